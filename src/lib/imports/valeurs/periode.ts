/** Two dates in one cell: « 2024-2025 », « 1/4/25 au 31/3/26 », « de mars à juin 2025 », « 12 mois à compter du 1er mars 2025 ». */
import { retenir } from '../memoire.ts';
import { lireDate } from './date.ts';

interface Periode {
  /** Undefined for « jusqu’au 31/12/2026 ». */
  debut: string | undefined;
  fin: string;
}

const ANNEES = /^(20\d\d) ?[-–/] ?(20\d\d)$/;
const ENTRE = /\s+(?:au|a|à|jusqu['’]?(?:au|a|à|en)?|et|-|–|→|>)\s+|(?<=[./]20\d\d)[-–](?=\d{1,2}[./])/i;
const AVANT = /^(?:du|de|d['’]|entre|depuis)\s+/i;
const AN = /\b(?:20)?\d\d$/;

/** Undefined where the cell says one date, or what no rule reads as two. */
export const lirePeriode = retenir(
  (texte): Periode | undefined => lireJusque(texte) ?? lireDuree(texte) ?? lireDeuxDates(texte),
);

const JUSQUE = /^jusqu(?:['’]|e )?(?:au |en |à |a )(?:la )?(?:fin )?(?:du |de )?/i;

/** « jusqu’au 31/12/2026 » → « 31/12/2026 ». */
export const sansJusque = (texte: string): string => texte.replace(JUSQUE, '');

function lireJusque(texte: string): Periode | undefined {
  const fin = JUSQUE.test(texte) ? jourDe(sansJusque(texte)) : undefined;
  return fin === undefined ? undefined : { debut: undefined, fin };
}

const DUREE =
  /^(?:durée (?:de|:) ?)?(\d{1,2}) (mois|ans?)[ ,]+(?:à |a )?(?:compter|partir|dès) ?(?:du |de |d['’])?(.+)$/i;

/** The last day, or the last month, of so many months; a year alone says no month to count from. */
function lireDuree(texte: string): Periode | undefined {
  const [, nombre = '', unite = '', depuis = ''] = DUREE.exec(texte) ?? [];
  const debut = depuis === '' ? undefined : jourDe(depuis);
  if (debut === undefined || debut.length < 7) return undefined;
  return { debut, fin: ajouterMois(debut, Number(nombre) * (unite.startsWith('mois') ? 1 : 12)) };
}

/** As precise as the first: to the day, or to the month. */
function ajouterMois(debut: string, mois: number): string {
  const [an = 0, rang = 1, jour] = debut.split('-').map(Number);
  const fin = jour === undefined ? Date.UTC(an, rang + mois - 2, 1) : Date.UTC(an, rang + mois - 1, jour - 1);
  return new Date(fin).toISOString().slice(0, debut.length);
}

function lireDeuxDates(texte: string): Periode | undefined {
  const [de = '', a = '', ...rest] = couper(texte.trim());
  if (rest.length > 0) return undefined;
  const fin = jourDe(a);
  // « de mars à juin 2025 »: the year is said once.
  const debut = jourDe(de) ?? jourDe(`${de} ${AN.exec(a)?.[0] ?? ''}`);
  return debut && fin && !isAvant(fin, debut) ? { debut, fin } : undefined;
}

/** « 2025-26 »: no month has so high a number. */
const DEUX_ANS = /^(20(\d\d)) ?[-–/] ?(\d\d)$/;

function couper(texte: string): string[] {
  const [, an, court = '', suivant = ''] = DEUX_ANS.exec(texte) ?? [];
  if (an !== undefined && Number(suivant) > 12 && Number(suivant) > Number(court))
    return [an, `20${suivant}`];
  return ANNEES.exec(texte)?.slice(1) ?? texte.replace(AVANT, '').split(ENTRE);
}

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
