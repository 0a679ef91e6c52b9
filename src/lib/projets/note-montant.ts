/** What is said under the amount of a project: the words of its source, or how the Atlas has read its table. */
import { withFinalMark } from '../texte/fin-de-phrase.ts';
import { upperFirst } from '../texte/initiale.ts';

const CITATION = 'la source écrit';
const DES_TITRES = 'd’après les titres du tableau';

/** « La source écrit « env. 30 000 ». », « Dans la source : « 250K€ » ». */
export function direNoteDeMontant(note: string): string {
  if (note.startsWith(CITATION)) return withFinalMark(upperFirst(note));
  if (note.includes(DES_TITRES)) return withFinalMark(`Lecture de l’Atlas : ${note}`);
  return `Dans la source : ${note}`;
}
