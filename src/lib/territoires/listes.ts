/** The territories of a level, in the order in which pages list them. */
import { compareNoms } from '../texte/format.ts';
import type { Departement, Epci, Referentiel, Region } from './referentiel.ts';

/** The regions, by name. */
export function regionsByNom({ regions }: Referentiel): Region[] {
  return [...regions.values()].sort((a, b) => compareNoms(a.nom, b.nom));
}

/** The departments of a region, by code. */
export function departementsOfRegion({ departements }: Referentiel, region: string): Departement[] {
  return [...departements.values()]
    .filter((departement) => departement.region === region)
    .sort((a, b) => compareNoms(a.code, b.code));
}

/** The EPCI that have at least one commune in a department, by name. */
export function epciOfDepartement({ epci }: Referentiel, departement: string): Epci[] {
  return [...epci.values()]
    .filter(({ departements }) => departements.includes(departement))
    .sort((a, b) => compareNoms(a.nom, b.nom));
}
