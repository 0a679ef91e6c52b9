/** Made once, when a date is written: making one takes longer than all the rest of a page's dates. */
let months: Intl.DateTimeFormat | undefined;

/** « 2024-06-12 » → « 12 juin 2024 », « 2024-06 » → « juin 2024 », « 2024 » → « 2024 ». Other text is kept. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (!parts) return iso;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), parts[3] ? Number(parts[3]) : undefined];
  months ??= new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });
  const name = months.format(Date.UTC(year, month - 1, 1));
  const dayText = day === 1 ? '1er ' : day === undefined ? '' : `${day} `;
  return `${dayText}${name} ${year}`;
}
