/**
 * Ranks items by what they share, without comparing all the pairs. What many share and few values name (publics, axes)
 * is a mask of bits: items of one mask are one profile, and profiles are compared, not items. What few share (places,
 * departments) is an index from the value to those who have it. Exact: the same rank as comparing every pair.
 */

/** How much one shared value counts, and the values of an item. */
interface Critere<T> {
  poids: number;
  idsOf: (item: T) => string[];
}

interface Criteres<T> {
  /** Values that few share. */
  places: Critere<T>[];
  /** Values that many share: 30 different ones in all at most. */
  traits: Critere<T>[];
}

interface Profil {
  masks: number[];
  /** Ranks of its items, ascending. */
  ranks: number[];
}

interface Rang {
  rank: number;
  score: number;
}

interface Recherche {
  count: number;
  /** The least score that still counts. */
  floor: number;
  isKnown: (rank: number) => boolean;
}

interface Classe<T> {
  item: T;
  score: number;
}

export class RangSimilaires<T extends { id: string }> {
  readonly #criteres: Criteres<T>;
  /** By id: a rank settles a tie. */
  readonly #items: T[];
  readonly #profiles: Profil[] = [];
  readonly #profileOf: number[] = [];
  readonly #bits = new Map<string, number>();
  /** For each place criterion, the ranks of those who have a value. */
  readonly #holders: Map<string, number[]>[];
  readonly #rankOf: Map<string, number>;

  constructor(items: readonly T[], criteres: Criteres<T>) {
    const { compare } = new Intl.Collator();
    this.#criteres = criteres;
    this.#items = [...items].sort((a, b) => compare(a.id, b.id));
    this.#rankOf = new Map(this.#items.map(({ id }, rank) => [id, rank]));
    this.#holders = criteres.places.map(({ idsOf }) => holdersOf(this.#items, idsOf));
    this.#fileProfiles();
  }

  /** The `count` items that share the most with one of the catalogue, best first, ties by id; none that shares nothing. */
  best(item: T, count: number): Classe<T>[] {
    const rank = this.#rankOf.get(item.id);
    const profile = rank === undefined ? undefined : this.#profileAt(rank);
    if (rank === undefined || !profile)
      throw new Error(`« ${item.id} » n’est pas dans le catalogue comparé.`);
    const near = this.#near(item, rank);
    const sharers = [...near].map(([other, score]) => ({
      rank: other,
      score: score + this.#shared(profile, this.#profileAt(other)),
    }));
    const first = sortRanks(sharers).slice(0, count);
    const floor = first.length < count ? 1 : (first.at(-1)?.score ?? 1);
    const others = this.#far(profile, {
      count,
      floor,
      isKnown: (other) => other === rank || near.has(other),
    });
    return sortRanks([...first, ...others])
      .slice(0, count)
      .flatMap(({ rank: at, score }) =>
        this.#items.slice(at, at + 1).map((other) => ({ item: other, score })),
      );
  }

  /** What those who share a place score by places alone. */
  #near(item: T, rank: number): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [i, { poids, idsOf }] of this.#criteres.places.entries()) {
      for (const id of new Set(idsOf(item))) {
        for (const other of this.#holders[i]?.get(id) ?? [])
          if (other !== rank) scores.set(other, (scores.get(other) ?? 0) + poids);
      }
    }
    return scores;
  }

  /** Those who share no place, by profile: the first `count` of each that scores `floor` at least. */
  #far(profile: Profil, { count, floor, isKnown }: Recherche): Rang[] {
    const found: Rang[] = [];
    for (const other of this.#profiles) {
      const score = this.#shared(profile, other);
      if (score < floor) continue;
      let left = count;
      for (const rank of other.ranks) {
        if (left === 0) break;
        if (isKnown(rank)) continue;
        found.push({ rank, score });
        left--;
      }
    }
    return found;
  }

  #shared(one: Profil, other: Profil | undefined): number {
    let score = 0;
    for (const [i, { poids }] of this.#criteres.traits.entries())
      score += poids * countBits((one.masks[i] ?? 0) & (other?.masks[i] ?? 0));
    return score;
  }

  #profileAt(rank: number): Profil | undefined {
    return this.#profiles[this.#profileOf[rank] ?? -1];
  }

  #fileProfiles(): void {
    const known = new Map<string, number>();
    for (const [rank, item] of this.#items.entries()) {
      const masks = this.#criteres.traits.map(({ idsOf }, i) => this.#maskOf(idsOf(item), i));
      const key = masks.join(' ');
      const place = known.get(key) ?? this.#profiles.push({ masks, ranks: [] }) - 1;
      known.set(key, place);
      this.#profiles[place]?.ranks.push(rank);
      this.#profileOf.push(place);
    }
  }

  /** A bit a value, whatever the criterion. @throws {Error} beyond thirty values: an integer has no more bits. */
  #maskOf(ids: string[], criterion: number): number {
    return ids.reduce((mask, id) => {
      const key = `${criterion} ${id}`;
      const bit = this.#bits.get(key) ?? this.#bits.size;
      if (bit >= 30)
        throw new Error('Plus de trente axes et publics : les masques de similaires.ts sont à élargir.');
      this.#bits.set(key, bit);
      return mask | (1 << bit);
    }, 0);
  }
}

const sortRanks = (ranks: Rang[]) => ranks.sort((a, b) => b.score - a.score || a.rank - b.rank);

function holdersOf<T>(items: readonly T[], idsOf: (item: T) => string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [rank, item] of items.entries()) {
    for (const id of new Set(idsOf(item))) {
      const ranks = holders.get(id) ?? [];
      holders.set(id, ranks);
      ranks.push(rank);
    }
  }
  return holders;
}

function countBits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
