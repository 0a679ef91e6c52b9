/** Numbers, amounts, dates and lists as French readers write them. */

const entiers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** 1445 → « 1 445 » (narrow non-breaking space), 17.6 → « 17,6 ». */
export function formatNombre(valeur: number): string {
  return entiers.format(valeur);
}

/** 283000 → « 283 000 € ». The amount is in euros. */
export function formatEuros(euros: number): string {
  return `${formatNombre(euros)}\u00a0€`;
}

/** « 35 % », « 28 838 438 € », or « non renseigné ». */
export function formatValeur(valeur: number | null, unite: string): string {
  if (valeur === null) return 'non renseigné';
  return unite ? `${formatNombre(valeur)}\u00a0${unite}` : formatNombre(valeur);
}

/** formatCount(2, 'projet') → « 2 projets ». French keeps the singular under 2. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNombre(count)}\u00a0${Math.abs(count) < 2 ? singular : plural}`;
}

/** Made once: making one takes longer than all the rest of a page's dates. */
const months = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });

/** « 2024-06-12 » → « 12 juin 2024 », « 2024-06 » → « juin 2024 », « 2024 » → « 2024 ». Other text is kept. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (!parts) return iso;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), parts[3] ? Number(parts[3]) : undefined];
  const name = months.format(Date.UTC(year, month - 1, 1));
  const dayText = day === 1 ? '1er ' : day === undefined ? '' : `${day} `;
  return `${dayText}${name} ${year}`;
}

const conjunction = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** ['a', 'b', 'c'] → « a, b et c ». */
export function formatListe(values: string[]): string {
  return conjunction.format(values);
}

/** Sorts by French rules: accents ignored at first, « 2 » before « 10 ». */
export const compareNoms = new Intl.Collator('fr', { numeric: true }).compare;

/** Every dash and hyphen, the minus sign; apostrophes and all that is typed or pasted for them: quotes, primes, modifier letters. */
const TRAITS_ET_APOSTROPHES = /[-\p{Pd}−'`‘-‛′‵ʹ-ˏ\s]+/gu;

/**
 * Lower case, without accents nor ligatures nor signs that are not seen (soft hyphens, zero-width spaces, marks of direction),
 * apostrophes and hyphens as spaces: for comparing what people type.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(TRAITS_ET_APOSTROPHES, ' ')
    .trim();
}

/** « Signé » inside a sentence: « signé ». */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
