/** Calendar days « 2027-03-15 », without hours or zones. */

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (n: number) => String(n).padStart(2, '0');
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Year, month from 1, day of a day that exists; undefined for anything else. */
function partsOf(jour: string): [number, number, number] | undefined {
  const found = FORM.exec(jour);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month);
  return exists ? [year, month, day] : undefined;
}

/** True for a day of the calendar: not for « 2027-02-30 », nor for « 15/03/2027 ». */
export const isJour = (text: string): boolean => partsOf(text) !== undefined;

/** The day, or undefined where no day stands. */
export const jourOf = (text: string): string | undefined => (isJour(text) ? text : undefined);

/** The same day some months later, or the last of that month where it has none: 29 February 2028 + 12 → 28 February 2029. */
export function addMonths(jour: string, months: number): string {
  const parts = partsOf(jour);
  if (!parts) return jour;
  const [year, month, day] = parts;
  const at = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return `${toYear}-${two(toMonth)}-${two(Math.min(day, lastOf(toYear, toMonth)))}`;
}

/** « 2027-03-15 » → 2027. */
export const yearOf = (jour: string): number => Number(jour.slice(0, 4));

export const endOfYear = (year: number): string => `${year}-12-31`;

/** « 2027-03-15 » → « 15/03/2027 ». */
export const formatJour = (jour: string): string => jour.split('-').reverse().join('/');

/** The year that a file begun today may aim at: six months are needed before the signature. */
export const anneeParDefaut = (today: string, delayInMonths: number): number =>
  yearOf(addMonths(today, delayInMonths));
