/** A part of an island, or of one of its rows, by the name that its HTML gives it. */
export function partOf<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const part = root.querySelector<T>(`[data-part="${name}"], [data-champ="${name}"]`);
  if (!part) throw new Error(`mon-dossier : la partie « ${name} » manque dans le HTML de la page.`);
  return part;
}
