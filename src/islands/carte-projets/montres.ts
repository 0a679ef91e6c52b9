import type { ProjetsEntiers } from '../commun/etat-projets.ts';
import type { ProjetsMontres } from './types.ts';

/** What the map shows of the projects that the filters keep. */
export function montresOf({ kept, filtres: { choix } }: ProjetsEntiers): ProjetsMontres {
  const departements = choix.departement.map((code) => ({ niveau: 'departement' as const, code }));
  const regions = choix.region.map((code) => ({ niveau: 'region' as const, code }));
  return {
    projets: kept,
    axes: choix.axe,
    territoires: departements.length > 0 ? departements : regions,
  };
}
