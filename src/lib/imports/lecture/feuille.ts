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
  /** What a maintainer should know of how it was read. */
  remarques: string[];
}
