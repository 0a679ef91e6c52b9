/** The rates of a measure on one scale: where each dot stands, as shares of a width that the page decides. */

import { scaleLinear } from 'd3';
import { lanesOf } from './figures/etiquettes.ts';

/** The scale goes beyond 100: one objective has passed its target. */
export const TAUX_MAX = 140;

/** Room at both ends of the scale, so that no dot is cut. */
const MARGIN = 3;
/** A dot and its label need this share of the width, on a phone too; nearer ones go to another lane. */
const ROOM = 24;

const echelle = scaleLinear([0, TAUX_MAX], [MARGIN, 100 - MARGIN]);

/** The marks of the scale: nothing, half, the target. */
export const REPERES = echelle.ticks(3);

export interface Marque {
  taux: number;
  /** Position from the left, per cent of the width. */
  x: number;
  /** The lane, from the top. */
  couloir: number;
  /** The label stands before the dot, where the scale ends. */
  avant: boolean;
}

/** Per cent of the width, for a rate in per cent. */
export function xOfTaux(taux: number): number {
  return Math.round(echelle(taux) * 100) / 100;
}

/** One dot an objective, never an average: two equal rates stand one under the other. */
export function placeTaux(taux: number[]): Marque[] {
  const sorted = taux.toSorted((a, b) => a - b);
  const places = sorted.map(xOfTaux);
  const couloirs = lanesOf(places, ROOM);
  return sorted.map((value, i) => {
    const x = places[i] ?? 0;
    return { taux: value, x, couloir: couloirs[i] ?? 0, avant: x > 100 - ROOM };
  });
}
