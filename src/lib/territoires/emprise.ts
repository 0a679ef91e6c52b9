/** What a territory is made of, and what it touches at each level. */
import type { CodeTerritoire, TerritoireNomme } from '../../schemas/territoire.ts';
import { compareNoms } from '../texte/format.ts';
import { requireCode } from './code.ts';
import { requireTerritoire, type Commune, type Referentiel, type Region } from './referentiel.ts';

/** The communes of each department and region, by « niveau:code »: filed once a reference. */
const filed = new WeakMap<Referentiel, Map<string, string[]>>();

function communesByTerritoire(referentiel: Referentiel): Map<string, string[]> {
  const known = filed.get(referentiel) ?? new Map<string, string[]>();
  if (filed.has(referentiel)) return known;
  filed.set(referentiel, known);
  for (const { code, departement, region } of referentiel.communes.values()) {
    for (const territoire of [`departement:${departement}`, `region:${region}`]) {
      const codes = known.get(territoire) ?? [];
      known.set(territoire, codes);
      codes.push(code);
    }
  }
  return known;
}

/** Codes of the communes that a territory is made of. */
export function communesOf(referentiel: Referentiel, territoire: CodeTerritoire): string[] {
  const { niveau, code } = requireCode(territoire);
  if (niveau === 'commune') return [code];
  if (niveau === 'epci') return referentiel.epci.get(code)?.communes ?? [];
  return communesByTerritoire(referentiel).get(territoire) ?? [];
}

/** Codes of the departments that a territory touches, the most concerned first. */
export function departementsOf(referentiel: Referentiel, territoire: CodeTerritoire): string[] {
  const { niveau, code } = requireCode(territoire);
  if (niveau === 'departement') return [code];
  if (niveau === 'epci') return referentiel.epci.get(code)?.departements ?? [];
  if (niveau === 'commune') {
    const departement = referentiel.communes.get(code)?.departement ?? '';
    // The overseas collectivities are not departments.
    return referentiel.departements.has(departement) ? [departement] : [];
  }
  return [...referentiel.departements.values()].filter((d) => d.region === code).map((d) => d.code);
}

/** Codes of the regions that a territory touches, the most concerned first. */
export function regionsOf(referentiel: Referentiel, territoire: CodeTerritoire): string[] {
  const { niveau, code } = requireCode(territoire);
  if (niveau === 'region') return [code];
  if (niveau === 'epci') return referentiel.epci.get(code)?.regions ?? [];
  const [departement] = departementsOf(referentiel, territoire);
  return [referentiel.departements.get(departement ?? '')?.region ?? []].flat();
}

const epciFiled = new WeakMap<Referentiel, Map<CodeTerritoire, string[]>>();

/** Codes of the EPCI that a territory touches; found once for each: a country of projects asks for the same ones. */
export function epciOf(referentiel: Referentiel, territoire: CodeTerritoire): string[] {
  const known = epciFiled.get(referentiel) ?? new Map<CodeTerritoire, string[]>();
  epciFiled.set(referentiel, known);
  const codes = known.get(territoire) ?? findEpci(referentiel, territoire);
  known.set(territoire, codes);
  return codes;
}

function findEpci(referentiel: Referentiel, territoire: CodeTerritoire): string[] {
  const { niveau, code } = requireCode(territoire);
  if (niveau === 'epci') return [code];
  const codes = communesOf(referentiel, territoire).flatMap(
    (commune) => referentiel.communes.get(commune)?.epci ?? [],
  );
  return [...new Set(codes)].sort();
}

interface Emprise {
  lieux: TerritoireNomme[];
  epci: string[];
  departements: { code: string; nom: string }[];
  regions: Region[];
}

/** What several territories touch at each level. @throws {Error} when one is not in the reference. */
export function empriseOf(referentiel: Referentiel, territoires: readonly CodeTerritoire[]): Emprise {
  const unique = (codesOf: (territoire: CodeTerritoire) => string[]) => [
    ...new Set(territoires.flatMap(codesOf)),
  ];
  return {
    lieux: territoires.map((territoire) => requireTerritoire(referentiel, territoire)),
    epci: unique((territoire) => epciOf(referentiel, territoire)),
    departements: unique((territoire) => departementsOf(referentiel, territoire))
      .flatMap((code) => referentiel.departements.get(code) ?? [])
      .map(({ code, nom }) => ({ code, nom })),
    regions: unique((territoire) => regionsOf(referentiel, territoire)).flatMap(
      (code) => referentiel.regions.get(code) ?? [],
    ),
  };
}

const communesFiled = new WeakMap<Referentiel, Map<CodeTerritoire, Commune[]>>();

/** The communes of a territory, by name; sorted once for each: most projects name one, and many the same. */
function communesByName(referentiel: Referentiel, territoire: CodeTerritoire): Commune[] {
  const known = communesFiled.get(referentiel) ?? new Map<CodeTerritoire, Commune[]>();
  communesFiled.set(referentiel, known);
  const communes =
    known.get(territoire) ?? sortCommunes(referentiel, new Set(communesOf(referentiel, territoire)));
  known.set(territoire, communes);
  return communes;
}

const sortCommunes = (referentiel: Referentiel, codes: ReadonlySet<string>): Commune[] =>
  [...codes]
    .flatMap((code) => referentiel.communes.get(code) ?? [])
    .sort((a, b) => compareNoms(a.nom, b.nom));

/** The communes that EPCI and communes name, each once, by name; a department or a region names none. */
export function communesNamed(
  referentiel: Referentiel,
  territoires: readonly CodeTerritoire[],
): readonly Commune[] {
  const named = territoires.filter((territoire) =>
    ['commune', 'epci'].includes(requireCode(territoire).niveau),
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) return communesByName(referentiel, only);
  return sortCommunes(referentiel, new Set(named.flatMap((code) => communesOf(referentiel, code))));
}
