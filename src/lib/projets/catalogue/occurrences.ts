/** Where the rows of a word hold it: up to three lists of rows in one text, each row in the first that suits it. */
import { decodeRangs, encodeRangs } from './colonnes.ts';

/** No column and no list of rows has this sign. */
const SEPARE = '!';

export interface Occurrences {
  /** In the title. */
  titre: number[];
  /** In what else the project says of itself. */
  texte: number[];
  /** In the names of what it is filed under only: publics, kinds, departments, regions, communes and their postcodes. */
  classement: number[];
}

export const noOccurrences = (): Occurrences => ({ titre: [], texte: [], classement: [] });

/** Lists of increasing rows; empty ones at the end are not written. */
export function encodeOccurrences({ titre, texte, classement }: Occurrences): string {
  return [titre, texte, classement].map(encodeRangs).join(SEPARE).replace(/!+$/, '');
}

/** Calls back with each row and the place of its list: 0 for the title. `lists`: how many of them are read. */
export function decodeOccurrences(
  text: string,
  onRang: (rang: number, list: number) => void,
  lists = 3,
): void {
  for (const [list, rangs] of text.split(SEPARE, lists).entries())
    decodeRangs(rangs, (rang) => onRang(rang, list));
}
