/** Which elements of a list answer to a query: those that hold all of it, or failing that, most of it. */
import { holdsTerme, type Terme } from './termes.ts';

export interface Gardes<E> {
  gardes: E[];
  /** None holds every word: these hold the most. */
  partiel: boolean;
}

/** How many terms the element holds. */
export function countTermes(cherchable: string, termes: readonly Terme[]): number {
  return termes.filter((terme) => holdsTerme(cherchable, terme)).length;
}

/** The elements in the order given. Without a term, all of them; when none holds a single term, none. */
export function keepByTermes<E>(
  elements: readonly E[],
  termes: readonly Terme[],
  cherchableOf: (element: E) => string,
): Gardes<E> {
  if (termes.length === 0) return { gardes: [...elements], partiel: false };
  const counts = elements.map((element) => countTermes(cherchableOf(element), termes));
  const most = Math.max(0, ...counts);
  if (most === 0) return { gardes: [], partiel: false };
  return { gardes: elements.filter((_, i) => counts[i] === most), partiel: most < termes.length };
}
