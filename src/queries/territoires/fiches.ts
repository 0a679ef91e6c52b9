/** The facts of every region, department and EPCI, computed once a build: pages and index.json files show the same. */
import { pathOfEpci } from '../../lib/territoires/adresses.ts';
import { compareNoms } from '../../lib/texte/format.ts';
import { Comparaison, libellesType, type Comparables } from '../../lib/territoires/comparables.ts';
import { reglages } from '../../lib/reglages.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { budgetOfRegion } from '../contrats/budgets-regions.ts';
import { contratsOf } from '../contrats/contrats.ts';
import { requireEntry } from '../entries.ts';
import { mentionsOf, readMentions, type Mention } from './mentions.ts';
import { linkedProjets, nearestTo } from './projets.ts';
import { allFiches } from '../projets.ts';
import { makeBases, type BaseTerritoire } from '../../lib/territoires/base.ts';
import { surfaceOf } from '../../reference/contours.ts';
import { referentiel } from './territoires.ts';

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
  const bases = makeBases(referentiel, (code) => surfaceOf('departement', code)).filter(
    ({ niveau }, i) => niveau === 'region' || i % ONE_IN === 0,
  );
  const comparaison = new Comparaison(bases);
  const mentions = await readMentions();
  const laureats = await rememberLaureats();
  const made = await Promise.all(
    bases.map((base) => toFiche(base, { comparaison, mentions, laureats, millesime: origine.millesime })),
  );
  return new Map(made.map((fiche) => [`${fiche.niveau}:${fiche.code}`, fiche]));
}

/** What is the same for all the territories. */
interface Commun {
  comparaison: Comparaison<BaseTerritoire>;
  mentions: Mention[];
  laureats: FicheTerritoire['appelRural'];
  millesime: string;
}

async function toFiche(own: BaseTerritoire, commun: Commun): Promise<FicheTerritoire> {
  const { niveau, code, groupe: _groupe, typeDepartement, codesCommunes, ...base } = own;
  const { comparaison, mentions, laureats, millesime } = commun;
  const territoire = { niveau, code, communes: codesCommunes };
  const projets = await linkedProjets(territoire);
  const epci = new Set(niveau === 'epci' ? [code] : base.epci.map((member) => member.code));
  return {
    niveau,
    code,
    ...base,
    typeDepartement: typeDepartement && libellesType[typeDepartement],
    nombreCommunes: codesCommunes.length,
    millesime,
    projets,
    projetsProches: projets.length > 0 ? [] : await nearestTo(niveau, code, base.region.code, PROCHES),
    contrats: await contratsOf(niveau, code, base.departements),
    mentions: mentionsOf(own, mentions),
    budgetContrats: await budgetOfRegion(base.region.code),
    appelRural: laureats.filter((laureat) => epci.has(laureat.code)),
    ...comparablesOf(comparaison.of(own)),
    miseAJour: reglages.miseAJour,
  };
}

function comparablesOf({ regle, territoires }: Comparables<BaseTerritoire>) {
  return {
    comparables: territoires.map(({ code, nom, adresse, population }) => ({
      code,
      nom,
      adresse,
      population,
    })),
    regleComparables: regle,
  };
}

/** The EPCI that the call for rural projects has kept. */
async function rememberLaureats(): Promise<FicheTerritoire['appelRural']> {
  return (await allFiches())
    .filter(({ nature }) => nature.id === 'laureat-ami-ruralite')
    .flatMap((projet) => projet.epci.flatMap((code) => referentiel.epci.get(code) ?? []))
    .map((epci) => ({ code: epci.code, nom: epci.nom, adresse: pathOfEpci(epci) }))
    .sort((a, b) => compareNoms(a.nom, b.nom));
}
