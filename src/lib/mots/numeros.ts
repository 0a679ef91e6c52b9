/** What has a number is named by it: « axe 2 », « levier 10 », « mesure 21 », « étape 4 ». */
import type { LigneSynonyme } from './synonymes.ts';

interface Numerote {
  numero: number | string;
  page: string;
}

/** « levier 10 » leads to its page; so do « levier dix », « levier numéro 10 », « levier 010 »: see chiffres.ts. */
export function lignesOfNumeros(nom: string, numerotes: readonly Numerote[]): LigneSynonyme[] {
  return numerotes.map(({ numero, page }): LigneSynonyme => [`${nom} ${numero}`, '', page]);
}

/** « 25 mesures », as many as there are, leads to the page of them all. */
export function ligneOfCompte(nom: string, { length }: readonly unknown[], page: string): LigneSynonyme {
  return [`${length} ${nom}`, '', page];
}
