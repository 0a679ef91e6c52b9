/** Reads a spreadsheet saved as CSV (UTF-8, comma or semicolon, quotes doubled) without losing the line numbers. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Faute } from './faute.ts';

interface LigneCsv {
  /** Line where the row starts in the file; the header is line 1. */
  ligne: number;
  /** Cells without the spaces around them: « lunel » and « lunel  » are one id. */
  valeurs: Record<string, string>;
}

export interface TableauCsv {
  colonnes: string[];
  lignes: LigneCsv[];
  fautes: Faute[];
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

/**
 * Parses `text`; the faults say what a person with a spreadsheet can do.
 * Excel in French writes semicolons: they are accepted when the header holds no comma.
 */
export function parseTableau(text: string, fichier: string): TableauCsv {
  // One kind of line end: csv-parse counts a Windows one inside quotes as two lines.
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const header = source.split('\n', 1)[0] ?? '';
  if (/^[^,;]*\t[^,;]*$/.test(header)) return { colonnes: [], lignes: [], fautes: [tabFault(fichier)] };
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  let rows: ParsedRow[];
  try {
    // The types of csv-parse do not follow the « info » option.
    const parsed: unknown[] = parse(source, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // A spreadsheet saves an empty row as its separators alone.
      skip_records_with_empty_values: true,
    });
    rows = parsed.filter(isParsedRow);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { colonnes: [], lignes: [], fautes: [quoteFault(error, fichier)] };
  }
  const colonnes = (rows[0]?.record ?? []).map((name) => name.trim());
  if (colonnes.length === 0) return { colonnes, lignes: [], fautes: [emptyFault(fichier)] };
  return { colonnes, ...readRows(rows.slice(1), colonnes, fichier) };
}

const isParsedRow = (row: unknown): row is ParsedRow =>
  typeof row === 'object' && row !== null && 'record' in row && 'info' in row;

function readRows(rows: ParsedRow[], colonnes: string[], fichier: string) {
  const all = titlesFault(rows, colonnes, fichier);
  if (all) return { lignes: [], fautes: [all] };
  const lignes: LigneCsv[] = [];
  const fautes: Faute[] = [];
  for (const { record, info } of rows) {
    const breaks = record.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
    const ligne = info.lines - breaks;
    if (record.length !== colonnes.length) {
      fautes.push({
        fichier,
        ligne,
        ...(record[0] ? { id: record[0] } : {}),
        ...sayWidth(record, colonnes.length),
      });
      continue;
    }
    const valeurs = Object.fromEntries(colonnes.map((name, i) => [name, (record[i] ?? '').trim()]));
    lignes.push({ ligne, valeurs });
  }
  return { lignes, fautes };
}

/** Too many cells or too few: what a comma too many at the end, or inside a text, does to a row. */
function sayWidth(record: string[], expected: number): Pick<Faute, 'probleme' | 'remede'> {
  const probleme = `la ligne a ${record.length} cases au lieu de ${expected}`;
  const surplus = record.slice(expected);
  if (surplus.length > 0 && surplus.every((cell) => cell.trim() === ''))
    return {
      probleme: `${probleme} : les dernières sont vides`,
      remede:
        'effacer le séparateur en trop au bout de la ligne ; si c’est un texte qui contient une virgule, le mettre entre guillemets "',
    };
  const remede =
    'mettre entre guillemets " chaque case qui contient une virgule, et vérifier qu’aucune case ne manque';
  return { probleme, remede };
}

/** A title added without its cells makes every row short: one fault, and none of the rows is to blame. */
function titlesFault(rows: ParsedRow[], colonnes: string[], fichier: string): Faute | undefined {
  const [width, ...others] = new Set(rows.map(({ record }) => record.length));
  if (rows.length < 2 || width === undefined || others.length > 0 || width >= colonnes.length)
    return undefined;
  return {
    fichier,
    ligne: 1,
    probleme: `la ligne de titres a ${colonnes.length} cases, et toutes les autres lignes en ont ${width}`,
    remede: 'retirer le titre de trop ; une colonne que l’on ajoute a sa case à chaque ligne, même vide',
  };
}

function quoteFault(error: CsvError, fichier: string): Faute {
  const lines = error['lines'];
  return {
    fichier,
    ...(typeof lines === 'number' ? { ligne: lines } : {}),
    probleme: 'les guillemets du fichier CSV sont cassés',
    remede:
      'fermer la case par un guillemet ", et doubler ("") ceux qui sont dans le texte ; un tableur le fait seul en enregistrant au format CSV',
  };
}

const tabFault = (fichier: string): Faute => ({
  fichier,
  ligne: 1,
  probleme: 'les colonnes sont séparées par des tabulations',
  remede: 'enregistrer de nouveau au format CSV, colonnes séparées par des virgules ou des points-virgules',
});

function emptyFault(fichier: string): Faute {
  return {
    fichier,
    probleme: 'le fichier est vide',
    remede: 'remettre la ligne de titres des colonnes, puis une ligne par entrée',
  };
}
