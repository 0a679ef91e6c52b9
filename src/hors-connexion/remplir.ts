/** Fetches the files of a set into its cache, all or nothing: what is there is of one version. */
import { joinListes, pathOfListe, type ListeAGarder, type ListeGardee } from '../lib/hors-connexion/liste.ts';
import { hasEmpreinte } from '../lib/hors-connexion/strategie.ts';
import { allGardees, dropEnsemble, openEnsemble } from './depot.ts';

/** Files asked for at the same time: the pages that the reader opens meanwhile come first. */
const ENSEMBLE = 4;

/** The site has changed while it was being fetched: what came is of two versions. */
export class VersionChangee extends Error {}
/** A file did not come as it should: a network that fails, or an answer that is not ours. */
export class FichierAbsent extends Error {}

interface Remplissage {
  signal?: AbortSignal;
  /** Told after each file. */
  onProgress?: (done: number, total: number) => void;
}

/** The list as the site has it now, with the one that it is kept with. @throws {FichierAbsent | VersionChangee | SyntaxError} */
export async function fetchListe(
  scope: string,
  ensemble: string,
  signal?: AbortSignal,
): Promise<ListeAGarder> {
  const response = await ask(new URL(pathOfListe(ensemble), scope).href, signal);
  const liste = (await response.json()) as ListeAGarder;
  if (liste.avec === undefined) return liste;
  const avec = await fetchListe(scope, liste.avec, signal);
  if (avec.version !== liste.version) throw new VersionChangee();
  return joinListes(liste, avec);
}

/**
 * What an earlier, interrupted try has brought is not asked for again; what another set holds with the same bytes is copied.
 * @throws {FichierAbsent} when the network fails; {VersionChangee}, and nothing is left; {DOMException} « QuotaExceededError »,
 * and nothing is left, or « AbortError ».
 */
export async function remplir(scope: string, liste: ListeAGarder, options: Remplissage = {}): Promise<void> {
  const cache = await openEnsemble(scope, liste);
  try {
    await fetchAll(scope, cache, liste, options);
    const now = await fetchListe(scope, liste.ensemble, options.signal);
    if (now.version !== liste.version) throw new VersionChangee();
    const gardee: ListeGardee = { ...liste, gardeLe: new Date().toISOString() };
    await cache.put(new URL(pathOfListe(liste.ensemble), scope), Response.json(gardee));
  } catch (error) {
    if (error instanceof VersionChangee || isFull(error)) await dropEnsemble(scope, liste);
    throw error;
  }
}

/** The device has no room left for this site. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

async function fetchAll(scope: string, cache: Cache, { fichiers }: ListeAGarder, options: Remplissage) {
  const copies = await indexGardees(scope);
  const left = [...fichiers];
  let done = 0;
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      options.signal?.throwIfAborted();
      const [adresse, empreinte] = next;
      const url = new URL(adresse, scope).href;
      if (!(await cache.match(url, { ignoreVary: true })))
        await cache.put(url, (await copies(adresse, empreinte)) ?? (await ask(url, options.signal)));
      options.onProgress?.(++done, fichiers.length);
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, work));
}

/** What finds a file with the same bytes among the sets that are whole. */
async function indexGardees(scope: string) {
  const keyOf = (adresse: string, empreinte: string) => `${empreinte} ${adresse}`;
  const owners = new Map(
    (await allGardees(scope)).flatMap((liste) =>
      liste.fichiers.map(([adresse, empreinte]) => [keyOf(adresse, empreinte), liste] as const),
    ),
  );
  return async (adresse: string, empreinte: string): Promise<Response | undefined> => {
    const owner = owners.get(keyOf(adresse, empreinte));
    if (!owner) return undefined;
    const cache = await openEnsemble(scope, owner);
    return cache.match(new URL(adresse, scope), { ignoreVary: true });
  };
}

/** After everything else that the page needs, and never an answer of another site (the page of a Wi-Fi that asks to log in). */
async function ask(url: string, signal?: AbortSignal): Promise<Response> {
  const cache = hasEmpreinte(new URL(url).pathname.replace(/^.*(?=_astro\/)/, '')) ? 'default' : 'no-store';
  const response = await fetch(url, { signal, cache, priority: 'low', redirect: 'error' }).catch(
    (error: unknown) => {
      throw error instanceof TypeError ? new FichierAbsent(url) : error;
    },
  );
  if (!response.ok) throw new FichierAbsent(url);
  return response;
}
