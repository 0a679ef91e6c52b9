import { getCollection } from 'astro:content';
import { placeOnAxe, type PlaceSurAxe } from '../../lib/bilan/controles/axe.ts';
import { lectureOf, type LectureControle } from '../../lib/bilan/controles/lecture.ts';
import { libellesGenre } from '../../lib/bilan/controles/libelles.ts';
import { formatAnnonce, formatCalcule, formatPhrase } from '../../lib/bilan/controles/phrase.ts';
import { barresOf, tailleOf, type Barres, type Taille } from '../../lib/bilan/controles/taille.ts';
import { judge } from '../../lib/bilan/controles/verdict.ts';
import { createLookup } from '../../lib/bilan/controles/references.ts';
import { genres, type Controle } from '../../schemas/controle.ts';
import { requireEntry } from '../entries.ts';
import { readReferentiel } from '../../reference/territoires.ts';

/** A check with its words: what is announced, what comes out, the arithmetic between them. */
export interface FicheControle extends Controle {
  annonceTexte: string;
  calculeTexte: string;
  phrase: string;
  /** Ids of the axes that it touches; empty when it touches none in particular. */
  axes: string[];
  taille: Taille;
  lecture: LectureControle;
  barres: Barres | undefined;
  place: PlaceSurAxe | undefined;
  /** Its page; the list of those that agree, for one of them. */
  adresse: string;
}

let fiches: Promise<FicheControle[]> | undefined;

/** Every check, by rank; its verdict has been tested before the build. */
export function allControles(): Promise<FicheControle[]> {
  fiches ??= readControles();
  return fiches;
}

async function readControles(): Promise<FicheControle[]> {
  const [controles, chiffres, objectifs, mesures] = await Promise.all([
    getCollection('controles'),
    getCollection('chiffres'),
    getCollection('objectifs'),
    getCollection('mesures'),
  ]);
  const axeOfMesure = new Map(mesures.map(({ id, data }) => [id, data.axe]));
  const lookup = createLookup({
    chiffres: new Map(chiffres.map(({ id, data }) => [id, data.valeur])),
    objectifs: new Map(
      objectifs.flatMap(({ id, data }): [string, number][] =>
        data.tauxPourcent === null ? [] : [[id, data.tauxPourcent]],
      ),
    ),
    controles: new Map(controles.map(({ id, data }) => [id, data])),
    referentiel: readReferentiel(),
  });
  const sorted = controles.sort((a, b) => a.data.ordre - b.data.ordre);
  return sorted.map(({ data }) => ({
    ...data,
    annonceTexte: formatAnnonce(data, lookup),
    calculeTexte: formatCalcule(data, lookup),
    phrase: formatPhrase(data, lookup),
    adresse: pathOfControle(data),
    lecture: lectureOf(data),
    axes: axesOf(data, axeOfMesure),
    taille: tailleOf(judge(data, lookup)),
    barres: barresOf(judge(data, lookup), data.unite),
    place: placeOnAxe(judge(data, lookup), data.unite),
  }));
}

const pathOfControle = ({ id, verdict }: Controle) =>
  verdict === 'ecart' ? `/bilan-2024/controles/${id}/` : `/bilan-2024/controles/coherents/#${id}`;

/** The axes of its measures, and those whose page shows it. */
function axesOf({ mesures, pages }: Controle, axeOfMesure: ReadonlyMap<string, string>): string[] {
  const shown = pages.flatMap((page) => /^\/axes\/([^/]+)\/$/.exec(page)?.[1] ?? []);
  return [...new Set([...mesures.flatMap((id) => axeOfMesure.get(id) ?? []), ...shown])];
}

/** The contradictions of one kind, and their page. */
export interface GroupeDEcarts {
  genre: Controle['genre'];
  titre: string;
  aide: string;
  href: string;
  items: FicheControle[];
}

/** The kinds that have contradictions, in their order. */
export async function ecartsByGenre(): Promise<GroupeDEcarts[]> {
  const ecarts = (await allControles()).filter(({ verdict }) => verdict === 'ecart');
  return genres
    .map((genre) => ({
      ...{ genre, ...libellesGenre[genre], href: `/bilan-2024/controles/sorte/${genre}/` },
      items: ecarts.filter((it) => it.genre === genre),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The ten that matter most, by rank. */
export async function controlesMarquants(): Promise<FicheControle[]> {
  return (await allControles())
    .filter(({ rang }) => rang !== '')
    .sort((a, b) => Number(a.rang) - Number(b.rang));
}

/** The check `id`. @throws {Error} when it does not exist. */
export async function requireControle(id: string): Promise<FicheControle> {
  const fiche = (await allControles()).find((controle) => controle.id === id);
  if (!fiche) throw new Error(`« ${id} » n’existe pas dans la collection « controles ».`);
  return fiche;
}

/** The contradictions to say beside a figure or an objective. */
export async function ecartsAbout(champ: 'chiffres' | 'objectifs', id: string): Promise<FicheControle[]> {
  return (await allControles()).filter(
    (controle) => controle.verdict === 'ecart' && controle[champ].includes(id),
  );
}

/** The pages of the site where a check matters, with their names. */
export async function pagesOfControle({
  mesures,
  pages,
}: Controle): Promise<{ href: string; nom: string }[]> {
  const toMesures = mesures.map(async (id) => {
    const { data } = await requireEntry('mesures', id);
    return { href: `/mesures/${id}/`, nom: `mesure ${data.numero}` };
  });
  return Promise.all([...toMesures, ...pages.map(async (href) => ({ href, nom: await nameOfPage(href) }))]);
}

async function nameOfPage(href: string): Promise<string> {
  const [room = '', id = ''] = href.split('/').filter(Boolean);
  if (room === 'axes') return `axe « ${(await requireEntry('axes', id)).data.court} »`;
  if (room === 'projets') return `projet « ${(await requireEntry('projets', id)).data.titre} »`;
  return `page « ${(await requireEntry('textes', room)).data.titre} »`;
}
