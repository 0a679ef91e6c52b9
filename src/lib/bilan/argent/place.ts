/** The length of a bar, or the place of a dot, in hundredths of the width. */
import type { VueArgent } from './modele.ts';

/** The scale of powers of ten starts here: euros. */
const DEBUT = 100;

/** From zero to `max`; by powers of ten from 100 €, where zero has no place. */
export function placeOfMontant(valeur: number, max: number, echelle: VueArgent['echelle']): number {
  if (max <= 0 || valeur <= 0) return 0;
  const share = echelle === 'lineaire' ? valeur / max : Math.log10(valeur / DEBUT) / Math.log10(max / DEBUT);
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
}
