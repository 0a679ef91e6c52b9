/** What stands around the first of the words that are asked. */
import { fold } from '../texte/fold.ts';

const MOTS = 28;
const AVANT = 8;

/** About 28 words of the text; its beginning when it holds none of `mots` (folded). */
export function aroundMots(texte: string, mots: readonly string[]): string {
  const words = texte.split(' ');
  const at = words.findIndex((word) => mots.some((mot) => fold(word).includes(mot)));
  const start = Math.max(0, Math.min(at - AVANT, words.length - MOTS));
  const end = start + MOTS;
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}
