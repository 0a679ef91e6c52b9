/** The values that a list has for a facet, with how many elements have each. */
import type { Nomme } from '../projets/projet.ts';

interface Compte extends Nomme {
  count: number;
}

/** In the order where values are first met; an element counts once a value. */
export function countValeurs<T>(items: T[], valuesOf: (item: T) => Nomme[]): Compte[] {
  const found = new Map<string, Compte>();
  for (const item of items) {
    for (const { id, nom } of valuesOf(item)) {
      const compte = found.get(id) ?? { id, nom, count: 0 };
      compte.count += 1;
      found.set(id, compte);
    }
  }
  return [...found.values()];
}
