/** Two dates in one cell: « 2024-2025 », « 1/4/25 au 31/3/26 », « de mars à juin 2025 ». */
import { lireDate } from './date.ts';

interface Periode {
  debut: string;
  fin: string;
}

const ANNEES = /^(20\d\d) ?[-–/] ?(20\d\d)$/;
const ENTRE = /\s+(?:au|a|à|jusqu['’]?(?:au|a|à|en)?|et|-|–|→|>)\s+/i;
const AVANT = /^(?:du|de|d['’]|entre|depuis)\s+/i;
const AN = /\b(?:20)?\d\d$/;

/** Undefined where the cell says one date, or what no rule reads as two. */
export function lirePeriode(texte: string): Periode | undefined {
  const [de = '', a = '', ...rest] = couper(texte.trim());
  if (rest.length > 0) return undefined;
  const fin = jourDe(a);
  // « de mars à juin 2025 »: the year is said once.
  const debut = jourDe(de) ?? jourDe(`${de} ${AN.exec(a)?.[0] ?? ''}`);
  return debut && fin && !isAvant(fin, debut) ? { debut, fin } : undefined;
}

const couper = (texte: string): string[] =>
  ANNEES.exec(texte)?.slice(1) ?? texte.replace(AVANT, '').split(ENTRE);

/** A date that is sure; « fin 2025 » has a note. */
function jourDe(texte: string): string | undefined {
  const lue = lireDate(texte);
  return lue.etat === 'lue' && lue.note === undefined ? lue.valeur : undefined;
}

/** By what both say: a year, a month, a day. */
export function isAvant(fin: string, debut: string): boolean {
  const known = Math.min(debut.length, fin.length);
  return fin.slice(0, known) < debut.slice(0, known);
}
