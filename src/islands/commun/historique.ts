import { stepOf } from '../../lib/adresse/historique.ts';
import { addressWith, readSearch, writeSearch } from './adresse.ts';

/** Writes in the address what a form asks for: one entry of the history a field, none when nothing changes. */
export class Historique {
  /** The field that was changed last: its further changes replace its entry. */
  #last: string | undefined;

  /** Once the reader has gone back or forward, the next change has an entry of its own. What is printed says the choices. */
  constructor(signal: AbortSignal) {
    addEventListener('popstate', () => this.close(), { signal });
    // Few readers print: it comes after the page.
    void import('./papier.ts').then(({ writeOnPaper }) => writeOnPaper(signal));
  }

  /** Writes the parameters; the fragment stays. `champ`: the field that changed; none for a box or a button. */
  write(search: URLSearchParams, champ?: string): void {
    const step = stepOf(addressWith(readSearch()), addressWith(search), champ, this.#last);
    if (!step) return;
    writeSearch(step, search, null);
    this.#last = champ;
  }

  /** The present entry is finished: the same field will start another. */
  close(): void {
    this.#last = undefined;
  }
}
