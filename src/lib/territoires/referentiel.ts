/** The French territories and how they hold one another. Codes are INSEE codes or SIREN numbers, always strings. */
import type { CodeTerritoire, Niveau, TerritoireNomme } from '../../schemas/territoire.ts';
import { slugify } from '../texte/texte.ts';
import { parseCode, requireCode } from './code.ts';

export interface Commune {
  code: string;
  nom: string;
  departement: string;
  region: string;
  epci: string | null;
  codesPostaux: string[];
  population: number;
}

export interface Epci {
  code: string;
  nom: string;
  /** CC, CA, CU, METRO or MET69. */
  type: string;
  population: number;
  communes: string[];
  /** The department and the region where most of its people live first. */
  departements: string[];
  regions: string[];
}

export interface Departement {
  code: string;
  nom: string;
  region: string;
  zone: string;
  /** The article before the name, as INSEE codes it; see lieu-departement.ts. */
  typeLiaison?: number;
}

export interface Region {
  code: string;
  nom: string;
  zone: string;
  /** Address: /territoires/<slug>/. */
  slug: string;
}

export interface Referentiel {
  communes: Map<string, Commune>;
  epci: Map<string, Epci>;
  departements: Map<string, Departement>;
  regions: Map<string, Region>;
}

/** The rows of @etalab/decoupage-administratif that we read. */
export interface SourceRows {
  communes: {
    code: string;
    nom: string;
    type: string;
    departement?: string;
    region?: string;
    codesPostaux?: string[];
    population?: number;
    siren?: string;
    /** Those that lead to a present commune. */
    anciensCodes?: string[];
    /** The present commune of a delegated or associated one. */
    chefLieu?: string;
    /** The commune of a municipal arrondissement. */
    commune?: string;
  }[];
  epci: {
    code: string;
    nom: string;
    type: string;
    populationMunicipale: number;
    membres: { code: string }[];
  }[];
  /** `chefLieu`: the code of a commune. */
  departements: {
    code: string;
    nom: string;
    region: string;
    zone: string;
    typeLiaison?: number;
    chefLieu?: string;
  }[];
  regions: { code: string; nom: string; zone: string; chefLieu?: string }[];
  /** Public territorial establishments, the parts of the Métropole du Grand Paris; not levels of the reference. */
  ept?: { code: string; nom: string }[];
}

/** Indexes the reference. Communes that no longer exist on their own (deleguee, associee) are left out. */
export function buildReferentiel(rows: SourceRows): Referentiel {
  const epciOfCommune = new Map(
    rows.epci.flatMap((epci) => epci.membres.map((membre) => [membre.code, epci.code] as const)),
  );
  const communes = new Map(
    rows.communes
      .filter((row) => row.type === 'commune-actuelle' && row.departement && row.region)
      .map((row) => [
        row.code,
        {
          code: row.code,
          nom: row.nom,
          departement: row.departement ?? '',
          region: row.region ?? '',
          epci: epciOfCommune.get(row.code) ?? null,
          codesPostaux: row.codesPostaux ?? [],
          population: row.population ?? 0,
        },
      ]),
  );
  const epci = new Map(rows.epci.map((row) => [row.code, toEpci(row, communes)]));
  const departements = new Map(rows.departements.filter(hasEpci).map((row) => [row.code, row]));
  const regions = new Map(
    rows.regions
      .filter(hasEpci)
      .map((row) => [row.code, { code: row.code, nom: row.nom, zone: row.zone, slug: slugify(row.nom) }]),
  );
  return { communes, epci, departements, regions };
}

/** The overseas collectivities (zone « com ») are neither departments nor regions, and have no EPCI. */
function hasEpci({ zone }: { zone: string }): boolean {
  return zone === 'metro' || zone === 'drom';
}

function toEpci(row: SourceRows['epci'][number], communes: Map<string, Commune>): Epci {
  const membres = row.membres.flatMap(({ code }) => communes.get(code) ?? []);
  return {
    code: row.code,
    nom: row.nom,
    type: row.type,
    population: row.populationMunicipale,
    communes: membres.map((commune) => commune.code),
    departements: byPopulation(membres, ({ departement }) => departement),
    regions: byPopulation(membres, ({ region }) => region),
  };
}

function byPopulation(communes: Commune[], codeOf: (commune: Commune) => string): string[] {
  const counts = new Map<string, number>();
  for (const commune of communes) {
    counts.set(codeOf(commune), (counts.get(codeOf(commune)) ?? 0) + commune.population);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([code]) => code);
}

function tableOf(referentiel: Referentiel, niveau: Niveau): Map<string, { code: string; nom: string }> {
  return {
    commune: referentiel.communes,
    epci: referentiel.epci,
    departement: referentiel.departements,
    region: referentiel.regions,
  }[niveau];
}

export function isKnown(referentiel: Referentiel, text: string): boolean {
  const cle = parseCode(text);
  return cle !== undefined && tableOf(referentiel, cle.niveau).has(cle.code);
}

/** @throws {Error} when the code is not in the reference. */
export function requireTerritoire(referentiel: Referentiel, territoire: CodeTerritoire): TerritoireNomme {
  const { niveau, code } = requireCode(territoire);
  const found = tableOf(referentiel, niveau).get(code);
  if (!found) throw new Error(`Territoire inconnu : « ${territoire} ». Vérifier le niveau et le code.`);
  return { niveau, code, nom: found.nom };
}

/** Whether a region is one of the five overseas; the collectivities are not regions. */
export function isOverseas({ regions }: Referentiel, region: string): boolean {
  return regions.get(region)?.zone === 'drom';
}

/** Every territory, the widest level first. */
export function allTerritoires(referentiel: Referentiel): TerritoireNomme[] {
  return (['region', 'departement', 'epci', 'commune'] as const).flatMap((niveau) =>
    [...tableOf(referentiel, niveau).values()].map(({ code, nom }) => ({ niveau, code, nom })),
  );
}
