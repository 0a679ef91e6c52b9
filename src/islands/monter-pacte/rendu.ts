/** Draws the lists of a screen from the file: the blank item that the page was built with is copied for each. */
import { valueAt } from '../../lib/pacte/chemin.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { make } from '../commun/dom.ts';
import { isControl, pathOf, showChamp, type Control } from './champs.ts';
import { nameElement, nameGestes, renameIds } from './nommer.ts';

const blanks = new WeakMap<Element, HTMLElement>();
/** Items whose fields are drawn: a folded one waits until it is opened, printed or gone to. */
const drawn = new WeakSet<Element>();

/** The item that a piece of the page is in, if it is in one. */
const nearest = (root: ParentNode): Element | null =>
  root instanceof Element ? root.closest('[data-element]') : null;

const inside = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (it) => it.parentElement?.closest('[data-element]') === nearest(root),
  );

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

/** A folded item: its name only. Its fields are copied when it opens. */
function makeElement(blank: HTMLElement, cle: string): HTMLElement {
  const copy = blank.cloneNode(!(blank instanceof HTMLDetailsElement)) as HTMLElement;
  if (copy instanceof HTMLDetailsElement) {
    const [name] = blank.children;
    if (name) copy.append(name.cloneNode(true));
    copy.open = false;
  }
  copy.dataset['cle'] = cle;
  return copy;
}

function fill(element: HTMLElement, blank: HTMLElement) {
  if (element instanceof HTMLDetailsElement)
    element.append(...[...blank.children].slice(1).map((it) => it.cloneNode(true)));
  renameIds(element, pathOf(element));
  takeBlanks(element);
}

/** Draws the fields of an item, from the file as it is now. */
export function drawElement(element: HTMLElement, pacte: Pacte) {
  const liste = element.closest<HTMLElement>('[data-liste]');
  const blank = liste && blanks.get(liste);
  if (!blank) return;
  if (!drawn.has(element)) fill(element, blank);
  drawn.add(element);
  nameGestes(element, element.getAttribute('aria-label') ?? '');
  nameElement(element, liste.dataset['un'] ?? '', valueAt(pacte, pathOf(element)));
  drawAll(element, pacte);
}

export const isDrawn = (element: Element) => drawn.has(element);

const isFolded = (element: HTMLElement) => element instanceof HTMLDetailsElement && !element.open;

/** Puts the items in order; those that stand well are not touched. */
function placeIn(room: Element, items: readonly HTMLElement[]) {
  const kept = new Set<Element>(items);
  for (const it of [...room.children]) if (!kept.has(it)) it.remove();
  for (const [i, it] of items.entries()) {
    const there = room.children[i];
    if (there !== it) room.insertBefore(it, there ?? null);
  }
}

/** The items of a list in the page: those that stand, and folded ones for those that are new. */
function elementsOf(room: Element, blank: HTMLElement, items: readonly unknown[]): HTMLElement[] {
  const before = new Map<string | undefined, HTMLElement>();
  for (const it of room.children) if (it instanceof HTMLElement) before.set(it.dataset['cle'], it);
  return items.map((item, rank) => {
    const cle = idOf(item, rank);
    return before.get(cle) ?? makeElement(blank, cle);
  });
}

/** Draws the fields of an item that shows some, unless they are `isKept`: an item that has a name keeps what it shows. */
function refresh(element: HTMLElement, rank: number, pacte: Pacte, isKept: boolean) {
  const hasName = element.dataset['cle'] !== String(rank);
  if (isKept && hasName && drawn.has(element)) return;
  if (drawn.has(element) || !isFolded(element)) drawElement(element, pacte);
}

/** Draws a list: items that stand keep their place in the page, and what they show where `isKept`. */
export function drawListe(liste: HTMLElement, pacte: Pacte, isKept = false) {
  const blank = blanks.get(liste);
  const room = liste.querySelector('[data-elements]');
  const value: unknown = valueAt(pacte, pathOf(liste));
  if (!blank || !room || !Array.isArray(value)) return;
  const items: unknown[] = value;
  const wasEmpty = room.children.length === 0;
  const elements = elementsOf(room, blank, items);
  placeIn(room, elements);
  const [first] = elements;
  if (wasEmpty && first instanceof HTMLDetailsElement) first.open = true;
  for (const [rank, element] of elements.entries()) {
    nameElement(element, liste.dataset['un'] ?? '', items[rank], rank);
    refresh(element, rank, pacte, isKept);
  }
  const vide = liste.querySelector<HTMLElement>(':scope > [data-vide]');
  if (vide) vide.hidden = items.length > 0;
}

/** Fields and lists of a screen, or of one item, with what the file says. */
export function drawAll(root: HTMLElement, pacte: Pacte) {
  for (const champ of inside(root, '[data-champ]')) showChamp(champ, pacte, pathOf(champ));
  for (const liste of inside(root, '[data-liste]')) drawListe(liste, pacte);
}

/** Letters that a line holds on paper, where fields stand two by two, and in a table of fields. */
const LIGNE = 40;
const LIGNE_DE_TABLE = 18;

/** What a field says; of a list of choices, the words of the one that is chosen. */
const wordsOf = (field: Control) =>
  field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value;

function isCutOnPaper(field: Control): boolean {
  const words = wordsOf(field);
  return words.includes('\n') || words.length > (field.closest('.dense') ? LIGNE_DE_TABLE : LIGNE);
}

/** Every folded item too, and what its line would cut spelt out under it: for paper. */
export function drawFolded(root: HTMLElement, pacte: Pacte) {
  for (const it of root.querySelectorAll<HTMLElement>('details[data-element]'))
    if (!drawn.has(it)) drawElement(it, pacte);
  for (const said of root.querySelectorAll('.dit-en-entier')) said.remove();
  for (const field of root.querySelectorAll('.ecran :is(input[type="text"], textarea, select)'))
    if (isControl(field) && isCutOnPaper(field))
      field.after(make('div', { class: 'field dit-en-entier print-only' }, wordsOf(field)));
}

/** Opens the item that was just added, and gives the room of its fields. */
export function openLast(liste: HTMLElement, pacte: Pacte): HTMLElement | undefined {
  const added = liste.querySelector<HTMLElement>('[data-elements]')?.lastElementChild;
  if (added instanceof HTMLDetailsElement) {
    added.open = true;
    drawElement(added, pacte);
  }
  return added?.querySelector<HTMLElement>('.champs') ?? undefined;
}
