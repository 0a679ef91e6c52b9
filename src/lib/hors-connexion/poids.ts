import { formatNombre } from '../texte/format.ts';

/** 1 431 000 → « 1,4 Mo », 63 000 → « 63 ko »: what a reader weighs before fetching. */
export function formatPoids(octets: number): string {
  return octets < 950_000
    ? `${formatNombre(Math.max(1, Math.round(octets / 1000)))}\u00a0ko`
    : `${formatNombre(Math.round(octets / 100_000) / 10)}\u00a0Mo`;
}
