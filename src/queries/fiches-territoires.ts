/** The facts of every region, department and EPCI, computed once a build: pages and index.json files show the same. */
import { pathOfEpci } from '../lib/adresses-territoires.ts';
import { compareNoms } from '../lib/format.ts';
import { nearestInPopulation } from '../lib/rapport-territoire.ts';
import { reglages } from '../lib/reglages.ts';
import type { FicheTerritoire } from '../schemas/fiche-territoire.ts';
import { budgetOfRegion, contratsOf } from './contrats.ts';
import { requireEntry } from './entries.ts';
import { linkedProjets, nearestTo } from './projets-territoires.ts';
import { allFiches } from './projets.ts';
import { allBases, type BaseTerritoire } from './bases-territoires.ts';
import { referentiel } from './territoires.ts';

const COMPARABLES = 4;
const PROCHES = 3;

/** One department and one EPCI in so many, to measure what a page costs (test/bench/build.ts); 1 is all of them. */
const ONE_IN = Number(process.env['ATLAS_UN_TERRITOIRE_SUR'] ?? 1);

let fiches: Promise<Map<string, FicheTerritoire>> | undefined;

/** Every page of territory, by « niveau:code ». */
export function allFichesTerritoires(): Promise<Map<string, FicheTerritoire>> {
  fiches ??= makeAll();
  return fiches;
}

/** The paths of the pages and of the files beside them. */
export async function pathsOfTerritoires() {
  return [...(await allFichesTerritoires()).values()].map((fiche) => ({
    params: { territoire: fiche.adresse.split('/')[2] },
    props: { fiche },
  }));
}

/** @throws {Error} when there is none. */
export async function requireFicheTerritoire(code: string): Promise<FicheTerritoire> {
  const fiche = (await allFichesTerritoires()).get(code);
  if (!fiche) throw new Error(`Aucune fiche pour le territoire « ${code} ».`);
  return fiche;
}

async function makeAll(): Promise<Map<string, FicheTerritoire>> {
  const { data: origine } = await requireEntry('origines', 'territoires');
  const bases = allBases().filter(({ niveau }, i) => niveau === 'region' || i % ONE_IN === 0);
  const groups = groupBySorte(bases);
  const laureats = await rememberLaureats();
  const made = await Promise.all(
    bases.map((base) => toFiche(base, groups.get(groupOf(base)) ?? [], laureats, origine.millesime)),
  );
  return new Map(made.map((fiche) => [`${fiche.niveau}:${fiche.code}`, fiche]));
}

async function toFiche(
  { niveau, code, type, codesCommunes, ...base }: BaseTerritoire,
  group: BaseTerritoire[],
  laureats: FicheTerritoire['appelRural'],
  millesime: string,
): Promise<FicheTerritoire> {
  const territoire = { niveau, code, communes: codesCommunes };
  const projets = await linkedProjets(territoire);
  const epci = new Set(niveau === 'epci' ? [code] : base.epci.map((member) => member.code));
  return {
    niveau,
    code,
    ...base,
    nombreCommunes: codesCommunes.length,
    millesime,
    projets,
    projetsProches: projets.length > 0 ? [] : await nearestTo(niveau, code, base.region.code, PROCHES),
    contrats: await contratsOf(niveau, code, base.departements),
    budgetContrats: await budgetOfRegion(base.region.code),
    appelRural: laureats.filter((laureat) => epci.has(laureat.code)),
    comparables: nearestInPopulation(group, { code, population: base.population }, COMPARABLES).map(
      ({ code: other, nom, adresse, population }) => ({ code: other, nom, adresse, population }),
    ),
    miseAJour: reglages.miseAJour,
  };
}

/** Same level, and the same legal kind for an EPCI. */
function groupOf({ niveau, type }: BaseTerritoire): string {
  return `${niveau} ${type === 'MET69' ? 'METRO' : type}`;
}

function groupBySorte(bases: BaseTerritoire[]): Map<string, BaseTerritoire[]> {
  const groups = Map.groupBy(bases, groupOf);
  for (const group of groups.values()) {
    group.sort((a, b) => a.population - b.population || a.code.localeCompare(b.code));
  }
  return groups;
}

/** The EPCI that the call for rural projects has kept. */
async function rememberLaureats(): Promise<FicheTerritoire['appelRural']> {
  return (await allFiches())
    .filter(({ nature }) => nature.id === 'laureat-ami-ruralite')
    .flatMap((projet) => projet.epci.flatMap((code) => referentiel.epci.get(code) ?? []))
    .map((epci) => ({ code: epci.code, nom: epci.nom, adresse: pathOfEpci(epci) }))
    .sort((a, b) => compareNoms(a.nom, b.nom));
}
