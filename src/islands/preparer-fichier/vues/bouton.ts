import { make } from '../../commun/dom.ts';

/** A button of the bench; `class`: how it looks. */
export function bouton(texte: string, agir: () => void, classe = 'button button-quiet'): HTMLButtonElement {
  const made = make('button', { type: 'button', class: classe }, texte);
  made.addEventListener('click', agir);
  return made;
}

/** What a button acts on, for who hears its name away from what stands around it. */
export const surQuoi = (ou: string) => make('span', { class: 'visually-hidden' }, `, ${ou}`);

/** A choice among values, the chosen one first shown. */
export function choix(
  options: readonly { valeur: string; nom: string }[],
  choisie: string,
  attributs: Record<string, string>,
): HTMLSelectElement {
  const select = make('select', { class: 'field', ...attributs });
  for (const { valeur, nom } of options) select.append(make('option', { value: valeur }, nom));
  select.value = choisie;
  return select;
}
