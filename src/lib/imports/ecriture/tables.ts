/** Our tables as text: rows added or replaced, the others left letter for letter. */
import { parse } from 'csv-parse/browser/esm/sync';
import type { LigneDeTable } from '../lignes/projet.ts';

const quote = (cell: string) => (/[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const ecrireLigne = (colonnes: readonly string[], ligne: LigneDeTable, separateur = ',') =>
  colonnes.map((colonne) => quote(ligne[colonne] ?? '')).join(separateur);

/** A new table. */
export function ecrireTable(colonnes: readonly string[], lignes: readonly LigneDeTable[]): string {
  return `${[colonnes.map(quote).join(','), ...lignes.map((ligne) => ecrireLigne(colonnes, ligne))].join('\n')}\n`;
}

interface Brute {
  record: Record<string, string>;
  raw: string;
}
const isBrute = (row: unknown): row is Brute =>
  typeof row === 'object' && row !== null && 'record' in row && 'raw' in row;

/**
 * Replaces rows by their id and adds others at the end. `defauts`: what a column that the table did not have holds in the
 * rows that stay; such a column is only added when a row needs it. `retraits`: ids of rows that go.
 */
export function completerTable(
  texte: string,
  changes: ReadonlyMap<string, LigneDeTable>,
  ajouts: readonly LigneDeTable[],
  defauts: LigneDeTable,
  retraits: ReadonlySet<string> = new Set(),
): string {
  const source = texte
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n*$/, '\n');
  const titres = source.slice(0, source.indexOf('\n'));
  // As the tables are read: Excel in French writes semicolons.
  const delimiter = titres.includes(';') && !titres.includes(',') ? ';' : ',';
  const parsed: unknown[] = parse(source, { delimiter, columns: true, raw: true, skip_empty_lines: true });
  const brutes = parsed.filter(isBrute);
  const anciennes = Object.keys(brutes[0]?.record ?? {});
  const besoin = [...changes.values(), ...ajouts];
  const nouvelles = Object.keys(defauts).filter(
    (colonne) =>
      !anciennes.includes(colonne) &&
      besoin.some((ligne) => (ligne[colonne] ?? defauts[colonne]) !== defauts[colonne]),
  );
  const colonnes = [...anciennes, ...nouvelles];
  const tete = nouvelles.length > 0 ? colonnes.join(delimiter) : titres;
  const corps = brutes
    .filter(({ record }) => !retraits.has(record['id'] ?? ''))
    .map(({ record, raw }) => {
      const change = changes.get(record['id'] ?? '');
      if (change) return ecrireLigne(colonnes, { ...defauts, ...record, ...change }, delimiter);
      return nouvelles.length > 0
        ? ecrireLigne(colonnes, { ...defauts, ...record }, delimiter)
        : raw.replace(/\n$/, '');
    });
  return `${[tete, ...corps, ...ajouts.map((ligne) => ecrireLigne(colonnes, { ...defauts, ...ligne }, delimiter))].join('\n')}\n`;
}
