/** Where a rate stands between nothing and beyond its target, in hundredths of a width. */

/** Rates go beyond 100: the scale leaves room past the target. */
const TAUX_MAX = 140;

/** Per cent of the width, one decimal; a rate past the end of the scale stands at the end. */
export function placeOfTaux(taux: number): number {
  return Math.round((1000 * Math.min(taux, TAUX_MAX)) / TAUX_MAX) / 10;
}
