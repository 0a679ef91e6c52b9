/** The lists of territories that pages show. */
import * as listes from '../../lib/territoires/listes.ts';
import { coveredReferentiel } from '../../reference/portee.ts';
import { readRows } from '../../reference/territoires.ts';
import { once } from '../../reference/once.ts';

/** The regions that the edition covers, by name. */
export const allRegions = () => listes.regionsByNom(coveredReferentiel());

/** The departments that the edition covers. */
export const allDepartements = () => [...coveredReferentiel().departements.values()];

/** The departments of a region, by code. */
export const departementsOfRegion = (region: string) =>
  listes.departementsOfRegion(coveredReferentiel(), region);

/** The EPCI that have at least one commune in a department, by name. */
export const epciOfDepartement = (departement: string) =>
  listes.epciOfDepartement(coveredReferentiel(), departement);

/** The arrondissements of Paris, Lyon and Marseille, as the reference lists them. */
export const arrondissements = once(() =>
  readRows('communes').filter(({ commune }) => commune !== undefined),
);
