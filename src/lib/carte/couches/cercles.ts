/** Discs for what is counted: their surface is the value. */

/** Radius of the largest disc, in thousandths of the width of the drawing of the country. */
export const RAYON_MAX = 46;
/** The smallest that can be seen and pointed at. */
const RAYON_MIN = 2.5;

/** The radius of a value, `most` being the largest one shown. */
export function rayonOf(valeur: number, most: number): number {
  if (valeur <= 0 || most <= 0) return 0;
  return Math.round(10 * Math.max(RAYON_MIN, RAYON_MAX * Math.sqrt(valeur / most))) / 10;
}
