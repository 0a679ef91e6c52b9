/**
 * Numbers, amounts, dates and lists as French readers write them. Nothing runs when this file is read: the first formatter costs a
 * slow phone a tenth of a second, and most pages write none. What few scripts of the browser need has a file of its own.
 */
export { formatDate } from './dates.ts';
export { fold } from './fold.ts';
export { formatListe } from './liste.ts';

let nombres: Intl.NumberFormat | undefined;

/** 1445 → « 1 445 » (narrow non-breaking space), 17.6 → « 17,6 ». */
export function formatNombre(valeur: number): string {
  if (valeur % 1 === 0 && Math.abs(valeur) < 1000) return String(valeur);
  nombres ??= new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
  return nombres.format(valeur);
}

/** formatCount(2, 'projet') → « 2 projets ». French keeps the singular under 2. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNombre(count)}\u00a0${Math.abs(count) < 2 ? singular : plural}`;
}

let collator: Intl.Collator | undefined;

/** Sorts by French rules: accents ignored at first, « 2 » before « 10 ». */
export function compareNoms(a: string, b: string): number {
  collator ??= new Intl.Collator('fr', { numeric: true });
  return collator.compare(a, b);
}
