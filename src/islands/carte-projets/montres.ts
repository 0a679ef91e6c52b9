import type { EtatCarte } from '../../lib/carte/etat.ts';
import type { ProjetsMontres } from './types.ts';

/** What the map shows of the projects that the filters keep. */
export function montresOf(etat: EtatCarte): ProjetsMontres {
  const { choix } = etat.filtres;
  const departements = choix.departement.map((code) => ({ niveau: 'departement' as const, code }));
  const regions = choix.region.map((code) => ({ niveau: 'region' as const, code }));
  return { etat, axes: choix.axe, territoires: departements.length > 0 ? departements : regions };
}
