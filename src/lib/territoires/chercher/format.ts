/** The files that the browser reads: short arrays and columns, because their names would weigh more than their values. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import type { ColonnesEpci } from './groupements.ts';

type LigneRegion = [code: string, nom: string, poids: number];
type LigneDepartement = [code: string, nom: string, region: string, poids: number];
/** An overseas collectivity: neither a department nor a region, and no EPCI; 1 when it may sign a local contract. */
type LigneCollectivite = [code: string, nom: string, contratPossible: 0 | 1, autresNoms: string[]];
/** A name that people still use, and the territory that it now stands for, « niveau:code »; the number that it had, for an EPCI. */
export type LigneAutreNom = [nom: string, nature: string, territoire: CodeTerritoire, ancienCode?: string];

/** What every search needs. */
export interface FichierBase {
  regions: LigneRegion[];
  departements: LigneDepartement[];
  collectivites: LigneCollectivite[];
  epci: ColonnesEpci;
  autresNoms: LigneAutreNom[];
  /** The beginnings of words that have a file (suites.ts). */
  debuts: string;
  /** The beginnings of postcodes and INSEE codes that have a file. */
  codes: string;
}

/**
 * Why another name leads to a commune: delegated or associated commune, municipal arrondissement, former name, commune that
 * is no more, old code of a commune that kept its name.
 */
export type NatureAncien = 'd' | 'a' | 'm' | 'n' | 'f' | 'c';

/** A commune, or another name of it: then `nom` is that name, and the last three say which commune it is today. Packed by colonnes.ts. */
export type LigneCommune = [
  nom: string,
  code: string,
  codesPostaux: string,
  /** Place of its EPCI in the columns of the base file; -1 without one. */
  epci: number,
  poids: number,
  nature?: NatureAncien,
  nomActuel?: string,
  codeAncien?: string,
];

/** A population as a weight of at most three digits: the differences that matter are of proportion. */
export function poidsOf(population: number): number {
  return Math.round(50 * Math.log(population + 1));
}

export const BASE = 'base';
/** The list of the ends of words that have a file, written backwards as they are; read when nothing is spelt as typed. */
export const FINS = 'fins';
export const pathOfFin = (fin: string) => `fins/${fin}`;
export const pathOfDebut = (debut: string) => `noms/${debut}`;
export const pathOfCodes = (start: string) => `codes/${start}`;
export const pathOfSiren = (start: string) => `siren/${start}`;

/** « elliesram » for Marseille: a slip in the first letters leaves the last ones. */
export const backwards = (mot: string) => Array.from(mot).reverse().join('');

/** The even digit at or under a digit: two series in one file. */
const evenUnder = (digit: string) => String(Number(digit) - (Number(digit) % 2));

/** SIREN numbers of communes begin with 21 and their department, two of which share a file; the others are few. */
export const sirenStart = (siren: string) =>
  siren.startsWith('21') ? siren.slice(0, 3) + evenUnder(siren[3] ?? '0') : siren.slice(0, 2);

/**
 * How a postcode or an INSEE code is filed, two thousands together: « 346 » for 34 600 to 34 799, « 2a0 » for 2A000 to 2A199. A
 * kilobyte or two for who types one, and half as many files, which hosts count.
 */
export function codeStart(code: string): string {
  const [first = '', second = '', third = ''] = code.toLowerCase();
  return first + second + (third === '' ? '' : evenUnder(third));
}

/** The longest beginning of a word that has a file. */
export function debutOf(mot: string, debuts: ReadonlySet<string>): string | undefined {
  for (let length = mot.length; length > 0; length -= 1) {
    const debut = mot.slice(0, length);
    if (debuts.has(debut)) return debut;
  }
  return undefined;
}

/** A SIREN number of a commune, and its INSEE code where the number does not hold it. */
export type LigneSiren = [siren: string, code?: string];

/** « 213401425 » → 34142: most numbers hold the code of the commune. */
export const inseeInSiren = (siren: string) => siren.slice(2, 4) + siren.slice(5, 8);

/** The SIREN numbers that have a file: those of the newest communes, and 21 followed by an even department. */
export const isSirenStart = (start: string) => /^(?:20|92|93|21(?:[0-8][02468]|9[0246]))$/.test(start);
