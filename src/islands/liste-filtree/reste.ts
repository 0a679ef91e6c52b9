/** The rest of a long list: its entries stand on pages of their own, and here in a template until they are asked for. */

const modeleOf = (liste: ParentNode) =>
  liste.querySelector<HTMLTemplateElement>('template[data-part="reste"]');

/** The entries of a list, those of its template too. */
export const entriesOf = (liste: ParentNode): HTMLElement[] =>
  [liste, modeleOf(liste)?.content].flatMap((room) => [
    ...(room?.querySelectorAll<HTMLElement>('[data-element]') ?? []),
  ]);

/** True when the template keeps the entry, or the group, of that id. */
export const keeps = (liste: ParentNode, id: string): boolean =>
  id !== '' && Boolean(modeleOf(liste)?.content.querySelector(`#${CSS.escape(id)}`));

/** Puts the rest of the list in the page, in place of what leads to its pages. */
export function gather(liste: ParentNode): void {
  const modele = modeleOf(liste);
  if (!modele) return;
  modele.replaceWith(modele.content);
  for (const accueil of liste.querySelectorAll<HTMLElement>('[data-part="accueil"]')) accueil.hidden = true;
}
