/** A field of a row of the folder, `data-champ="<name>"`. @throws {Error} when it is missing or of another kind. */
export function champOf(row: ParentNode, name: string): HTMLElement;
export function champOf<E extends HTMLElement>(row: ParentNode, name: string, kind: new () => E): E;
export function champOf(row: ParentNode, name: string, kind = HTMLElement): HTMLElement {
  const found = row.querySelector(`[data-champ="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`mon-dossier : le champ « ${name} » (${kind.name}) manque dans le HTML de la page.`);
}
