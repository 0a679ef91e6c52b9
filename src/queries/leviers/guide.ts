/** What the pages of the lever guide show: actions, actors, resources, and everything that goes with a lever. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { isDocumentSource } from '../../lib/ressources/fiche.ts';
import { allAutour } from './autour.ts';
import { allMesures, requireEntries } from '../entries.ts';
import { locauxOfPage } from './locaux.ts';
import { projetsOfListe } from '../listes-projets.ts';
import { allRessources } from '../ressources/ressources.ts';
import { avecNombres } from '../nombres.ts';

type Levier = CollectionEntry<'leviers'>;

const byRank = (a: { ordre: number }, b: { ordre: number }) => a.ordre - b.ordre;

/** The actions of the guide: of one lever by rank, or of all, lever by lever. */
export async function actionsOfGuide(levier?: string) {
  const entries = await getCollection('actions', ({ data }) => !levier || data.levier === levier);
  return entries.map(({ data }) => data).sort((a, b) => a.levier.localeCompare(b.levier) || byRank(a, b));
}

/** Whom to act with, for a lever. */
async function acteursOfLevier(levier: string) {
  const entries = await getCollection('acteurs', ({ data }) => data.levier === levier);
  return entries.map(({ data }) => data).sort(byRank);
}

/** What the sources say of the money of a lever. */
async function financementsOfLevier(levier: string) {
  const entries = await getCollection('financements', ({ data }) => data.levier === levier);
  return entries.map(({ data }) => data).sort(byRank);
}

/** A page of the guide that is not a lever: /leviers/<id>/. */
interface PageAutour {
  id: string;
  titre: string;
  /** One sentence. */
  resume: string;
}

const firstSentence = (text: string) => text.replace(/(?<=[.!?]) .*/s, '');

/** The pages around the levers: those with a text of their own, then those of the table « annexes ». */
export async function pagesAutour(): Promise<PageAutour[]> {
  const [autour, annexes] = await Promise.all([allAutour(), getCollection('annexes')]);
  return [
    ...autour.map(({ id, data }) => ({ id, titre: data.titre, resume: firstSentence(data.chapeau) })),
    ...(await Promise.all(
      annexes
        .map(({ data }) => data)
        .sort(byRank)
        .map(async (annexe) => ({ ...annexe, resume: await avecNombres(annexe.resume) })),
    )),
  ];
}

/** The national resources of a lever, those with a link first; the five source documents are told apart. */
async function ressourcesOfLevier(levier: string) {
  const fitting = (await allRessources()).filter(
    (ressource) =>
      !isDocumentSource(ressource) &&
      ressource.lieu === null &&
      ressource.leviers.some((item) => item.id === levier),
  );
  return {
    liees: fitting.flatMap((ressource) =>
      ressource.url === null ? [] : [{ ...ressource, url: ressource.url }],
    ),
    sansLien: fitting.filter(({ url }) => url === null),
  };
}

/** All that a lever page shows beside its own text. */
export async function guideOf(levier: Levier) {
  const { id, data } = levier;
  const [axes, publics, chiffres, projets, mesures, actions, acteurs, financements, ressources, locaux] =
    await Promise.all([
      requireEntries('axes', data.axes),
      requireEntries('publics', data.publics),
      requireEntries('chiffres', data.chiffres),
      projetsOfListe('leviers', id),
      allMesures(),
      actionsOfGuide(id),
      acteursOfLevier(id),
      financementsOfLevier(id),
      ressourcesOfLevier(id),
      locauxOfPage(id),
    ]);
  const { Content } = await render(levier);
  return {
    /** « Financements et cadres ». */
    Content,
    axes,
    publics,
    chiffres: chiffres.map((entry) => entry.id),
    projets,
    mesures: mesures.filter((mesure) => mesure.data.leviers.includes(id)),
    actions,
    acteurs,
    financements,
    ressources,
    locaux,
  };
}
export type Guide = Awaited<ReturnType<typeof guideOf>>;
