/** A live region that waits for the reader to pause: what changes at each key is spoken once. */
import { setTypographie } from '../../lib/texte/typographie.ts';

/** Milliseconds without a change. */
const PAUSE = 700;
/** Milliseconds that a screen reader needs to see that a region was emptied. */
const ENCORE = 150;

export class Annonce {
  readonly #room: () => HTMLElement | null;
  #timer = 0;

  constructor(room: () => HTMLElement | null) {
    this.#room = room;
  }

  /** At once: what an action of the reader gave, as many times as it gives it. */
  now(text: string) {
    clearTimeout(this.#timer);
    if (this.#write(text) || text === '') return;
    // The same words in the place of themselves are heard by nobody.
    this.#write('');
    this.#timer = window.setTimeout(() => this.#write(text), ENCORE);
  }

  later(text: string) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(text), PAUSE);
  }

  /** Returns whether it changes what was there. */
  #write(text: string): boolean {
    const room = this.#room();
    const said = setTypographie(text);
    if (!room || room.textContent === said) return false;
    room.textContent = said;
    return true;
  }
}
