/** Reading the dashboard of the measures. */
import { statuts, type Objectif } from '../../schemas/mesure.ts';

/** The state that speaks for an objective: its own when it has one, else the one of the « Statut » column. */
export function etatOf(objectif: Pick<Objectif, 'etat' | 'statutMesure'>): Objectif['etat'] {
  return objectif.etat === 'sans-statut' ? objectif.statutMesure : objectif.etat;
}

export interface EtatCompte {
  id: Objectif['etat'];
  count: number;
}

/** How many objectives are in each state, in the order of the schema: abandoned or unknown is not « late ». */
export function countEtats(objectifs: Pick<Objectif, 'etat' | 'statutMesure'>[]): EtatCompte[] {
  return statuts
    .map((id) => ({ id, count: objectifs.filter((objectif) => etatOf(objectif) === id).length }))
    .filter(({ count }) => count > 0);
}
