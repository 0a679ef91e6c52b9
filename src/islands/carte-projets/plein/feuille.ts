/** The sheet of a phone: three heights, by its button, by a drag, by keyboard. */
import { part } from '../../commun/part.ts';

const HAUTEURS = ['bas', 'moitie', 'haut'] as const;
type Hauteur = (typeof HAUTEURS)[number];

/** A drag shorter than this, pixels, is a press. */
const PRESSE = 6;

export class FeuilleDeCarte {
  readonly #feuille: HTMLElement;
  readonly #poignee: HTMLElement;
  /** Where the drag began, and how high the sheet was. */
  #drag: { y: number; height: number } | undefined;
  /** The drag has moved the sheet: the click that follows is not one. */
  #hasMoved = false;

  constructor(carte: HTMLElement, signal: AbortSignal) {
    this.#feuille = part(carte, 'feuille');
    this.#poignee = part(carte, 'poignee');
    this.#poignee.classList.remove('js-only');
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      this.#poignee.addEventListener(type, act, { signal });
    on('click', () => this.#onClick());
    on('keydown', (event) => this.#onKey(event));
    on('pointerdown', (event) => this.#grab(event));
    on('pointermove', (event) => this.#pull(event));
    on('pointerup', () => this.#drop());
    on('pointercancel', () => this.#drop());
    // What has the focus inside must be in sight.
    this.#feuille.addEventListener('focusin', (event) => this.#follow(event), { signal });
    this.#feuille.addEventListener('keydown', (event) => this.#onEscape(event), { signal });
    // The filters are chosen: the map is what one wants to see.
    this.#feuille.addEventListener('submit', () => this.#set('bas'), { signal });
    this.#set('bas');
  }

  get #hauteur(): Hauteur {
    return HAUTEURS.find((hauteur) => hauteur === this.#feuille.dataset['hauteur']) ?? 'bas';
  }

  #set(hauteur: Hauteur) {
    this.#feuille.style.height = '';
    this.#feuille.dataset['hauteur'] = hauteur;
    this.#poignee.setAttribute('aria-expanded', String(hauteur !== 'bas'));
    const label = this.#poignee.querySelector('span');
    if (label) label.textContent = hauteur === 'haut' ? 'Réduire le panneau' : 'Agrandir le panneau';
    if (hauteur === 'bas') this.#feuille.scrollTop = 0;
  }

  #onClick() {
    if (this.#hasMoved) this.#hasMoved = false;
    else this.#step(this.#hauteur === 'haut' ? -2 : 1);
  }

  #step(by: number) {
    const next = HAUTEURS[Math.max(0, Math.min(2, HAUTEURS.indexOf(this.#hauteur) + by))];
    if (next) this.#set(next);
  }

  #onKey(event: KeyboardEvent) {
    const by = { ArrowUp: 1, ArrowDown: -1, Home: 2, End: -2 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#step(by);
  }

  /** Unless what has the focus has used the key. */
  #onEscape(event: KeyboardEvent) {
    const isRaised = this.#poignee.checkVisibility() && this.#hauteur !== 'bas';
    if (event.key !== 'Escape' || event.defaultPrevented || !isRaised) return;
    this.#poignee.focus();
    this.#set('bas');
  }

  #follow({ target }: FocusEvent) {
    if (target !== this.#poignee && this.#hauteur === 'bas') this.#set('moitie');
  }

  #grab(event: PointerEvent) {
    this.#poignee.setPointerCapture(event.pointerId);
    this.#drag = { y: event.clientY, height: this.#feuille.offsetHeight };
    this.#hasMoved = false;
  }

  #pull({ clientY }: PointerEvent) {
    if (!this.#drag) return;
    const by = this.#drag.y - clientY;
    if (Math.abs(by) < PRESSE) return;
    this.#hasMoved = true;
    this.#feuille.style.height = `${Math.max(0, this.#drag.height + by)}px`;
  }

  /** Falls to the nearest of the three heights. */
  #drop() {
    if (!this.#drag) return;
    this.#drag = undefined;
    if (!this.#hasMoved) return;
    const now = this.#feuille.offsetHeight;
    const heights = HAUTEURS.map((hauteur) => {
      this.#set(hauteur);
      return { hauteur, apart: Math.abs(this.#feuille.offsetHeight - now) };
    });
    const [nearest] = heights.sort((a, b) => a.apart - b.apart);
    if (nearest) this.#set(nearest.hauteur);
  }
}
