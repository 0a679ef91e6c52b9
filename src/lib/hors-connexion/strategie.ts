/** What to do with each request of a page. */
import { DOSSIER_LISTES, PATH_GARDIEN } from './liste.ts';

/**
 * - `laisser`: the browser does as if there were no guardian;
 * - `empreinte`: a file whose name changes with its bytes: what is kept is right;
 * - `page`: the network first, what is kept when it fails or is slow;
 * - `recherche`: a page that cannot work without the network: the search of what is kept takes its place;
 * - `donnee`: the network first, then what the version of the page has kept.
 */
type Strategie = 'laisser' | 'empreinte' | 'page' | 'recherche' | 'donnee';

/** What is looked at in a request. */
export interface DemandeJugee {
  url: string;
  method: string;
  mode: string;
  cache: string;
  /** A part of a file is asked for. */
  isPart: boolean;
}

/** Never kept: the guardian itself, its lists, the index of the search (2 MB in two thousand files), the frames of other sites. */
const LAISSES = [PATH_GARDIEN, DOSSIER_LISTES, 'pagefind/', 'integrer/'];
/** The files whose names hold a mark of their bytes. */
const EMPREINTES = '_astro/';
const RECHERCHE = 'recherche/';

/** The address from the root of the site, without what follows « ? »; undefined outside the site. */
export function adresseOf(url: string, scope: string): string | undefined {
  const bare = url.replace(/[?#].*$/s, '');
  return bare.startsWith(scope) ? bare.slice(scope.length) : undefined;
}

/** `scope`: the root of the site, « https://atlas.exemple.fr/ ». */
export function strategieOf({ url, method, mode, cache, isPart }: DemandeJugee, scope: string): Strategie {
  const adresse = adresseOf(url, scope);
  if (adresse === undefined || method !== 'GET' || isPart) return 'laisser';
  if (cache === 'no-store' || cache === 'only-if-cached') return 'laisser';
  if (LAISSES.some((start) => adresse.startsWith(start))) return 'laisser';
  if (adresse.startsWith(EMPREINTES)) return 'empreinte';
  if (mode !== 'navigate') return 'donnee';
  return adresse.startsWith(RECHERCHE) ? 'recherche' : 'page';
}

/** Whether the name of a file changes with its bytes. */
export const hasEmpreinte = (adresse: string): boolean => adresse.startsWith(EMPREINTES);
