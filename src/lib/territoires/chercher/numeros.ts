/** Numbers of territories as people type or paste them, and as spreadsheets leave them. */
import { fold } from '../../texte/format.ts';

/** What surrounds or cuts a number without changing it: spaces, points, brackets, quotes; « F- » before a postcode. */
const INUTILE = /^fr? (?=\d)|[\s.,()[\]"«»_]/g;
/** The decimals that a spreadsheet adds to a whole number. */
const DECIMALES = /(?<=\d)[.,]0{1,2}$/;

/** « 34 700 », « 34700,0 », « F-34700 » → 34700; « 2a004 », « 02A004 » → 2A004; a SIRET → its SIREN; undefined when it is not a number of a territory. */
export function readCode(query: string): string | undefined {
  const code = fold(query)
    .replace(DECIMALES, '')
    .replace(INUTILE, '')
    .toUpperCase()
    .replace(/^(\d{9})\d{5}$/, '$1')
    .replace(/^0(?=2[AB])/, '');
  return /^(?:\d{1,9}|2[AB]\d{0,3})$/.test(code) ? code : undefined;
}

/** The codes that a number may stand for: a spreadsheet takes the first zero away, or fills a department up to three digits. */
export function readingsOf(code: string): string[] {
  if (/^(?:\d|[1-9]\d{3})$/.test(code)) return [code, `0${code}`];
  if (/^0\d{2}$/.test(code)) return [code, code.slice(1)];
  return [code];
}
