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
export function celluleSure(texte: string): string {
  if (!estFormule(texte)) return texte;
  // A second one where the first would be taken for a quotation that the text closes.
  return estCitation(texte) ? `''${texte}` : `'${texte}`;
}

/** The text as it was before `celluleSure`: what comes back from a spreadsheet. A quote of any other use stays. */
export function celluleBrute(texte: string): string {
  if (!texte.startsWith("'")) return texte;
  const [sans, sansDeux] = [texte.slice(1), texte.slice(2)];
  if (estFormule(sans) && !estCitation(sans)) return sans;
  return sans.startsWith("'") && estFormule(sansDeux) && estCitation(sansDeux) ? sansDeux : texte;
}

const OUVRANTS = /(?<![\p{L}\d])'(?=[\p{L}\d])/gu;
const FERMANTS = /'(?![\p{L}\d])/gu;

/** « + de lien' à Millau »: what stands before it opened the quotation that it closes. */
const estCitation = (texte: string): boolean =>
  texte.includes("'") && (texte.match(FERMANTS)?.length ?? 0) > (texte.match(OUVRANTS)?.length ?? 0);
