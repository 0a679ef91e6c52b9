/** Reading the dashboard of the measures. */
import type { Objectif } from '../schemas/mesure.ts';

/** The state that speaks for an objective: its own when it has one, else the one of the « Statut » column. */
export function etatOf(objectif: Pick<Objectif, 'etat' | 'statutMesure'>): Objectif['etat'] {
  return objectif.etat === 'sans-statut' ? objectif.statutMesure : objectif.etat;
}
