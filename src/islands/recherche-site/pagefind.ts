/** The index of the pages: Pagefind, of which pieces are fetched as they are needed. */
import type { Lexique } from '../../lib/recherche/lexique.ts';
import { holdsDebuts } from '../../lib/recherche/debuts.ts';
import { isDebut } from '../../lib/recherche/plan.ts';
import { readDemande } from '../../lib/recherche/projets.ts';
import { fold } from '../../lib/texte/fold.ts';
import { FetchError } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import type { ToucheLisible } from './touche.ts';

export const DOSSIER_PAGEFIND = '/pagefind/';

/** The part of Pagefind that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  /** Fetches the pieces of the index that hold the words. */
  preload(requete: string): Promise<unknown>;
  search(
    requete: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: ToucheDePage[] }>;
}

interface ToucheDePage extends ToucheLisible {
  /** `content`: the text of the page. */
  data(): Promise<Awaited<ReturnType<ToucheLisible['data']>> & { content: string }>;
}

let attempts = 0;

/** @throws {FetchError} when the network or a file fails. */
export async function loadPagefind(): Promise<Pagefind> {
  // A browser may remember that a module failed: another address makes it ask again.
  const module = `${DOSSIER_PAGEFIND}pagefind.js${attempts > 0 ? `?essai=${attempts}` : ''}`;
  attempts++;
  const pagefind = await orNewVersion(import(/* @vite-ignore */ module) as Promise<Pagefind>);
  // Its worker is the same script once more, for an index of two thousand pages.
  await pagefind.options({ excerptLength: 28, excerptEllipsis: '…', noWorker: true });
  await orRefused(pagefind.init());
  return pagefind;
}

/**
 * Pagefind looks for the words that begin like one only in the pieces that it has: for « mobil », those that hold « mobile »,
 * « mobilisation » and « mobilité » are fetched first.
 */
export async function findPages(
  requete: string,
  pagefind: Pagefind,
  lexique: Lexique,
): Promise<ToucheLisible[]> {
  const debuts = readDemande(requete).filter(({ cle, entier }) => !entier && isDebut(cle, lexique));
  const suites = debuts.flatMap(({ cle }) => lexique.suites(cle));
  await Promise.all(suites.map(({ texte }) => orRefused(pagefind.preload(fold(texte)))));
  // A word typed without its accents answers in the same order.
  const { results } = await orRefused(pagefind.search(fold(requete)));
  const rares = debuts.flatMap(({ cle }) => (lexique.commence(cle) ? [] : [cle]));
  return (await isAnswer(results, rares)) ? results.map(hold) : [];
}

/** All the results are of the same words: the first page tells for the others. */
async function isAnswer([first]: readonly ToucheDePage[], rares: readonly string[]): Promise<boolean> {
  if (!first || rares.length === 0) return true;
  const { content } = await orRefused(first.data());
  return holdsDebuts(content, rares);
}

/**
 * Pagefind lets go of the data of a result when the browser has thrown the result away, even if a copy of it is still shown:
 * every copy holds the result itself.
 */
const hold = (touche: ToucheLisible): ToucheLisible => ({ ...touche, data: () => touche.data() });

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
