/** A part of the island, by the name that its HTML gives it. */
export const partOf = <T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T =>
  find<T>(root, `[data-part="${name}"]`);

/** A field of one row. */
export const champOf = <T extends HTMLElement = HTMLElement>(row: ParentNode, name: string): T =>
  find<T>(row, `[data-champ="${name}"]`);

function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const part = root.querySelector<T>(selector);
  if (!part) throw new Error(`mon-dossier : ${selector} manque dans le HTML de la page.`);
  return part;
}
