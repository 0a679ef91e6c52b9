/** Draws the lists of a screen from the file: the blank item that the page was built with is copied for each. */
import { valueAt } from '../../lib/pacte/chemin.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { pathOf, showChamp } from './champs.ts';

const blanks = new WeakMap<Element, HTMLElement>();

const inside = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (it) => it.parentElement?.closest('[data-element]') === nearest(root),
  );

/** The item that a piece of the page is in, if it is in one. */
const nearest = (root: ParentNode): Element | null =>
  root instanceof Element ? root.closest('[data-element]') : null;

/** Takes the blank items out of the page, the innermost with their own blanks still in them. */
export function takeBlanks(root: ParentNode) {
  for (const liste of inside(root, '[data-liste]')) {
    const blank = liste.querySelector<HTMLElement>('[data-element]');
    if (blank) {
      blanks.set(liste, blank);
      blank.remove();
    }
  }
}

const idOf = (item: unknown, rank: number): string =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : String(rank);

const titleOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return '';
  const named = ['titre', 'nom', 'constat'].map((key) =>
    key in item ? (item as Record<string, unknown>)[key] : '',
  );
  return named.find((it): it is string => typeof it === 'string' && it !== '') ?? '';
};

/** Names that a copy repeats are made its own. */
function renameIds(copy: HTMLElement, path: string) {
  const suffix = `-${path.replaceAll('.', '-')}`;
  for (const it of copy.querySelectorAll('[id]')) it.id += suffix;
  for (const it of copy.querySelectorAll('label[for]'))
    it.setAttribute('for', `${it.getAttribute('for') ?? ''}${suffix}`);
  for (const it of copy.querySelectorAll('[aria-describedby]')) {
    const ids = (it.getAttribute('aria-describedby') ?? '').split(' ');
    it.setAttribute('aria-describedby', ids.map((id) => `${id}${suffix}`).join(' '));
  }
}

function nameElement(element: HTMLElement, un: string, rank: number, item: unknown) {
  const intitule = titleOf(item);
  element.querySelector('[data-rang]')?.replaceChildren(`${un} ${rank + 1}`);
  element.querySelector('[data-intitule]')?.replaceChildren(intitule ? `: ${intitule}` : '');
  for (const button of element.querySelectorAll<HTMLElement>(':scope > .gestes [data-geste]'))
    button.setAttribute('aria-label', `${button.textContent.trim()} ${un.toLowerCase()} ${rank + 1}`);
}

/** The items that are open stay so. */
const openIn = (room: Element) =>
  new Set(
    [...room.children].flatMap((it) =>
      it instanceof HTMLDetailsElement && it.open ? [it.dataset['cle']] : [],
    ),
  );

function drawElement(
  liste: HTMLElement,
  blank: HTMLElement,
  item: unknown,
  rank: number,
  pacte: Pacte,
): HTMLElement {
  const copy = blank.cloneNode(true) as HTMLElement;
  copy.dataset['cle'] = idOf(item, rank);
  liste.querySelector('[data-elements]')?.append(copy);
  renameIds(copy, pathOf(copy));
  nameElement(copy, liste.dataset['un'] ?? '', rank, item);
  takeBlanks(copy);
  drawAll(copy, pacte);
  return copy;
}

/** Draws one list again. */
export function drawListe(liste: HTMLElement, pacte: Pacte) {
  const blank = blanks.get(liste);
  const room = liste.querySelector('[data-elements]');
  const items: unknown = valueAt(pacte, pathOf(liste));
  if (!blank || !room || !Array.isArray(items)) return;
  const open = openIn(room);
  const wasEmpty = room.children.length === 0;
  room.replaceChildren();
  for (const [rank, item] of (items as unknown[]).entries()) {
    const element = drawElement(liste, blank, item, rank, pacte);
    if (element instanceof HTMLDetailsElement)
      element.open = open.has(element.dataset['cle']) || (wasEmpty && rank === 0);
  }
  const vide = liste.querySelector<HTMLElement>(':scope > [data-vide]');
  if (vide) vide.hidden = items.length > 0;
}

/** Fields and lists of a screen, or of one item, with what the file says. */
export function drawAll(root: HTMLElement, pacte: Pacte) {
  for (const champ of inside(root, '[data-champ]')) showChamp(champ, pacte, pathOf(champ));
  for (const liste of inside(root, '[data-liste]')) drawListe(liste, pacte);
}

/** The title of an item follows what is typed. */
export function renameElement(element: HTMLElement, item: unknown) {
  const intitule = titleOf(item);
  element.querySelector('[data-intitule]')?.replaceChildren(intitule ? `: ${intitule}` : '');
}
