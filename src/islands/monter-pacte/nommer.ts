/** The names of the items of a list: on screen, for the buttons that move them, for the ids of their fields; of the documents. */
import { lowerFirst } from '../../lib/texte/initiale.ts';

const titleOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return '';
  const named = ['titre', 'nom', 'constat'].map((key) =>
    key in item ? (item as Record<string, unknown>)[key] : '',
  );
  return named.find((it): it is string => typeof it === 'string' && it !== '') ?? '';
};

/** What people who hear the page are told of a button: « La page pour tous, imprimer »; « Word » keeps its capital, it is a name. */
export const nameSortie = (nom: string, mots: string): string =>
  `${nom}, ${/^(?:Word|LibreOffice|CSV)$/.test(mots) ? mots : lowerFirst(mots)}`;

const suffixOf = (path: string) => `-${path.replaceAll('.', '-')}`;

/** Names that a copy repeats are made its own; those of the item that it is in are already so. */
export function renameIds(copy: HTMLElement, path: string) {
  const suffix = suffixOf(path);
  const own = (id: string) => `${id.split('--')[0] ?? ''}-${suffix}`;
  for (const it of copy.querySelectorAll('[id]')) it.id = own(it.id);
  for (const it of copy.querySelectorAll('label[for]'))
    it.setAttribute('for', own(it.getAttribute('for') ?? ''));
  for (const it of copy.querySelectorAll('[aria-describedby]')) {
    const ids = (it.getAttribute('aria-describedby') ?? '').split(' ');
    it.setAttribute('aria-describedby', ids.map(own).join(' '));
  }
}

const setText = (element: Element | null, text: string) => {
  if (element && element.textContent !== text) element.textContent = text;
};

/** « Fiche-action 2: Un car solidaire », for eyes and for who hears the group. */
export function nameElement(element: HTMLElement, un: string, item: unknown, rank?: number) {
  const intitule = titleOf(item);
  if (rank !== undefined) element.dataset['numero'] = String(rank + 1);
  const nom = `${un} ${element.dataset['numero'] ?? ''}`.trim();
  setText(element.querySelector('[data-intitule]'), intitule ? `\u00a0: ${intitule}` : '');
  if (element.getAttribute('aria-label') === nom) return;
  setText(element.querySelector('[data-rang]'), nom);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', nom);
  nameGestes(element, nom);
}

/** The buttons of a folded item come with its fields. */
export function nameGestes(element: HTMLElement, nom: string) {
  for (const button of element.querySelectorAll<HTMLElement>(':scope > .gestes [data-geste]'))
    button.setAttribute('aria-label', `${button.dataset['mots'] ?? ''} ${nom.toLowerCase()}`);
}
