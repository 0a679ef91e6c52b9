/** The lists of territories that pages show. */
import * as listes from '../../lib/territoires/listes.ts';
import { readReferentiel, readRows } from '../../reference/territoires.ts';
import { once } from '../../reference/once.ts';

/** The eighteen regions, by name. */
export const allRegions = () => listes.regionsByNom(readReferentiel());

/** The departments of a region, by code. */
export const departementsOfRegion = (region: string) =>
  listes.departementsOfRegion(readReferentiel(), region);

/** The EPCI that have at least one commune in a department, by name. */
export const epciOfDepartement = (departement: string) =>
  listes.epciOfDepartement(readReferentiel(), departement);

/** The arrondissements of Paris, Lyon and Marseille, as the reference lists them. */
export const arrondissements = once(() =>
  readRows('communes').filter(({ commune }) => commune !== undefined),
);
