/** What has a number is named by it: « axe 2 », « levier 10 », « mesure 21 », « étape 4 ». */
import type { LigneSynonyme } from './synonymes.ts';

interface Numerote {
  numero: number | string;
  page: string;
}

/** « levier 10 » (« n° » tells nothing), « levier numéro 10 » and « levier 02 » lead to their pages. */
export function lignesOfNumeros(nom: string, numerotes: readonly Numerote[]): LigneSynonyme[] {
  return numerotes.flatMap(({ numero, page }) =>
    [...new Set([`${numero}`, `numéro ${numero}`, `${numero}`.padStart(2, '0')])].map(
      (texte): LigneSynonyme => [`${nom} ${texte}`, '', page],
    ),
  );
}
