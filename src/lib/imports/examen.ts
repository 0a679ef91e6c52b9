/** Everything that a file says of our data: each row with its verdict, none left out. */
import type { Correspondance } from './correspondance/fichier.ts';
import type { Constat } from './lignes/constats.ts';
import type { LigneDeTable } from './lignes/projet.ts';
import type { NouveauPorteur } from './porteurs/porteurs.ts';

export type Verdict =
  /** New, or news of a row of ours, and nothing to say against it. */
  | 'pris'
  | 'a-revoir'
  | 'refuse'
  /** Ours already, word for word. */
  | 'inchange'
  /** Someone wrote « ignorer ». */
  | 'ignore'
  /** A total, titles again, a note under the table. */
  | 'hors-tableau';

export interface LigneExaminee {
  /** Row of the sheet, the first being 1. */
  ligne: number;
  /** What an answer about this row alone is known by. */
  nom: string;
  /** What a person recognises the row by; « » when it has no title. */
  titre: string;
  verdict: Verdict;
  constats: Constat[];
  /** As our table would hold it; undefined when it cannot. */
  valeurs?: LigneDeTable;
  /** Its territories, by their kind, their name and their code. */
  lieux?: string[];
  /** The department that a row alone above it says, and that its place was read in. */
  intertitre?: string;
  /** Id of the row of ours that it changes. */
  change?: string;
  /** Other rows of ours that it changes too: one table line may speak of several contracts. */
  aussi?: { change: string; valeurs: LigneDeTable }[];
  /** A bearer that we did not know. */
  porteur?: NouveauPorteur;
}

/** A row of ours that the former version of the file said, and that this one does not. */
export interface ActionDisparue {
  id: string;
  titre: string;
  /** What a person said of it, if anything. */
  devenir: 'a-dire' | 'gardee' | 'retiree';
}

export interface Examen {
  format: string;
  sansFeuilles?: true;
  remarques: string[];
  correspondance: Correspondance;
  /** Of the columns, before any row. */
  constats: Constat[];
  lignes: LigneExaminee[];
  /** Empty rows, which are no rows. */
  vides: number;
  /** When the Atlas already holds a former version of the file: which one, and what has gone. */
  suite?: { document: string; disparues: ActionDisparue[] };
}

/** How many rows have each verdict. */
export function compterVerdicts({ lignes }: Examen): Map<Verdict, number> {
  const groupes = Map.groupBy(lignes, ({ verdict }) => verdict);
  return new Map([...groupes].map(([verdict, { length }]) => [verdict, length]));
}
