/** The search index, fetched when it is first used. Nothing here runs before. */
import { fold } from '../../lib/texte/fold.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { idOfCode } from '../../lib/territoires/code.ts';
import type { ClassementDePage } from '../../lib/recherche/groupes.ts';
import { GENRES_TERRITOIRE } from '../../lib/recherche/groupes.ts';
import { lexiqueVide, readLexique, type FichierLexique, type Lexique } from '../../lib/recherche/lexique.ts';
import type { TableSynonymes } from '../../lib/mots/synonymes.ts';
import { fetchSynonymes } from '../commun/synonymes.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { FetchError, fetchFile, fetchJson, once } from '../commun/fetch-json.ts';
import { loadProjets } from './projets.ts';
import type { ToucheLisible } from './touche.ts';

const DOSSIER = '/pagefind/';

/** The part of Pagefind that we use. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    requete: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: ToucheLisible[] }>;
}

export interface MoteurRecherche {
  lexique: Lexique;
  synonymes: TableSynonymes;
  search: (requete: string) => Promise<ToucheLisible[]>;
  classementOf: (id: string) => ClassementDePage;
  /** Is it the page of a territory? */
  isLieu: (id: string) => boolean;
  /** The projects of a department or of a region. */
  idsIn: (lieu: CodeTerritoire) => Promise<ReadonlySet<string>>;
  /** A page that no word has found. */
  toucheOf: (id: string) => ToucheLisible | undefined;
}

interface PageIndexee {
  touche: ToucheLisible;
  classement: ClassementDePage;
}

let attempts = 0;

/** The engine, started once; after a failure the next call tries again. `axes`: their names, in the order to show. */
export const loadMoteur = once(start);

async function start(axes: readonly string[]): Promise<MoteurRecherche> {
  // A browser may remember that a module failed: another address makes it ask again.
  const module = `${DOSSIER}pagefind.js${attempts > 0 ? `?essai=${attempts}` : ''}`;
  attempts++;
  const [pagefind, lexique, synonymes, projets] = await Promise.all([
    orNewVersion(import(/* @vite-ignore */ module) as Promise<Pagefind>),
    fetchLexique(),
    fetchSynonymes(),
    loadProjets(),
  ]);
  // Its worker is the same script once more, for an index of two thousand pages.
  await pagefind.options({ excerptLength: 28, excerptEllipsis: '…', noWorker: true });
  await orRefused(pagefind.init());
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
        // A word typed without its accents answers in the same order.
        orRefused(pagefind.search(fold(requete))),
        projets.search(requete, rareteOf),
      ]);
      return [...found.results.map(hold), ...rows];
    },
    classementOf,
    isLieu: (id) => LIEUX.has(classementOf(id).genre),
    idsIn: async (lieu) => {
      const { results } = await orRefused(pagefind.search(null, { filters: { lieu: idOfCode(lieu) } }));
      return new Set([...results.map(({ id }) => id), ...(await projets.idsIn(lieu))]);
    },
    toucheOf: (id) => projets.toucheOf(id) ?? pages.get(id)?.touche,
  };
}

const LIEUX: ReadonlySet<string> = new Set(Object.values(GENRES_TERRITOIRE));

/**
 * Pagefind asks for the pieces of its index in a worker, and tells a refusal in words, « 404 fetching … »: a piece that is
 * gone is that of a version before.
 */
export function orRefused<T>(asked: Promise<T>): Promise<T> {
  return orNewVersion(
    asked.catch((error: unknown) => {
      const [, status, path = ''] = /\b(\d{3}) fetching (\S+)/.exec(String(error)) ?? [];
      throw status === undefined ? error : new FetchError(path, Number(status));
    }),
  );
}

/** Without the words of the pages the search still works: it has no correction to propose. */
async function fetchLexique(): Promise<Lexique> {
  try {
    return readLexique(await orNewVersion(fetchJson<FichierLexique>(`${DOSSIER}vocabulaire.json`)));
  } catch {
    return lexiqueVide;
  }
}

/**
 * Pagefind lets go of the data of a result when the browser has thrown the result away, even if a copy of it is still shown:
 * every copy holds the result itself.
 */
const hold = (touche: ToucheLisible): ToucheLisible => ({ ...touche, data: () => touche.data() });

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
  await orNewVersion(fetchFile(`${DOSSIER}pagefind-entry.json`, { cache: 'no-store' }));
}
