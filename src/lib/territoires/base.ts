/** What the reference says of every territory that has a page: who holds whom, indexed once. */
import { pathOfDepartement, pathOfEpci, pathOfRegion } from './adresses.ts';
import { compareNoms } from '../texte/format.ts';
import { libellesEpci } from '../texte/libelles.ts';
import { groupeOfEpci, type GroupeTerritoire, type TypeDepartement } from './comparables.ts';
import {
  indexReferentiel,
  populationOf,
  requireType,
  type IndexReferentiel,
  type SurfaceOf,
} from './index-referentiel.ts';
import type { Commune, Departement, Epci, Referentiel, Region } from './referentiel.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { NiveauDePage } from '../../schemas/territoire.ts';

type DuReferentiel =
  'code' | 'nom' | 'sorte' | 'adresse' | 'population' | 'region' | 'departements' | 'epci' | 'communes';

export type BaseTerritoire = Pick<FicheTerritoire, DuReferentiel> & {
  niveau: NiveauDePage;
  /** Those that it may be compared with: the same level, and the same kind. */
  groupe: GroupeTerritoire;
  /** Type of the department, or of the main one of an EPCI; a region has none. */
  typeDepartement: TypeDepartement | null;
  codesCommunes: string[];
};

/** The regions, the departments, the EPCI, each level by code. */
export function makeBases(referentiel: Referentiel, surfaceOf: SurfaceOf): BaseTerritoire[] {
  const index = indexReferentiel(referentiel, surfaceOf);
  return [
    ...[...index.regions.values()].map((region) => baseOfRegion(index, region)),
    ...[...index.departements.values()].map((departement) => baseOfDepartement(index, departement)),
    ...[...index.epci.values()].map((group) => baseOfEpci(index, group)),
  ];
}

const byNom = <T extends { nom: string }>(a: T, b: T) => compareNoms(a.nom, b.nom);

function baseOfRegion(index: IndexReferentiel, region: Region): BaseTerritoire {
  const { communesOfDepartement, departementsOfRegion, epciOfDepartement } = index;
  const own = (departementsOfRegion.get(region.code) ?? []).sort((a, b) => compareNoms(a.code, b.code));
  const members = own.flatMap(({ code }) => communesOfDepartement.get(code) ?? []);
  const groups = new Set(own.flatMap(({ code }) => epciOfDepartement.get(code) ?? []));
  return {
    niveau: 'region',
    code: region.code,
    nom: region.nom,
    groupe: region.zone === 'drom' ? 'regions-outre-mer' : 'regions',
    typeDepartement: null,
    sorte: 'Région',
    adresse: pathOfRegion(region),
    population: populationOf(members),
    region: linkToRegion(index, region.code),
    departements: own.map((departement) => partOfDepartement(index, departement)),
    epci: partsOfEpci(index, [...groups], (commune) => commune.region === region.code),
    communes: [],
    codesCommunes: members.map(({ code }) => code),
  };
}

function baseOfDepartement(index: IndexReferentiel, departement: Departement): BaseTerritoire {
  const members = index.communesOfDepartement.get(departement.code) ?? [];
  return {
    niveau: 'departement',
    code: departement.code,
    nom: departement.nom,
    groupe: 'departements',
    typeDepartement: requireType(index, departement.code),
    sorte: 'Département',
    adresse: pathOfDepartement(departement),
    population: populationOf(members),
    region: linkToRegion(index, departement.region),
    departements: [partOfDepartement(index, departement)],
    epci: partsOfEpci(
      index,
      index.epciOfDepartement.get(departement.code) ?? [],
      (commune) => commune.departement === departement.code,
    ),
    communes: members.filter((commune) => commune.epci === null).map(toLine),
    codesCommunes: members.map(({ code }) => code),
  };
}

function baseOfEpci(index: IndexReferentiel, group: Epci): BaseTerritoire {
  const members = group.communes.flatMap((code) => index.communes.get(code) ?? []).sort(byNom);
  return {
    niveau: 'epci',
    code: group.code,
    nom: group.nom,
    groupe: groupeOfEpci(group.type),
    typeDepartement: requireType(index, group.departements[0] ?? ''),
    sorte: libellesEpci[group.type] ?? 'Intercommunalité',
    adresse: pathOfEpci(group),
    population: group.population,
    region: linkToRegion(index, group.regions[0] ?? ''),
    departements: group.departements.flatMap((code) => {
      const departement = index.departements.get(code);
      return departement ? [partOfDepartement(index, departement, members)] : [];
    }),
    epci: [],
    communes: members.map(toLine),
    codesCommunes: members.map(({ code }) => code),
  };
}

function toLine({ code, nom, codesPostaux, population }: Commune): BaseTerritoire['communes'][number] {
  return { code, nom, codesPostaux, population };
}

function linkToRegion({ regions }: IndexReferentiel, code: string): BaseTerritoire['region'] {
  const region = regions.get(code);
  if (!region) throw new Error(`Aucune région « ${code} » dans le découpage.`);
  return { code, nom: region.nom, adresse: pathOfRegion(region) };
}

/** A department, with how many of `members` lie in it (all of its own when absent). */
function partOfDepartement(
  { communesOfDepartement }: IndexReferentiel,
  departement: Departement,
  members?: Commune[],
) {
  const own = communesOfDepartement.get(departement.code) ?? [];
  return {
    code: departement.code,
    nom: departement.nom,
    adresse: pathOfDepartement(departement),
    communes: members
      ? members.filter((commune) => commune.departement === departement.code).length
      : own.length,
    communesEnTout: own.length,
    population: populationOf(own),
  };
}

function partsOfEpci(
  { communes }: IndexReferentiel,
  groups: Epci[],
  isHere: (commune: Commune) => boolean,
): BaseTerritoire['epci'] {
  return [...groups].sort(byNom).map((group) => ({
    code: group.code,
    nom: group.nom,
    adresse: pathOfEpci(group),
    communes: group.communes.filter((code) => {
      const commune = communes.get(code);
      return commune !== undefined && isHere(commune);
    }).length,
    communesEnTout: group.communes.length,
    population: group.population,
  }));
}
