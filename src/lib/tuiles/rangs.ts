/** Classes of equal width with round bounds, for values that tiles show: a gap in the values is a gap in the colours. */
import { ticks } from 'd3';
import type { EtatTuile } from './modele.ts';

/** Colours of the sequential palette. */
const MOST = 5;

interface Rangs {
  /** The bounds between classes, growing; one more class than bounds. */
  bornes: number[];
  /** The class of a value, « rang-0 » for the lowest. */
  rangOf: (valeur: number) => EtatTuile;
}

/** Round bounds over the values, at most five classes; the first class may hold values below the first bound. */
export function rangsOf(valeurs: readonly number[]): Rangs {
  const low = Math.min(...valeurs);
  const high = Math.max(...valeurs);
  const all = ticks(low, high, MOST - 1).filter((borne) => borne > low && borne <= high);
  const bornes = all.slice(Math.max(0, all.length - (MOST - 1)));
  return { bornes, rangOf: (valeur) => `rang-${bornes.filter((borne) => valeur >= borne).length}` };
}
