import { getCollection, render, type CollectionEntry } from 'astro:content';
import { pathOfDepartement } from '../../lib/territoires/adresses.ts';
import { compareNoms } from '../../lib/texte/format.ts';
import { upperFirst } from '../../lib/texte/initiale.ts';
import { inDepartement } from '../../lib/territoires/liaison.ts';
import { type Departement } from '../../lib/territoires/referentiel.ts';
import { slugify } from '../../lib/texte/texte.ts';
import { PRESENTATION } from '../../schemas/local.ts';
import { allAutour } from './autour.ts';
import { allLeviers } from '../entries.ts';
import { codeOfDepartement } from '../../lib/territoires/code.ts';
import { isOfPortee } from '../../reference/portee.ts';
import { readReferentiel } from '../../reference/territoires.ts';

/** A department that has texts of its own. */
interface VersionLocale {
  departement: Departement;
  /** « en Loire-Atlantique » */
  lieu: string;
  /** « En Loire-Atlantique » */
  titre: string;
  /** Anchor of its section in a page: « en-loire-atlantique ». */
  ancre: string;
  /** « 44-loire-atlantique » */
  slug: string;
  /** The page that gathers all its texts. */
  href: string;
  /** Its page of territory. */
  territoire: string;
}

/** What one department adds to one page, ready to show. */
export interface TexteLocal extends VersionLocale {
  entry: CollectionEntry<'locaux'>;
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The texts of the departments that the edition covers. */
export const allLocaux = (): Promise<CollectionEntry<'locaux'>[]> =>
  getCollection('locaux', ({ data }) => isOfPortee(codeOfDepartement(data.departement)));

/** What departments add to a page, by code of department. */
export async function locauxOfPage(page: string): Promise<TexteLocal[]> {
  return readLocaux(({ data }) => data.page === page);
}

let versions: Promise<VersionLocale[]> | undefined;

/** The departments that have at least one text, by code; read once for the pages of all the territories. */
export function allVersionsLocales(): Promise<VersionLocale[]> {
  versions ??= allLocaux().then(versionsOf);
  return versions;
}

/** Where the versions of the departments that the edition does not cover would be. */
export async function pathsOfOtherVersions(): Promise<string[]> {
  const [all, own] = await Promise.all([getCollection('locaux').then(versionsOf), allVersionsLocales()]);
  const kept = new Set(own.map(({ href }) => href));
  return all.map(({ href }) => href).filter((href) => !kept.has(href));
}

const versionsOf = (entries: readonly CollectionEntry<'locaux'>[]): VersionLocale[] =>
  [...new Set(entries.map(({ data }) => data.departement))].map(versionOf).sort(byCode);

/** The version of a department, « 44 », if it has one. */
export async function versionLocaleOf(code: string): Promise<VersionLocale | undefined> {
  return (await allVersionsLocales()).find(({ departement }) => departement.code === code);
}

/** A local text under the title of the page that it completes. */
interface ChapitreLocal {
  titre: string;
  href: string;
  texte: TexteLocal;
}

/** All that a department says, in the order of the guide: its presentation, then around the levers, then lever by lever. */
export async function chapitresOf(departement: string) {
  const textes = await readLocaux(({ data }) => data.departement === departement);
  const [autour, leviers] = await Promise.all([allAutour(), allLeviers()]);
  const chapters = (pages: { id: string; titre: string }[]): ChapitreLocal[] =>
    pages.flatMap(({ id, titre }) =>
      textes
        .filter(({ entry }) => entry.data.page === id)
        .map((texte) => ({ titre, href: `/leviers/${id}/`, texte })),
    );
  return {
    presentation: textes.find(({ entry }) => entry.data.page === PRESENTATION),
    autour: chapters(autour.map(({ id, data }) => ({ id, titre: data.titre }))),
    leviers: chapters(
      leviers.map(({ id, data }) => ({ id, titre: `Levier ${data.numero} : ${data.besoin}` })),
    ),
    sources: [...new Set(textes.flatMap(({ entry }) => entry.data.sources))],
  };
}

async function readLocaux(wanted: (entry: CollectionEntry<'locaux'>) => boolean): Promise<TexteLocal[]> {
  const entries = await allLocaux();
  const textes = entries.filter(wanted).map(async (entry) => ({
    ...versionOf(entry.data.departement),
    entry,
    Content: (await render(entry)).Content,
  }));
  return (await Promise.all(textes)).sort(byCode);
}

const byCode = (a: VersionLocale, b: VersionLocale) => compareNoms(a.departement.code, b.departement.code);

/** @throws {Error} when « 44 » is not in the reference: the check of the content says it first. */
function versionOf(code: string): VersionLocale {
  const departement = readReferentiel().departements.get(code);
  if (!departement) throw new Error(`Département inconnu : « ${code} ».`);
  const lieu = inDepartement(departement);
  const path = pathOfDepartement(departement);
  const slug = path.split('/')[2] ?? '';
  return {
    departement,
    lieu,
    titre: upperFirst(lieu),
    ancre: slugify(lieu),
    slug,
    href: `/leviers/departements/${slug}/`,
    territoire: path,
  };
}
