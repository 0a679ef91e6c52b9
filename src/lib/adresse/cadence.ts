/** How often the address is written. Safari throws past 100 writings in 30 seconds, whatever they are. */
import type { Pas } from './historique.ts';

export interface Ecriture {
  pas: Pas;
  /** Whole address. */
  adresse: string;
  /** What the entry of the history remembers. */
  etat: unknown;
}

interface Horloge {
  /** Milliseconds. */
  now: () => number;
  after: (delay: number, act: () => void) => void;
}

const FENETRE = 30_000;
/** What other scripts of the page write is not counted here: some room is left for them. */
const PLAFOND = 80;
/** After a refusal that we did not expect. */
const REPRISE = 3_000;

/** Writes at once while there is room; past that keeps the last address and writes it when there is room again. */
export class Cadence {
  readonly #apply: (ecriture: Ecriture) => void;
  readonly #horloge: Horloge;
  #dates: number[] = [];
  #attente: Ecriture | undefined;
  #isWaiting = false;

  /** `apply` writes in the history of the browser, and may throw. */
  constructor(apply: (ecriture: Ecriture) => void, horloge: Horloge) {
    this.#apply = apply;
    this.#horloge = horloge;
  }

  /** The address that waits to be written. */
  get attente(): string | undefined {
    return this.#attente?.adresse;
  }

  /** `repos`: milliseconds since the last writing before this one, for what changes without stopping. */
  write(ecriture: Ecriture, repos = 0): void {
    const isPush = [ecriture.pas, this.#attente?.pas].includes('pushState');
    this.#attente = { ...ecriture, pas: isPush ? 'pushState' : 'replaceState' };
    const delay = this.#delay(repos);
    if (delay > 0) this.#wait(delay);
    else this.flush();
  }

  /** Writes what waits now; a refusal keeps it. */
  flush(): void {
    const ecriture = this.#attente;
    if (!ecriture) return;
    try {
      this.#apply(ecriture);
      this.#attente = undefined;
      this.#dates = [...this.#dates, this.#horloge.now()].slice(-PLAFOND);
    } catch {
      this.#wait(REPRISE);
    }
  }

  /** What waits is past: the reader has gone elsewhere in the history. */
  forget(): void {
    this.#attente = undefined;
  }

  #delay(repos: number): number {
    const now = this.#horloge.now();
    const [first = 0] = this.#dates;
    const last = this.#dates.at(-1) ?? Number.NEGATIVE_INFINITY;
    const untilRoom = this.#dates.length < PLAFOND ? 0 : first + FENETRE - now;
    return Math.max(untilRoom, last + repos - now);
  }

  #wait(delay: number) {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#horloge.after(delay, () => {
      this.#isWaiting = false;
      const more = this.#delay(0);
      if (more > 0) this.#wait(more);
      else this.flush();
    });
  }
}
