import type { Filtres } from '../../lib/projets/filtres.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';

export interface EtatProjets {
  filtres: Filtres;
  /** Every project, and those that the filters keep, sorted. */
  all: ProjetPublie[];
  kept: ProjetPublie[];
  /** None has every word that is asked: `kept` are those that have the most. */
  partiel: boolean;
}
