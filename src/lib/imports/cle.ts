import { fold } from '../texte/format.ts';

/** « Date de\ndébut (AAAA) * » → « date de debut aaaa »: what two spellings of the same words share. */
export function cleDe(texte: string): string {
  return fold(texte)
    .replace(/[^a-z0-9+&€%]+/g, ' ')
    .trim();
}
