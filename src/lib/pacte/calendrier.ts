/** What a day leaves to those who prepare a pact, or hold one; dates that are past, and those to come. */
import { formatDate } from '../texte/dates.ts';
import { addMonths, anneeParDefaut, endOfYear, yearOf } from './jours.ts';

/** Months that the rules count: for the engagements before a signature, for an action after it. */
export interface Delais {
  signature: number;
  action: number;
}

interface Echeance {
  jour: string;
  quoi: string;
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** « Aujourd’hui, 28 novembre 2026, il vous reste 33 jours avant la fin de l’exercice 2026. » */
export function sayReste(today: string): string {
  const year = yearOf(today);
  const days = daysBetween(today, endOfYear(year));
  const left =
    days === 0
      ? `c’est le dernier jour de l’exercice ${year}`
      : `il vous reste ${days} ${days === 1 ? 'jour' : 'jours'} avant la fin de l’exercice ${year}`;
  return `Aujourd’hui, ${formatDate(today)}, ${left}.`;
}

/** What comes next, the nearest first: what the running year closes, then the course of a pact begun this day. */
export function echeancesFrom(today: string, { signature, action }: Delais): Echeance[] {
  const year = yearOf(today);
  const signed = addMonths(today, signature);
  const n = anneeParDefaut(today, signature);
  const closing = {
    jour: endOfYear(year),
    quoi: `Un pacte signé en ${year} : ses actions démarrent, leurs crédits s’engagent, au plus tard.`,
  };
  const before = {
    jour: endOfYear(year),
    quoi: `Un pacte signé en ${year - 1} : ses actions finissent au plus tard, sauf prorogation.`,
  };
  const course = [
    {
      jour: signed,
      quoi: `Un pacte commencé aujourd’hui : signature, si les engagements prennent ${signature} mois. Son année N est ${n}.`,
    },
    ...(n === year ? [] : [{ jour: endOfYear(n), quoi: `Ce pacte : ses actions démarrent au plus tard.` }]),
    {
      jour: addMonths(signed, action),
      quoi: `Ce pacte : ses actions finissent, ${action} mois après la signature.`,
    },
    { jour: endOfYear(n + 1), quoi: `Ce pacte : ses actions finissent au plus tard, sauf prorogation.` },
  ];
  return [closing, before, ...course].sort((a, b) => a.jour.localeCompare(b.jour));
}

/** The last day that a date of the sources covers: « 2024 » → 31 December 2024, « 2024-07 » → 31 July. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return endOfYear(Number(date));
  if (date.length > 7) return date;
  return new Date(Date.parse(`${addMonths(`${date}-01`, 1)}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}
