/** Writes in a part that some pages have and others do not. */
export function write(root: ParentNode, name: string, ...content: (string | Node)[]): void {
  root.querySelector(`[data-part="${name}"]`)?.replaceChildren(...content);
}
