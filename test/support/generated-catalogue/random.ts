/** Chance that repeats itself: the same seed gives the same draws, on every machine (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to 1, 1 left out. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both in. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True with this chance, from 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list. @throws {Error} when it is empty. */
  pick<T>(list: readonly T[]): T {
    const index = Math.floor(this.next() * list.length);
    if (index >= list.length) throw new Error('Rien à tirer : la liste est vide.');
    return list[index] as T;
  }

  /** Some of a list, each once, in its order. */
  some<T>(list: readonly T[], count: number): T[] {
    const kept = new Set<number>();
    while (kept.size < Math.min(count, list.length)) kept.add(Math.floor(this.next() * list.length));
    return list.filter((_, i) => kept.has(i));
  }
}
