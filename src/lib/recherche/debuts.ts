/** What the index found for words that may be in no page: the words asked for, or others. */
import { motsOf } from '../mots/mots.ts';
import { isForme } from './corrections.ts';

/**
 * Does a text hold words that begin like all these? An index that has none answers with shorter words, « x » and « xs » for
 * « xyzzy », which is no answer. A word may have another ending there: the index takes endings away.
 */
export function holdsDebuts(texte: string, cles: readonly string[]): boolean {
  const mots = motsOf(texte);
  const commence = (debut: string) => mots.some((mot) => mot.startsWith(debut));
  return cles.every((cle) => isForme(cle, { commence }));
}
