/** What the reference says of every territory that has a page: who holds whom, indexed once. */
import { pathOfDepartement, pathOfEpci, pathOfRegion } from '../lib/adresses-territoires.ts';
import { compareNoms } from '../lib/format.ts';
import { libellesEpci } from '../lib/libelles.ts';
import type { NiveauDePage } from '../lib/rapport-territoire.ts';
import {
  groupeOfEpci,
  typeOfDepartement,
  type GroupeTerritoire,
  type TypeDepartement,
} from '../lib/comparables.ts';
import type { Commune, Departement, Epci, Region } from '../lib/territoires.ts';
import type { FicheTerritoire } from '../schemas/fiche-territoire.ts';
import { surfaceOf } from './geometries.ts';
import { referentiel } from './territoires.ts';

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

const { communes, epci, departements, regions } = referentiel;
const communesOfDepartement = Map.groupBy(communes.values(), ({ departement }) => departement);
const departementsOfRegion = Map.groupBy(departements.values(), ({ region }) => region);
const epciOfDepartement = new Map<string, Epci[]>();
for (const group of epci.values()) {
  for (const code of group.departements) {
    epciOfDepartement.set(code, [...(epciOfDepartement.get(code) ?? []), group]);
  }
}

const byNom = <T extends { nom: string }>(a: T, b: T) => compareNoms(a.nom, b.nom);

function sum(list: Commune[]): number {
  return list.reduce((total, { population }) => total + population, 0);
}

const metropoles = [...epci.values()].filter(({ type }) => groupeOfEpci(type) === 'metropoles');

/** A métropole has most of its communes in the department, or most of the department’s: Paris and its neighbours share one. */
function hasMetropole(code: string): boolean {
  const own = communesOfDepartement.get(code) ?? [];
  return metropoles.some(
    (metropole) =>
      metropole.departements[0] === code ||
      own.filter((commune) => commune.epci === metropole.code).length * 2 > own.length,
  );
}

const types = new Map(
  [...departements.values()].map((departement) => [departement.code, typeOf(departement)]),
);

function typeOf({ code, zone }: Departement): TypeDepartement {
  return typeOfDepartement({
    isOverseas: zone === 'drom',
    hasMetropole: hasMetropole(code),
    population: sum(communesOfDepartement.get(code) ?? []),
    surface: surfaceOf('departement', code),
  });
}

/** @throws {Error} when the department is unknown. */
function requireType(departement: string): TypeDepartement {
  const type = types.get(departement);
  if (!type) throw new Error(`Le département « ${departement} » n’a pas de type.`);
  return type;
}

/** The regions, the departments, the EPCI, each level by code. */
export function allBases(): BaseTerritoire[] {
  return [
    ...[...regions.values()].map(baseOfRegion),
    ...[...departements.values()].map(baseOfDepartement),
    ...[...epci.values()].map(baseOfEpci),
  ];
}

function baseOfRegion(region: Region): BaseTerritoire {
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
    population: sum(members),
    region: linkToRegion(region.code),
    departements: own.map((departement) => partOfDepartement(departement)),
    epci: partsOfEpci([...groups], (commune) => commune.region === region.code),
    communes: [],
    codesCommunes: members.map(({ code }) => code),
  };
}

function baseOfDepartement(departement: Departement): BaseTerritoire {
  const members = communesOfDepartement.get(departement.code) ?? [];
  return {
    niveau: 'departement',
    code: departement.code,
    nom: departement.nom,
    groupe: 'departements',
    typeDepartement: requireType(departement.code),
    sorte: 'Département',
    adresse: pathOfDepartement(departement),
    population: sum(members),
    region: linkToRegion(departement.region),
    departements: [partOfDepartement(departement)],
    epci: partsOfEpci(
      epciOfDepartement.get(departement.code) ?? [],
      (commune) => commune.departement === departement.code,
    ),
    communes: members.filter((commune) => commune.epci === null).map(toLine),
    codesCommunes: members.map(({ code }) => code),
  };
}

function baseOfEpci(group: Epci): BaseTerritoire {
  const members = group.communes.flatMap((code) => communes.get(code) ?? []).sort(byNom);
  return {
    niveau: 'epci',
    code: group.code,
    nom: group.nom,
    groupe: groupeOfEpci(group.type),
    typeDepartement: requireType(group.departements[0] ?? ''),
    sorte: libellesEpci[group.type] ?? 'Intercommunalité',
    adresse: pathOfEpci(group),
    population: group.population,
    region: linkToRegion(group.regions[0] ?? ''),
    departements: group.departements.flatMap((code) => {
      const departement = departements.get(code);
      return departement ? [partOfDepartement(departement, members)] : [];
    }),
    epci: [],
    communes: members.map(toLine),
    codesCommunes: members.map(({ code }) => code),
  };
}

function toLine({ code, nom, codesPostaux, population }: Commune): BaseTerritoire['communes'][number] {
  return { code, nom, codesPostaux, population };
}

function linkToRegion(code: string): BaseTerritoire['region'] {
  const region = regions.get(code);
  if (!region) throw new Error(`Aucune région « ${code} » dans le découpage.`);
  return { code, nom: region.nom, adresse: pathOfRegion(region) };
}

/** A department, with how many of `members` lie in it (all of its own when absent). */
function partOfDepartement(departement: Departement, members?: Commune[]) {
  const own = communesOfDepartement.get(departement.code) ?? [];
  return {
    code: departement.code,
    nom: departement.nom,
    adresse: pathOfDepartement(departement),
    communes: members
      ? members.filter((commune) => commune.departement === departement.code).length
      : own.length,
    communesEnTout: own.length,
    population: sum(own),
  };
}

function partsOfEpci(groups: Epci[], isHere: (commune: Commune) => boolean): BaseTerritoire['epci'] {
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
