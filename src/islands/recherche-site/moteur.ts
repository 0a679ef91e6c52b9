/** The search index, fetched when it is first used. Nothing here runs before. */
import type { ClassementDePage } from '../../lib/recherche/groupes.ts';
import { GENRES_TERRITOIRE } from '../../lib/recherche/groupes.ts';
import { lexiqueVide, readLexique, type FichierLexique, type Lexique } from '../../lib/recherche/lexique.ts';
import type { TableSynonymes } from '../../lib/mots/synonymes.ts';
import { fetchSynonymes } from '../commun/synonymes.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { fetchFile, fetchJson, once } from '../commun/fetch-json.ts';
import { DOSSIER_PAGEFIND, findPages, loadPagefind, orRefused, type Pagefind } from './pagefind.ts';
import { loadProjets } from './projets.ts';
import type { ToucheLisible } from './touche.ts';

export interface MoteurRecherche {
  lexique: Lexique;
  synonymes: TableSynonymes;
  search: (requete: string) => Promise<ToucheLisible[]>;
  classementOf: (id: string) => ClassementDePage;
  /** Is it the page of a territory? */
  isLieu: (id: string) => boolean;
  /** A page that no word has found. */
  toucheOf: (id: string) => ToucheLisible | undefined;
}

interface PageIndexee {
  touche: ToucheLisible;
  classement: ClassementDePage;
}

/** The engine, started once; after a failure the next call tries again. `axes`: their names, in the order to show. */
export const loadMoteur = once(start);

async function start(axes: readonly string[]): Promise<MoteurRecherche> {
  const [pagefind, lexique, synonymes, projets] = await Promise.all([
    loadPagefind(),
    fetchLexique(),
    fetchSynonymes(),
    loadProjets(),
  ]);
  const pages = await readPages(pagefind, axes);
  const classementOf = (id: string) =>
    projets.classementOf(id) ?? pages.get(id)?.classement ?? { genre: 'Page', axes: [] };
  const rareteOf = (cle: string, rangs: number) =>
    Math.log(1 + (pages.size + projets.nombre) / Math.max(1, rangs, lexique.pages(cle)));
  return {
    lexique,
    synonymes,
    search: async (requete) => {
      const [found, rows] = await Promise.all([
        findPages(requete, pagefind, lexique),
        projets.search(requete, rareteOf),
      ]);
      return [...found, ...rows];
    },
    classementOf,
    isLieu: (id) => LIEUX.has(classementOf(id).genre),
    toucheOf: (id) => projets.toucheOf(id) ?? pages.get(id)?.touche,
  };
}

const LIEUX: ReadonlySet<string> = new Set(Object.values(GENRES_TERRITOIRE));

/** Without the words of the pages the search still works: it has no correction to propose. */
async function fetchLexique(): Promise<Lexique> {
  try {
    return readLexique(await orNewVersion(fetchJson<FichierLexique>(`${DOSSIER_PAGEFIND}vocabulaire.json`)));
  } catch {
    return lexiqueVide;
  }
}

/** The kind and the axes of every page, from the index of the filters: no page is fetched for that. */
async function readPages(pagefind: Pagefind, axes: readonly string[]): Promise<Map<string, PageIndexee>> {
  const { genre = {} } = await orRefused(pagefind.filters());
  const pages = new Map<string, PageIndexee>();
  for (const value of Object.keys(genre)) {
    for (const touche of (await orRefused(pagefind.search(null, { filters: { genre: value } }))).results) {
      pages.set(touche.id, { touche, classement: { genre: value, axes: [] } });
    }
  }
  for (const value of axes) {
    for (const { id } of (await orRefused(pagefind.search(null, { filters: { axe: value } }))).results) {
      pages.get(id)?.classement.axes.push(value);
    }
  }
  if (pages.size === 0) throw new Error('L’index de la recherche n’a pas pu être lu.');
  return pages;
}

/**
 * Pagefind says « nothing found » when a piece of its index does not arrive. Asked when a search finds nothing.
 * @throws {FetchError} when the network is down.
 */
export async function checkNetwork(): Promise<void> {
  await orNewVersion(fetchFile(`${DOSSIER_PAGEFIND}pagefind-entry.json`, { cache: 'no-store' }));
}
