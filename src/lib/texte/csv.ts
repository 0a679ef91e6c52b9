/**
 * A table that LibreOffice and Excel open as it is: UTF-8 with its mark, semicolons (the French separator), every
 * cell quoted.
 */
export function toCsvText(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => row.map(quoteCell).join(';')).join('\r\n')}\r\n`;
}

/** A leading = + - or @ would run as a formula in a spreadsheet. */
function quoteCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
