/** The two values of a contradiction on the axis that all of them share: what is announced stands in the middle. */
import { formatNombre } from '../../texte/format.ts';
import type { Resultat } from './verdict.ts';

/** The axis goes from nothing to twice what is announced. */
const FOIS = 2;

export interface PlaceSurAxe {
  /** Per cent of the width; what is announced stands at 50. */
  x: number;
  /** The value is past the end of the axis, where its mark stands. */
  depasse: boolean;
  /** How far from what is announced, per cent of it: negative below. */
  ecartPourcent: number;
}

/** Undefined for words, for years (a year is no amount), and when nothing is announced. */
export function placeOnAxe({ nombres }: Pick<Resultat, 'nombres'>, unite: string): PlaceSurAxe | undefined {
  if (!nombres || unite === 'année' || nombres.annonce === 0) return undefined;
  const ratio = nombres.calcule / nombres.annonce;
  return {
    x: round((100 * Math.min(ratio, FOIS)) / FOIS),
    depasse: ratio > FOIS,
    ecartPourcent: round(100 * (ratio - 1)),
  };
}

/** « +231,5 % », « −8 % » */
export const formatEcart = (pourcent: number): string =>
  `${pourcent > 0 ? '+' : '−'}${formatNombre(Math.abs(pourcent))}\u00a0%`;

const round = (value: number) => Math.round(10 * value) / 10;
