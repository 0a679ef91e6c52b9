import { fold } from '../texte/format.ts';
import { retenir } from './memoire.ts';

/** « Date de\ndébut (AAAA) * » → « date de debut aaaa »: what two spellings of the same words share. */
export const cleDe = retenir((texte) =>
  fold(texte)
    .replace(/[^a-z0-9+&€%]+/g, ' ')
    .trim(),
);

/**
 * What two spellings of one question share. Case, accents, quotes, the length of dashes and spaces are of no account; a sign
 * has a sense: « 1.2 » is measure 2 of axis 1, « 1-2 » two axes.
 */
export function cleDeQuestion(texte: string): string {
  return fold(texte)
    .replace(/['’‘`"«»“”]+/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s*([^a-z0-9\s])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[.:;, ]+$/, '')
    .trim();
}
