/** The search index, fetched when it is first used. Nothing here runs before. */
import { spaceElisions } from '../../lib/recherche/elisions.ts';
import type { Touche } from '../../lib/recherche/execution.ts';
import type { ClassementDePage } from '../../lib/recherche/groupes.ts';
import { lexiqueVide, readLexique, type FichierLexique, type Lexique } from '../../lib/recherche/lexique.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { fetchFile, fetchJson, once } from '../commun/fetch-json.ts';

const DOSSIER = '/pagefind/';

/** The part of Pagefind that we use. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    requete: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: TouchePagefind[] }>;
}

export interface TouchePagefind extends Touche {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}

export interface MoteurRecherche {
  lexique: Lexique;
  search(requete: string): Promise<TouchePagefind[]>;
  classementOf(id: string): ClassementDePage;
}

let attempts = 0;

/** The engine, started once; after a failure the next call tries again. `axes`: their names, in the order to show. */
export const loadMoteur = once(start);

async function start(axes: readonly string[]): Promise<MoteurRecherche> {
  // A browser may remember that a module failed: another address makes it ask again.
  const module = `${DOSSIER}pagefind.js${attempts > 0 ? `?essai=${attempts}` : ''}`;
  attempts++;
  const [pagefind, lexique] = await Promise.all([
    orNewVersion(import(/* @vite-ignore */ module) as Promise<Pagefind>),
    fetchLexique(),
  ]);
  await pagefind.options({ excerptLength: 28, excerptEllipsis: '…' });
  await pagefind.init();
  const classements = await readClassements(pagefind, axes);
  return {
    lexique,
    search: async (requete) => (await pagefind.search(spaceElisions(requete))).results,
    classementOf: (id) => classements.get(id) ?? { genre: 'Page', axes: [] },
  };
}

/** Without the words of the pages the search still works: it has no correction to propose. */
async function fetchLexique(): Promise<Lexique> {
  try {
    return readLexique(await orNewVersion(fetchJson<FichierLexique>(`${DOSSIER}vocabulaire.json`)));
  } catch {
    return lexiqueVide;
  }
}

/** The kind and the axes of every page, from the index of the filters: no page is fetched for that. */
async function readClassements(
  pagefind: Pagefind,
  axes: readonly string[],
): Promise<Map<string, ClassementDePage>> {
  const { genre = {} } = await pagefind.filters();
  const classements = new Map<string, ClassementDePage>();
  for (const value of Object.keys(genre)) {
    for (const { id } of (await pagefind.search(null, { filters: { genre: value } })).results) {
      classements.set(id, { genre: value, axes: [] });
    }
  }
  for (const value of axes) {
    for (const { id } of (await pagefind.search(null, { filters: { axe: value } })).results) {
      classements.get(id)?.axes.push(value);
    }
  }
  if (classements.size === 0) throw new Error('L’index de la recherche n’a pas pu être lu.');
  return classements;
}

/**
 * Pagefind says « nothing found » when a piece of its index does not arrive. Asked when a search finds nothing.
 * @throws {FetchError} when the network is down.
 */
export async function checkNetwork(): Promise<void> {
  await orNewVersion(fetchFile(`${DOSSIER}pagefind-entry.json`, { cache: 'no-store' }));
}
