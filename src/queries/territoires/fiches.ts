/** The facts of every region, department and EPCI, computed once a build: pages and index.json files show the same. */
import { getCollection } from 'astro:content';
import { readEdition } from '../../reference/edition.ts';
import { makeBases } from '../../lib/territoires/base.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import { makeFiches } from '../../lib/territoires/fiches.ts';
import { spreadMentions } from '../../lib/territoires/mentions.ts';
import { pointOf, surfaceOf } from '../../reference/contours.ts';
import { isOfPortee } from '../../reference/portee.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { readBudgets } from '../contrats/budgets-regions.ts';
import { allContrats } from '../contrats/contrats.ts';
import { requireEntry } from '../entries.ts';
import { allProjets } from '../projets.ts';

/** One department and one EPCI in so many, to measure what a page costs (test/bench/build.ts); 1 is all of them. */
const ONE_IN = Number(process.env['ATLAS_UN_TERRITOIRE_SUR'] ?? 1);

let fiches: Promise<ReadonlyMap<CodeTerritoire, FicheTerritoire>> | undefined;

/** Every page of territory, by « niveau:code ». */
export function allFichesTerritoires(): Promise<ReadonlyMap<CodeTerritoire, FicheTerritoire>> {
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

async function makeAll(): Promise<Map<CodeTerritoire, FicheTerritoire>> {
  const [{ data: origine }, projets, contrats, zeroNonRecours, mentions, budgetOf] = await Promise.all([
    requireEntry('origines', 'territoires'),
    allProjets(),
    allContrats(),
    getCollection('zeroNonRecours'),
    getCollection('mentions'),
    readBudgets(),
  ]);
  const referentiel = readReferentiel();
  const bases = makeBases(referentiel, (code) => surfaceOf('departement', code)).filter(
    ({ niveau }, i) => niveau === 'region' || i % ONE_IN === 0,
  );
  const made = makeFiches({
    referentiel,
    bases,
    projets,
    contrats,
    mentions: spreadMentions(
      mentions.map(({ data }) => data),
      referentiel,
    ),
    zeroNonRecours: zeroNonRecours.map(({ data }) => data),
    pointOf: ({ niveau, code }) => pointOf(niveau, code),
    budgetOf,
    millesime: origine.millesime,
    miseAJour: readEdition().miseAJour,
  });
  // Made among all, then kept: what is compared is compared with the whole country.
  return new Map(
    made.map((fiche) => [formatCode(fiche), fiche] as const).filter(([code]) => isOfPortee(code)),
  );
}
