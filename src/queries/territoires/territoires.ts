import { compareNoms } from '../../lib/texte/format.ts';
import { requireTerritoire, type Region } from '../../lib/territoires/referentiel.ts';
import { departementsOf, epciOf, regionsOf } from '../../lib/territoires/emprise.ts';
import type { Territoire } from '../../schemas/territoire.ts';
import { readReferentiel, readRows } from '../../reference/territoires.ts';

export const referentiel = readReferentiel();

/** Those of Paris, Lyon and Marseille. */
export const arrondissements = readRows('communes').filter(({ commune }) => commune !== undefined);

/** The eighteen regions, by name. */
export function allRegions(): Region[] {
  return [...referentiel.regions.values()].sort((a, b) => compareNoms(a.nom, b.nom));
}

/** The departments of a region, by code. */
export function departementsOfRegion(region: string) {
  return [...referentiel.departements.values()]
    .filter((departement) => departement.region === region)
    .sort((a, b) => compareNoms(a.code, b.code));
}

/** The EPCI that have at least one commune in a region, by name. */
export function epciOfRegion(region: string) {
  return [...referentiel.epci.values()]
    .filter((epci) => epci.regions.includes(region))
    .sort((a, b) => compareNoms(a.nom, b.nom));
}

/** The EPCI that have at least one commune in a department, by name. */
export function epciOfDepartement(departement: string) {
  return [...referentiel.epci.values()]
    .filter((epci) => epci.departements.includes(departement))
    .sort((a, b) => compareNoms(a.nom, b.nom));
}

export interface Emprise {
  lieux: Territoire[];
  epci: string[];
  departements: { code: string; nom: string }[];
  regions: Region[];
}

/** What a list of « niveau:code » touches at each level. */
export function empriseOf(codes: readonly string[]): Emprise {
  const unique = (values: string[]) => [...new Set(values)];
  return {
    lieux: codes.map((code) => requireTerritoire(referentiel, code)),
    epci: unique(codes.flatMap((code) => epciOf(referentiel, code))),
    departements: unique(codes.flatMap((code) => departementsOf(referentiel, code).slice(0, mainOnly(code))))
      .flatMap((code) => referentiel.departements.get(code) ?? [])
      .map(({ code, nom }) => ({ code, nom })),
    regions: unique(codes.flatMap((code) => regionsOf(referentiel, code).slice(0, mainOnly(code)))).flatMap(
      (code) => referentiel.regions.get(code) ?? [],
    ),
  };
}

/** An EPCI that straddles a border belongs to the department and region of most of its people. */
function mainOnly(code: string): number | undefined {
  return code.startsWith('epci:') ? 1 : undefined;
}
