import { celluleSure } from './cellule-sure.ts';

/** A number stays a number; null where nothing is known: words would spoil a column of numbers. */
export type Cellule = string | number | null;

/**
 * A table that LibreOffice and Excel open as it is: UTF-8 with its mark, semicolons (the French separator), every
 * cell quoted, numbers with a decimal comma, an empty cell for null.
 */
export function toCsvText(rows: Cellule[][]): string {
  return `\uFEFF${rows.map((row) => row.map(quoteCell).join(';')).join('\r\n')}\r\n`;
}

/** « 0,005 »: all its decimals, no space between thousands, as a French spreadsheet reads a number. */
export const decimalComma = (value: number): string => String(value).replace('.', ',');

function quoteCell(cell: Cellule): string {
  if (typeof cell !== 'string') return `"${cell === null ? '' : decimalComma(cell)}"`;
  return `"${celluleSure(cell).replaceAll('"', '""')}"`;
}
