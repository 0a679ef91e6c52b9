/**
 * What a page keeps in a template until it is asked for: a browser does not lay it out before. It stands on pages of its own, which
 * « accueil » leads to meanwhile.
 */

const modeleOf = (root: ParentNode) => root.querySelector<HTMLTemplateElement>('template[data-part="reste"]');

/** What answers to the selector, in the page then in its template. */
export const withReste = <E extends HTMLElement>(root: ParentNode, selector: string): E[] =>
  [root, modeleOf(root)?.content].flatMap((room) => (room ? [...room.querySelectorAll<E>(selector)] : []));

/** True when the template keeps the element of that id. */
export const keeps = (root: ParentNode, id: string): boolean =>
  Boolean(modeleOf(root)?.content.getElementById(id));

/** Puts what the template keeps in the page, in place of what leads to its pages. A second call changes nothing. */
export function gather(root: ParentNode): void {
  const modele = modeleOf(root);
  modele?.replaceWith(modele.content);
  root.querySelector('[data-part="accueil"]')?.toggleAttribute('hidden', true);
}
