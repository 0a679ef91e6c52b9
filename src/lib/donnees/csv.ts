/**
 * The open CSV of a table: as the files of data/ are written, so that one may come back as it went. UTF-8 without a mark,
 * commas, a decimal point, quotes where they are needed (RFC 4180); nothing in a cell where nothing is known. What a
 * spreadsheet would run as a formula comes with an apostrophe: the content has none (the check of the tables refuses it).
 */
import { SEPARATEUR } from '../../schemas/champs.ts';
import { celluleSure } from '../texte/cellule-sure.ts';

/** Between the values of one cell. */
export const SEPARATION = ` ${SEPARATEUR} `;

/** As a « dialect » of a Data Package says it. */
export const DIALECTE = {
  csvddfVersion: '1.2',
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

type Simple = string | number | boolean | null | undefined;
type Composee = Readonly<Record<string, Simple>>;
type Cellulable = Simple | readonly (Simple | Composee)[];
export type Ligne = Readonly<Record<string, Cellulable>>;

/** « CAF = 8000 »: the parts of a value that has several; « CAF » where the last is not known. */
const partsOf = (valeur: Composee) =>
  Object.values(valeur)
    .filter((part) => part !== null && part !== undefined)
    .join(' = ');

const isListe = (valeur: object): valeur is readonly (Simple | Composee)[] => Array.isArray(valeur);

/** One value as the text of a cell. */
export function cellOf(valeur: Cellulable | Composee): string {
  if (valeur === null || valeur === undefined) return '';
  if (typeof valeur !== 'object') return String(valeur);
  return isListe(valeur) ? valeur.map(cellOf).join(SEPARATION) : partsOf(valeur);
}

const quote = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lineOf = (cells: readonly string[]) =>
  `${cells.map(celluleSure).map(quote).join(',')}${DIALECTE.lineTerminator}`;

/** The lines of the file, one after the other. */
export function* csvLines(colonnes: readonly string[], lignes: Iterable<Ligne>): Generator<string> {
  yield lineOf(colonnes);
  for (const ligne of lignes) yield lineOf(colonnes.map((nom) => cellOf(ligne[nom])));
}

/** A row as programs read it: every column, null for an empty cell; an empty list stays a list. */
export const ligneOuverte = (colonnes: readonly string[], ligne: Ligne): Ligne =>
  Object.fromEntries(colonnes.map((nom) => [nom, ligne[nom] === '' ? null : (ligne[nom] ?? null)]));

/** The rows of the file as JSON, one a line; each has every column. */
export function* jsonLines(colonnes: readonly string[], lignes: Iterable<Ligne>): Generator<string> {
  let before = '[\n';
  for (const ligne of lignes) {
    yield `${before}${JSON.stringify(ligneOuverte(colonnes, ligne))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
