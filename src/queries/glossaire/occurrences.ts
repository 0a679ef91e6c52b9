import { getCollection } from 'astro:content';
import { findTermes, type TexteDePage } from '../../lib/glossaire/occurrences.ts';
import { allAutour } from '../leviers/autour.ts';
import { allDocuments } from '../ressources/documents.ts';
import { allAxes, allLeviers, allMesures, partiesOfBilan } from '../entries.ts';
import { allEtapes, pagesOfMethode } from '../methode.ts';
import { allSigles } from './sigles.ts';

/** The pages made of prose or of a row of data, with the text that they show. */
async function textesDesPages(): Promise<TexteDePage[]> {
  const [
    axes,
    leviers,
    mesures,
    objectifs,
    projets,
    recits,
    textes,
    documents,
    bilan,
    methode,
    etapes,
    locaux,
    actions,
    acteurs,
    autour,
  ] = await Promise.all([
    allAxes(),
    allLeviers(),
    allMesures(),
    getCollection('objectifs'),
    getCollection('projets'),
    getCollection('recits'),
    getCollection('textes'),
    allDocuments(),
    partiesOfBilan(),
    pagesOfMethode(),
    allEtapes(),
    getCollection('locaux'),
    getCollection('actions'),
    getCollection('acteurs'),
    allAutour(),
  ]);
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
  const objectifsOf = (id: string) =>
    join(...objectifs.filter(({ data }) => data.mesure === id).map(({ data }) => data.libelle));
  const locauxOf = (page: string) =>
    join(...locaux.filter(({ data }) => data.page === page).map(({ body }) => body));
  const actesOf = (levier: string) =>
    join(
      ...actions.filter(({ data }) => data.levier === levier).map(({ data }) => data.quoi),
      ...acteurs
        .filter(({ data }) => data.levier === levier)
        .map(({ data }) => `<Sigle id="${data.mot}" /> ${data.role}`),
    );
  return [
    ...textes.map(({ id, data, body }) => ({
      href: `/${id}/`,
      titre: data.titre,
      texte: join(data.titre, data.chapeau, body),
    })),
    {
      href: '/a-propos/sources/',
      titre: 'Les cinq documents sources',
      texte: join(...documents.map(({ body }) => body)),
    },
    ...axes.map(({ id, data, body }) => ({
      href: `/axes/${id}/`,
      titre: `Axe ${data.court}`,
      texte: join(data.titre, data.promesse, body),
    })),
    ...mesures.map(({ id, data }) => ({
      href: `/mesures/${id}/`,
      titre: `Mesure ${data.numero}`,
      texte: join(data.titre, data.resume, data.bilan, data.note, objectifsOf(id)),
    })),
    ...leviers.map(({ id, data, body }) => ({
      href: `/leviers/${id}/`,
      titre: `Levier ${data.numero}`,
      texte: join(data.titre, data.besoin, ...data.pourquoi, actesOf(id), body, locauxOf(id)),
    })),
    ...autour.map(({ id, data, body }) => ({
      href: `/leviers/${id}/`,
      titre: data.titre,
      texte: join(data.titre, data.chapeau, body, locauxOf(id)),
    })),
    ...bilan.map(({ id, data, body }) => ({
      href: `/bilan-2024/${id}/`,
      titre: `Bilan : ${data.titre}`,
      texte: join(data.titre, data.chapeau, body),
    })),
    {
      href: '/methode/',
      titre: 'Méthode',
      texte: join(...etapes.flatMap(({ data, body }) => [data.titre, data.chapeau, body])),
    },
    ...methode.map(({ id, data, body }) => ({
      href: `/methode/${id}/`,
      titre: `Méthode : ${data.titre}`,
      texte: join(data.titre, data.chapeau, body),
    })),
    ...projets.map(({ id, data }) => ({
      href: `/projets/${id}/`,
      titre: data.titre,
      texte: join(data.titre, data.resume, recits.find((recit) => recit.id === id)?.body),
    })),
  ];
}

/** For each entry of the glossary, the pages that use it. */
export async function occurrencesDesSigles() {
  return findTermes(await textesDesPages(), await allSigles());
}
