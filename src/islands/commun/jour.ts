/** The day of the reader’s clock, « 2026-11-28 ». */
export function localDay(day: Date): string {
  return new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
