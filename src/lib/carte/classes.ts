/** Classes of a sequential map: which values share a colour. */
import { quantileSorted } from 'd3';

export interface Classe {
  /** Smallest and largest value that fall in it. */
  de: number;
  a: number;
  count: number;
}

/**
 * Classes with about the same number of territories in each (quantiles), at most `count`, none empty.
 * Equal values always share a class.
 */
export function quantileClasses(values: number[], count: number): Classe[] {
  const sorted = [...values].sort((a, b) => a - b);
  const bounds = Array.from({ length: count - 1 }, (_, i) => quantileSorted(sorted, (i + 1) / count) ?? 0);
  const groups = new Map<number, number[]>();
  for (const value of sorted) {
    const rank = bounds.filter((bound) => value > bound).length;
    groups.set(rank, [...(groups.get(rank) ?? []), value]);
  }
  return [...groups.values()].map((group) => ({
    de: group[0] ?? 0,
    a: group.at(-1) ?? 0,
    count: group.length,
  }));
}

/** Rank of the class of a value, from 0. */
export function rankOf(classes: Classe[], value: number): number {
  return classes.findIndex(({ a }) => value <= a);
}
