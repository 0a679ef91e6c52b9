/** Classes of a sequential map: which values share a colour, chosen by where the values themselves part. */
import { quantile } from 'd3';
import { cutNaturally } from './ruptures.ts';

export interface Intervalle {
  /** Smallest and largest value that fall in it. */
  de: number;
  a: number;
  count: number;
  /** Far from all the others: the only reason for a class of one. */
  aPart?: true;
}

/** A class holds this many territories at least, unless its value stands apart. */
const LEAST = 2;
/** Past this ratio between the largest and the smallest value, the classes follow their orders of magnitude. */
const WIDE = 50;
/** Quartile ranges beyond the quartiles where a value stands apart (Tukey’s fences), and how many may on a side. */
const FENCE = 1.5;
const APART_AT_MOST = 2;

/** Whether values spread over orders of magnitude: classes and strips then use their logarithm. */
export function isWide(values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > 0 && most / least >= WIDE;
}

/**
 * Natural breaks (Jenks): at most `count` classes, those whose territories differ least from one another; none of a single
 * territory unless it stands apart. Equal values share a class. Values in any order; classes from the lowest.
 */
export function naturalClasses(values: readonly number[], count: number): Intervalle[] {
  if (values.length === 0) return [];
  const sorted = values.toSorted((a, b) => a - b);
  const { low, middle, high } = setApart(sorted);
  const ends = [low, high].filter(({ length }) => length > 0).length;
  const parts = cutNaturally(middle, isWide(sorted) ? Math.log : Number, count - ends, LEAST);
  return [
    ...(low.length > 0 ? [{ ...intervalOf(low), aPart: true as const }] : []),
    ...parts.map(intervalOf),
    ...(high.length > 0 ? [{ ...intervalOf(high), aPart: true as const }] : []),
  ];
}

/** The one or two values of each end that lie beyond the fences; more of them are a tail, not exceptions. */
function setApart(sorted: number[]) {
  const scale = isWide(sorted) ? Math.log : Number;
  const [q1 = 0, q3 = 0] = [0.25, 0.75].map((share) => quantile(sorted, share, scale));
  const reach = FENCE * (q3 - q1);
  const low = reach > 0 ? sorted.filter((value) => scale(value) < q1 - reach) : [];
  const high = reach > 0 ? sorted.filter((value) => scale(value) > q3 + reach) : [];
  const few = (group: number[]) => (group.length <= APART_AT_MOST ? group : []);
  const [least, most] = [few(low), few(high)];
  return { low: least, high: most, middle: sorted.slice(least.length, sorted.length - most.length) };
}

const intervalOf = (group: readonly number[]): Intervalle => ({
  de: group[0] ?? 0,
  a: group.at(-1) ?? 0,
  count: group.length,
});

/** Rank of the class of a value, from 0. */
export function rankOf(classes: readonly Intervalle[], value: number): number {
  return classes.findIndex(({ a }) => value <= a);
}
