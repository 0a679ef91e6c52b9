/** The topic of a question near the place that it names: the projects, the lever, or the contract. Loaded when there is one. */
import { sansRacine } from '../../lib/adresse/racine.ts';
import { sayContrat, type ContratConnu } from '../../lib/recherche/contrat.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { joinElisions } from '../../lib/recherche/elisions.ts';
import { idOfRang } from '../../lib/recherche/projets.ts';
import { findProches, type Proches } from '../../lib/recherche/proches.ts';
import { isSujetContrat, isTitreDuSujet, saysOf } from '../../lib/recherche/sujet.ts';
import { loadCatalogue, loadFiches, loadIndexRecherche, loadNiveaux } from '../commun/catalogue.ts';
import { fetchJson, once } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import type { LieuReconnu } from './lieu.ts';
import type { MoteurRecherche } from './moteur.ts';
import type { ToucheLisible } from './touche.ts';
import { readTouche } from './rendu.ts';

export interface PresDuLieu {
  /** How many projects hold the topic, where, and the catalogue that shows them; undefined when no project does. */
  projets: (Pick<Proches, 'ou' | 'href'> & { count: number; touches: ToucheLisible[] }) | undefined;
  /** The lever of the topic, its projects sorted from the place. */
  levier: { titre: string; href: string } | undefined;
  /** Where the page of the place tells its contract, and in a word what is known of it. */
  contrat: { href: string; dit: string | undefined } | undefined;
}

/** The levers whose title is read: those that answer best. */
const LEVIERS_LUS = 3;

/** `touches`: the pages of the topic, the best first, after those that it names (`nommees`). */
export async function findPres(
  lieu: LieuReconnu,
  touches: readonly ToucheLisible[],
  nommees: ReadonlySet<string>,
  moteur: MoteurRecherche,
): Promise<PresDuLieu> {
  if (isSujetContrat(lieu.sujet))
    return { projets: undefined, levier: undefined, contrat: await findContrat(lieu) };
  const leviers = touches.filter(({ id }) => moteur.classementOf(id).genre === 'Levier');
  return {
    projets: await findProjets(lieu, moteur),
    levier: await findLevier(lieu, leviers.slice(0, LEVIERS_LUS), nommees, moteur),
    contrat: undefined,
  };
}

async function findProjets(lieu: LieuReconnu, moteur: MoteurRecherche): Promise<PresDuLieu['projets']> {
  const catalogue = await loadCatalogue();
  const dits = await Promise.all(
    saysOf(lieu.sujet).map(async (q) => ({ q, niveaux: await loadNiveaux(catalogue, q) })),
  );
  const proches = findProches(catalogue, lieu, dits);
  if (!proches) return undefined;
  const { rangs, ou, href } = proches;
  return { count: rangs.length, touches: await findTouches(rangs, catalogue, moteur), ou, href };
}

/** A project that has a story is a page of the index, the others are rows of the catalogue. */
async function findTouches(
  rangs: readonly number[],
  catalogue: Catalogue,
  { lexique, toucheOf }: MoteurRecherche,
): Promise<ToucheLisible[]> {
  const { recits } = await loadIndexRecherche();
  const racontes = rangs.filter((rang) => recits.includes(rang));
  const fiches = await loadFiches(catalogue, racontes);
  const pages = new Map(racontes.map((rang, i) => [rang, `/projets/${fiches[i]?.id ?? ''}/`]));
  return rangs.flatMap((rang) => {
    const page = pages.get(rang);
    return toucheOf((page && lexique.adresses.get(page)) ?? idOfRang(rang)) ?? [];
  });
}

/** The lever that the words name, else the one whose title holds them; a page that holds them by chance is no answer. */
async function findLevier(
  { territoire, sujet }: LieuReconnu,
  leviers: readonly ToucheLisible[],
  nommees: ReadonlySet<string>,
  { synonymes }: MoteurRecherche,
): Promise<PresDuLieu['levier']> {
  const from = territoire.startsWith('collectivite:') ? '' : `?territoire=${territoire}`;
  for (const touche of leviers) {
    const { url, meta } = await readTouche(touche);
    const titre = joinElisions(meta.title ?? url);
    if (nommees.has(touche.id) || isTitreDuSujet(titre, sujet, synonymes))
      return { titre, href: `${url}${from}` };
  }
  return undefined;
}

const loadContrats = once(() => orNewVersion(fetchJson<ContratConnu[]>('/donnees/contrats.json')));

async function findContrat(lieu: LieuReconnu): Promise<PresDuLieu['contrat']> {
  // The page of the place says it too.
  const contrats = await loadContrats().catch((): ContratConnu[] => []);
  const { href } = lieu;
  // « /territoires/32-gers/ »; the collectivities share the page of all, which has no part on contracts.
  const [, , page = ''] = sansRacine(href).split('/');
  return {
    href: /^\w/.test(page) ? href.replace(/(?:#.*)?$/, '#contrat') : href,
    dit: sayContrat(contrats, lieu),
  };
}
