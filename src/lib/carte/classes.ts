/** Classes of a sequential map: which values share a colour. */
import { bisectLeft, groups, range, scaleQuantile } from 'd3';

export interface ClasseQuantile {
  /** Smallest and largest value that fall in it. */
  de: number;
  a: number;
  count: number;
}

/**
 * Classes with about the same number of territories in each (quantiles), at most `count`, none empty.
 * Equal values always share a class; a value on a bound falls in the lower one, where the scale of d3 would take the upper.
 */
export function quantileClasses(values: number[], count: number): ClasseQuantile[] {
  const bounds = scaleQuantile(values, range(count)).quantiles();
  const sorted = values.toSorted((a, b) => a - b);
  return groups(sorted, (value) => bisectLeft(bounds, value)).map(([, group]) => ({
    de: group[0] ?? 0,
    a: group.at(-1) ?? 0,
    count: group.length,
  }));
}

/** Rank of the class of a value, from 0. */
export function rankOf(classes: ClasseQuantile[], value: number): number {
  return classes.findIndex(({ a }) => value <= a);
}
