import type { Retenus } from '../../lib/projets/catalogue/filtrer.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import type { Facette, Filtres } from '../../lib/projets/filtres.ts';

/** What the address asks of the catalogue, and what answers to it. */
export interface EtatProjets {
  filtres: Filtres;
  /** The page of the list that is asked, from 1. */
  page: number;
  catalogue: Catalogue;
  retenus: Retenus;
  /** The rows kept, in the order of the list. */
  rangs: readonly number[];
  /** How many projects other filters on the same words, or on none, would keep. */
  countOf: (filtres: Filtres) => number;
  /** How many of the projects kept have a value. */
  countWith: (facette: Facette, id: string) => number;
}
