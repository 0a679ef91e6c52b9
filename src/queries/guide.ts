/** What the pages of the lever guide show: actions, actors, resources, and everything that goes with a lever. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { parseTableau } from '../lib/tableau.ts';
import { allMesures, requireEntries } from './entries.ts';
import { locauxOfPage } from './locaux.ts';
import { fichesLinkedTo } from './projets.ts';
import { allRessources } from './ressources.ts';

type Levier = CollectionEntry<'leviers'>;

const byRank = (a: { ordre: number }, b: { ordre: number }) => a.ordre - b.ordre;

/** The actions of the guide: of one lever by rank, or of all, lever by lever. */
export async function actionsOfGuide(levier?: string) {
  const entries = await getCollection('actions', ({ data }) => !levier || data.levier === levier);
  return entries.map(({ data }) => data).sort((a, b) => a.levier.localeCompare(b.levier) || byRank(a, b));
}

/** Whom to act with, for a lever. */
export async function acteursOfLevier(levier: string) {
  const entries = await getCollection('acteurs', ({ data }) => data.levier === levier);
  return entries.map(({ data }) => data).sort(byRank);
}

/** The pages of the guide that are not levers. */
export async function allAnnexes() {
  return (await getCollection('annexes')).map(({ data }) => data).sort(byRank);
}

/** The resources that departments add beside the national table: the local texts show them, the levers do not. */
const LOCAL_TABLES = import.meta.glob<string>('../../data/ressources/[0-9]*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const localIds = new Set(
  Object.entries(LOCAL_TABLES).flatMap(([path, text]) =>
    parseTableau(text, path).lignes.map(({ valeurs }) => valeurs['id']),
  ),
);

/** The national resources of a lever, those with a link first; the five source documents are told apart. */
export async function ressourcesOfLevier(levier: string) {
  const fitting = (await allRessources()).filter(
    ({ id, leviers, citePar }) =>
      citePar.length > 0 && !localIds.has(id) && leviers.some((item) => item.id === levier),
  );
  return {
    liees: fitting.flatMap((ressource) =>
      ressource.url === null ? [] : [{ ...ressource, url: ressource.url }],
    ),
    sansLien: fitting.filter(({ url }) => url === null),
  };
}

/** All that a lever page shows beside its own text. */
export async function guideOf({ id, data }: Levier) {
  const [axes, publics, chiffres, projets, mesures, actions, acteurs, ressources, locaux] = await Promise.all(
    [
      requireEntries('axes', data.axes),
      requireEntries('publics', data.publics),
      requireEntries('chiffres', data.chiffres),
      fichesLinkedTo('leviers', id),
      allMesures(),
      actionsOfGuide(id),
      acteursOfLevier(id),
      ressourcesOfLevier(id),
      locauxOfPage(id),
    ],
  );
  return {
    axes,
    publics,
    chiffres: chiffres.map((entry) => entry.id),
    projets,
    mesures: mesures.filter((mesure) => mesure.data.leviers.includes(id)),
    actions,
    acteurs,
    ressources,
    locaux,
  };
}
export type Guide = Awaited<ReturnType<typeof guideOf>>;
