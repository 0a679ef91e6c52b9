/** The pages made of prose or of a row of data, with the text that they show: one function a kind of page. */
import { getCollection } from 'astro:content';
import type { TexteDePage } from '../../lib/glossaire/occurrences.ts';
import { allAxes, allLeviers, allMesures, partiesOfBilan } from '../entries.ts';
import { allAutour } from '../leviers/autour.ts';
import { allLocaux } from '../leviers/locaux.ts';
import { allEtapes, pagesOfMethode } from '../methode.ts';
import { allDocuments } from '../ressources/documents.ts';

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');

/** Every page, in the order in which the glossary lists them. */
export async function textesDesPages(): Promise<TexteDePage[]> {
  const kinds = await Promise.all([
    ofTextes(),
    ofSources(),
    ofAxes(),
    ofMesures(),
    ofLeviers(),
    ofAutour(),
    ofBilan(),
    ofMethode(),
    ofProjets(),
  ]);
  return kinds.flat();
}

async function ofTextes(): Promise<TexteDePage[]> {
  return (await getCollection('textes')).map(({ id, data, body }) => ({
    href: `/${id}/`,
    titre: data.titre,
    texte: join(data.titre, data.chapeau, body),
  }));
}

async function ofSources(): Promise<TexteDePage[]> {
  const documents = await allDocuments();
  return [
    {
      href: '/a-propos/sources/',
      titre: 'Les cinq documents sources',
      texte: join(...documents.map(({ body }) => body)),
    },
  ];
}

async function ofAxes(): Promise<TexteDePage[]> {
  return (await allAxes()).map(({ id, data, body }) => ({
    href: `/axes/${id}/`,
    titre: `Axe ${data.court}`,
    texte: join(data.titre, data.promesse, body),
  }));
}

async function ofMesures(): Promise<TexteDePage[]> {
  const objectifs = Map.groupBy(await getCollection('objectifs'), ({ data }) => data.mesure);
  return (await allMesures()).map(({ id, data }) => ({
    href: `/mesures/${id}/`,
    titre: `Mesure ${data.numero}`,
    texte: join(
      data.titre,
      data.resume,
      data.bilan,
      data.note,
      ...(objectifs.get(id) ?? []).map((objectif) => objectif.data.libelle),
    ),
  }));
}

async function ofLeviers(): Promise<TexteDePage[]> {
  const [actions, acteurs] = await Promise.all([getCollection('actions'), getCollection('acteurs')]);
  const locaux = await locauxByPage();
  const actesOf = (levier: string) => [
    ...actions.filter(({ data }) => data.levier === levier).map(({ data }) => data.quoi),
    ...acteurs
      .filter(({ data }) => data.levier === levier)
      .map(({ data }) => `<Sigle id="${data.mot}" /> ${data.role}`),
  ];
  return (await allLeviers()).map(({ id, data, body }) => ({
    href: `/leviers/${id}/`,
    titre: `Levier ${data.numero}`,
    texte: join(data.titre, data.besoin, ...data.pourquoi, ...actesOf(id), body, ...(locaux.get(id) ?? [])),
  }));
}

async function ofAutour(): Promise<TexteDePage[]> {
  const locaux = await locauxByPage();
  return (await allAutour()).map(({ id, data, body }) => ({
    href: `/leviers/${id}/`,
    titre: data.titre,
    texte: join(data.titre, data.chapeau, body, ...(locaux.get(id) ?? [])),
  }));
}

async function ofBilan(): Promise<TexteDePage[]> {
  return (await partiesOfBilan()).map(({ id, data, body }) => ({
    href: `/bilan-2024/${id}/`,
    titre: `Bilan : ${data.titre}`,
    texte: join(data.titre, data.chapeau, body),
  }));
}

async function ofMethode(): Promise<TexteDePage[]> {
  const etapes = await allEtapes();
  return [
    {
      href: '/methode/',
      titre: 'Méthode',
      texte: join(...etapes.flatMap(({ data, body }) => [data.titre, data.chapeau, body])),
    },
    ...(await pagesOfMethode()).map(({ id, data, body }) => ({
      href: `/methode/${id}/`,
      titre: `Méthode : ${data.titre}`,
      texte: join(data.titre, data.chapeau, body),
    })),
  ];
}

async function ofProjets(): Promise<TexteDePage[]> {
  const recits = new Map((await getCollection('recits')).map(({ id, body }) => [id, body]));
  return (await getCollection('projets')).map(({ id, data }) => ({
    href: `/projets/${id}/`,
    titre: data.titre,
    texte: join(data.titre, data.resume, recits.get(id)),
  }));
}

/** What departments add to a page of the guide. */
async function locauxByPage(): Promise<Map<string, string[]>> {
  const locaux = await allLocaux();
  const pages = Map.groupBy(locaux, ({ data }) => data.page);
  return new Map([...pages].map(([page, own]) => [page, own.map(({ body = '' }) => body)]));
}
