/**
 * Signs that make a spreadsheet run a cell as a formula, or that lead to one: those of OWASP, and the wide forms that a Japanese
 * keyboard gives.
 */
const FORMULE = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** « -12,5 », « +3.4 », « -1 200 », « -1e-7 »: a number, whatever its sign. */
const NOMBRE = /^[+-]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?(?:e[+-]?\d+)?$/;

/** Whether a spreadsheet would run the text of a cell. */
export const estFormule = (texte: string): boolean => FORMULE.test(texte) && !NOMBRE.test(texte);

/** A text that no spreadsheet runs: a quote before what would be a formula; a number stays a number. Every table that leaves the Atlas goes through here. */
export const celluleSure = (texte: string): string => (estFormule(texte) ? `'${texte}` : texte);

/** The text as it was before `celluleSure`: what comes back from a spreadsheet. */
export const celluleBrute = (texte: string): string =>
  texte.startsWith("'") && estFormule(texte.slice(1)) ? texte.slice(1) : texte;
