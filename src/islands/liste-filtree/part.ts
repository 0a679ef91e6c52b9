/**
 * As `commun/part.ts`, which is a script of its own: the pages to read have a budget of requests that it would break.
 * @throws {Error} when the page lacks the part.
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`liste-filtree : la partie « ${name} » manque dans la page.`);
  return found;
}
