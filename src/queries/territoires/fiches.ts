/** The facts of every region, department and EPCI, computed once a build: pages and index.json files show the same. */
import { getCollection } from 'astro:content';
import { readEdition } from '../../reference/edition.ts';
import { makeBases } from '../../lib/territoires/base.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import { makeFiches } from '../../lib/territoires/fiches.ts';
import { spreadMentions } from '../../lib/territoires/mentions.ts';
import { MESURE_ZERO_NON_RECOURS } from '../../lib/territoires/zero-non-recours.ts';
import { pointOf, surfaceOf } from '../../reference/contours.ts';
import { once } from '../../reference/once.ts';
import { isOfPortee } from '../../reference/portee.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { readBudgets } from '../contrats/budgets-regions.ts';
import { allContrats } from '../contrats/contrats.ts';
import { allLeviers, requireEntry } from '../entries.ts';
import { allProjets } from '../projets.ts';

/** One department and one EPCI in so many, to measure what a page costs (test/bench/build.ts); 1 is all of them. */
const ONE_IN = Number(process.env['ATLAS_UN_TERRITOIRE_SUR'] ?? 1);

type Fiches = ReadonlyMap<CodeTerritoire, FicheTerritoire>;

/** Every page of territory of the edition, by « niveau:code ». */
export const allFichesTerritoires = once(
  async (): Promise<Fiches> =>
    new Map([...(await fichesDuPays())].filter(([code]) => isPage(code) && isOfPortee(code))),
);

/** The facts of the whole country, also of what has no page in this edition: the steps above a territory are told there too. */
export const fichesDuPays = once(makeAll);

/** The paths of the pages of some levels, all by default, and of the files beside them. */
export async function pathsOfTerritoires(...niveaux: FicheTerritoire['niveau'][]) {
  return [...(await allFichesTerritoires()).values()]
    .filter(({ niveau }) => niveaux.length === 0 || niveaux.includes(niveau))
    .map((fiche) => ({ params: { territoire: fiche.adresse.split('/')[2] }, props: { fiche } }));
}

/** The territories by their rank in the reference, when only some have a page. */
const ranks = once(() => new Map(basesDuPays().map((base, rank) => [formatCode(base), rank])));
const isPage = (code: CodeTerritoire) =>
  ONE_IN === 1 || code.startsWith('region:') || (ranks().get(code) ?? 0) % ONE_IN === 0;

const basesDuPays = once(() => makeBases(readReferentiel(), (code) => surfaceOf('departement', code)));

async function makeAll(): Promise<Fiches> {
  const [{ data: origine }, projets, contrats, zeroNonRecours, mentions, budgetOf, leviers, essai] =
    await Promise.all([
      requireEntry('origines', 'territoires'),
      allProjets(),
      allContrats(),
      getCollection('zeroNonRecours'),
      getCollection('mentions'),
      readBudgets(),
      allLeviers(),
      requireEntry('mesures', MESURE_ZERO_NON_RECOURS),
    ]);
  const referentiel = readReferentiel();
  const profils = basesDuPays();
  const made = makeFiches({
    referentiel,
    profils,
    // Above a page that is made stand its department and its region: their facts are made whatever their page.
    bases: profils.filter((base) => base.niveau !== 'epci' || isPage(formatCode(base))),
    projets,
    contrats,
    mentions: spreadMentions(
      mentions.map(({ data }) => data),
      referentiel,
    ),
    zeroNonRecours: zeroNonRecours.map(({ data }) => data),
    pointOf: ({ niveau, code }) => pointOf(niveau, code),
    superficieOf: ({ niveau, code }) => surfaceOf(niveau, code),
    leviers: leviers.map(({ id, data }) => ({ id, publics: data.publics })),
    leviersEssais: essai.data.leviers,
    budgetOf,
    millesime: origine.millesime,
    miseAJour: readEdition().miseAJour,
  });
  return new Map(made.map((fiche) => [formatCode(fiche), fiche]));
}
