/** What is read of a file, whatever its format. */
import type { CelluleLue } from './cellule.ts';

export interface Feuille {
  nom: string;
  lignes: CelluleLue[][];
}

export interface Classeur {
  /** What was read, in words: « classeur Excel », « texte, Windows-1252, séparateur ; ». */
  format: string;
  feuilles: Feuille[];
  /** Of all its sheets, when not all of them are kept. */
  noms?: readonly string[];
  /** A text: its one sheet has no name that a person would know. */
  sansFeuilles?: true;
  /** Rows of a text, from 0, that a separator in a cell has pushed to the right. */
  decalees?: ReadonlySet<number>;
  /** What a maintainer should know of how it was read. */
  remarques: string[];
}

/** « , feuille « Actions » », after what was read; nothing for a text. */
export const direFeuille = ({ sansFeuilles }: Pick<Classeur, 'sansFeuilles'>, nom: string): string =>
  sansFeuilles ? '' : `, feuille « ${nom} »`;

/** What stands under no title because of a separator in a text makes no column. */
export const sansDecalees = ({ nom, lignes }: Feuille, { decalees }: Classeur): Feuille => ({
  nom,
  lignes: decalees ? lignes.filter((_, rang) => !decalees.has(rang)) : lignes,
});
