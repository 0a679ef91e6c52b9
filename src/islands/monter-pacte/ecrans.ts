/** One screen at a time, by the fragment of the address: links, Back and sharing work as everywhere. */
import { part } from '../commun/part.ts';
import { pathOf } from './champs.ts';
import { furnishEcran, linkEcrans, nameFeuilles } from './meubler.ts';
import { takeBlanks } from './rendu.ts';

/**
 * The nine screens. Those of the template wait out of the page until the reader goes to them, or prints. A screen keeps nothing:
 * it shows the file, and is drawn from it whenever it comes to be seen.
 */
export class Ecrans {
  readonly #root: HTMLElement;
  readonly #opened = new Set<HTMLElement>();
  #screens: HTMLElement[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Finds the screens, before one is asked for: once, since what they have from each other is added. */
  start() {
    const { content } = part(this.#root, 'suivants', HTMLTemplateElement);
    this.#screens = [this.#room, content].flatMap((it) => [
      ...it.querySelectorAll<HTMLElement>('[data-ecran]'),
    ]);
    nameFeuilles(this.#root);
    linkEcrans(this.#screens);
  }

  /** The screen that the address asks for, in the page; the first one otherwise. */
  shown(): HTMLElement | undefined {
    const asked = this.#screens.find(({ id }) => id === location.hash.slice(1));
    return this.#open(asked ?? this.#screens[0]);
  }

  /** Hides the others, and marks the link of this one. */
  show(): HTMLElement | undefined {
    const shown = this.shown();
    for (const screen of this.#screens) screen.hidden = screen !== shown;
    for (const link of this.#root.querySelectorAll('[data-vers]')) {
      if (link.getAttribute('data-vers') === shown?.id) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    return shown;
  }

  /** From its title, under the bar as high as it is now. */
  bringUp(screen: HTMLElement) {
    const bar = this.#root.querySelector<HTMLElement>('.barre');
    document.documentElement.style.scrollPaddingTop = `${(bar?.offsetHeight ?? 0) + 8}px`;
    screen.scrollIntoView();
  }

  /** Every screen, in the page and seen: for paper. */
  showAll(): HTMLElement[] {
    for (const screen of this.#screens) {
      this.#open(screen);
      screen.hidden = false;
    }
    return this.#screens;
  }

  get #room(): HTMLElement {
    return part(this.#root, 'ecrans');
  }

  /** In its place among the others, with what the script adds to it: once. */
  #open(screen: HTMLElement | undefined): HTMLElement | undefined {
    if (!screen || this.#opened.has(screen)) return screen;
    const after = this.#screens.slice(this.#screens.indexOf(screen) + 1);
    if (!this.#room.contains(screen))
      this.#room.insertBefore(screen, after.find((it) => this.#room.contains(it)) ?? null);
    this.#opened.add(screen);
    furnishEcran(screen);
    takeBlanks(screen);
    return screen;
  }
}

/** Opens what hides a field, then gives it the focus. */
export function goTo(target: HTMLElement) {
  for (let at: HTMLElement | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const controls = [...target.querySelectorAll<HTMLElement>('input, textarea, select, button, summary')];
  const control = controls.find((it) => it.checkVisibility()) ?? target;
  if (control === target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  control.focus();
  control.scrollIntoView({ block: 'center' });
}

/** Opens the folded items that a path goes through; `draw` gives them their fields. */
export function openTo(screen: HTMLElement, champ: string, draw: (element: HTMLElement) => void) {
  for (const it of screen.querySelectorAll<HTMLDetailsElement>('details[data-element]')) {
    const path = pathOf(it);
    if (champ !== path && !champ.startsWith(`${path}.`)) continue;
    it.open = true;
    draw(it);
  }
}
