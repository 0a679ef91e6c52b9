/** A live region that waits for the reader to pause: what changes at each key is spoken once. */
import { setTypographie } from '../../lib/texte/typographie.ts';

/** Milliseconds without a change. */
const PAUSE = 700;

export class Annonce {
  readonly #room: () => HTMLElement | null;
  #timer = 0;

  constructor(room: () => HTMLElement | null) {
    this.#room = room;
  }

  /** At once: what an action of the reader gave. */
  now(text: string) {
    clearTimeout(this.#timer);
    const room = this.#room();
    const said = setTypographie(text);
    if (room && room.textContent !== said) room.textContent = said;
  }

  later(text: string) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.now(text), PAUSE);
  }
}
