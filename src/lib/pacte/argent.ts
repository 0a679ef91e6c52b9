/** Amounts in whole cents: read as French readers write them, compared before any rounding, shown to the cent. */
import { formatEurosAndCents } from '../texte/centimes.ts';

/** What a field of the file holds: whole cents, or what was typed as long as it cannot be read. */
export type Saisie = number | string;

const SPACES = /[\s\u00a0\u202f]/g;
const FORM = /^([+-]?)(\d+)(?:[.,](\d{1,2}))?$/;
const MAX_EUROS = 1e11;
/** « k » and « M » as offices write them; « m » alone would be guessed. */
const UNITE = /([kKM])?(?:€|[eE][uU][rR](?:[oO][sS]?)?)?$/;
const FOIS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6 };

/**
 * « 18 000,50 € » → 1800050, « 12 k€ » → 1200000. Thousands by spaces, decimal comma or point; euro sign, « euros », « EUR »,
 * and « k » or « M » before them or alone.
 * Returns undefined for what is no amount (and for amounts beyond a hundred billion): the text is kept as it stands.
 */
function parseCentimes(text: string): number | undefined {
  const bare = text.replace(SPACES, '').replace(/[−–]/, '-');
  const fois = FOIS[UNITE.exec(bare)?.[1] ?? ''] ?? 1;
  const [, sign, euros, cents = ''] = FORM.exec(bare.replace(UNITE, '')) ?? [];
  if (euros === undefined || Number(euros) * fois > MAX_EUROS) return undefined;
  const total = (Number(euros) * 100 + Number(cents.padEnd(2, '0'))) * fois;
  return sign === '-' && total !== 0 ? -total : total;
}

/** What was typed, as the file keeps it: cents where they can be read. */
export const toSaisie = (text: string): Saisie => (text.trim() === '' ? '' : (parseCentimes(text) ?? text));

/** The cents of a field; undefined where nothing readable stands. */
export const centimesOf = (saisie: Saisie): number | undefined =>
  typeof saisie === 'number' ? saisie : parseCentimes(saisie);

/** 1800050 → « 18 000,50 € »; 1800000 → « 18 000 € ». */
export function formatCentimes(centimes: number): string {
  return formatEurosAndCents(centimes / 100);
}

/** The same as it stands in a field that the reader goes on typing in: « 18000,50 ». */
export function formatSaisie(saisie: Saisie): string {
  if (typeof saisie === 'string') return saisie;
  return (saisie / 100).toFixed(saisie % 100 === 0 ? 0 : 2).replace('.', ',');
}

/**
 * The share of a part, in hundredths of a percent, rounded to the nearest one: 3 500 000 of 6 600 050 → 5303.
 * It is for show only: checks compare the exact amounts. A rate is never rounded up to or across the bound, in
 * percent, that it is read against: 1 999 999 of 4 000 000 is under 50 % and stays so, at 4999.
 * Returns undefined for a total of zero.
 */
export function partOf(part: number, total: number, bound: number): number | undefined {
  if (total <= 0) return undefined;
  const [cents, whole] = [BigInt(part) * 10_000n, BigInt(total)];
  const cut = Number(cents / whole);
  const isNearer = (cents % whole) * 2n >= whole;
  const wouldCross = part * 100 < total * bound && cut + 1 >= bound * 100;
  return isNearer && !wouldCross ? cut + 1 : cut;
}

/** 4999 → « 49,99 % ». */
export const formatPart = (hundredths: number): string =>
  `${(hundredths / 100).toFixed(2).replace('.', ',')}\u00a0%`;
