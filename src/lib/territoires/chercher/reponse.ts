/** What a search gives back, and what it knows so far. */
import type { LigneSiren } from './format.ts';
import type { Lieu } from './entree.ts';

export interface Trouve {
  lieu: Lieu;
  cout: number;
  exact: boolean;
  coquille: boolean;
  /** With a slip, every word of the name was typed. */
  entier?: boolean;
  /** Found by a code that the place does not show otherwise: INSEE, region, SIREN. */
  code?: boolean;
}

export interface Reponse {
  trouves: Trouve[];
  /** Files to read before the answer is complete. */
  manque: string[];
  /** The code that no commune has. */
  inconnu?: string;
  /** No place bears all the words: these bear that one. */
  partiel?: string;
  /** There are more than those. */
  coupe?: boolean;
}

/** The files read so far. */
export interface FichiersLus {
  communes: Map<string, Lieu[]>;
  sirens: Map<string, LigneSiren[]>;
  /** The ends of words that have a file, once their list is read. */
  fins?: ReadonlySet<string>;
}

export const newMemoire = (): FichiersLus => ({ communes: new Map(), sirens: new Map() });

/** Those of `paths` that were not read yet. */
export function missing(paths: string[], { communes, sirens }: FichiersLus): string[] {
  return paths.filter((path) => !communes.has(path) && !sirens.has(path));
}
