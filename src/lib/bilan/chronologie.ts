/** Reading the dates of the Pacte. */

/**
 * True when a date is later than the year of the document that gives it: the document can only have planned it. Dates are ISO, as
 * precise as each source is; a document without a date plans nothing that we know of.
 */
export function isPlanned(date: string, documentDate: string): boolean {
  const [year, documentYear] = [date, documentDate].map((text) => /^\d{4}/.exec(text)?.[0]);
  return year !== undefined && documentYear !== undefined && year > documentYear;
}
