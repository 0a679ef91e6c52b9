/** What the reader did, to take it back: typing in one field is one deed. */
import type { Pacte } from '../../schemas/pacte.ts';

const DEPTH = 200;
/** Milliseconds within which typing in the same field is one deed. */
const BREATH = 1500;

export class HistoriquePacte {
  #past: Pacte[] = [];
  #last = { path: '', at: 0 };

  /** Remembers the file as it was before a change at a path. */
  remember(before: Pacte, path: string, at = Date.now()) {
    const isSameDeed = path !== '' && path === this.#last.path && at - this.#last.at < BREATH;
    this.#last = { path, at };
    if (!isSameDeed) this.#past = [...this.#past, before].slice(-DEPTH);
  }

  /** The file as it was before the last deed; undefined when there is none. */
  undo(): Pacte | undefined {
    this.#last = { path: '', at: 0 };
    return this.#past.pop();
  }

  clear() {
    this.#past = [];
  }

  get isEmpty() {
    return this.#past.length === 0;
  }
}
