/**
 * The element that the HTML of the page names `data-part="<name>"`, of the kind that the script needs.
 * @throws {Error} when it is not there, or is of another kind.
 */
export function part(root: ParentNode, name: string): HTMLElement;
export function part<E extends HTMLElement>(root: ParentNode, name: string, kind: new () => E): E;
export function part(root: ParentNode, name: string, kind = HTMLElement): HTMLElement {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`Partie « ${name} » : ${kind.name} attendu.`);
}
