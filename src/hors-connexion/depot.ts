/** The caches of the device: what each set holds. Used by the guardian and by the page that manages what is kept. */
import { ensemblesOf, groupesOf, nomOf, type EnsembleGarde } from '../lib/hors-connexion/ensembles.ts';
import { pathOfListe, type ListeGardee } from '../lib/hors-connexion/liste.ts';

/** Hosts may say that an answer varies by what the browser accepts: it was asked by the same one. */
const ANY = { ignoreVary: true } as const;

export const openEnsemble = (scope: string, ensemble: EnsembleGarde): Promise<Cache> =>
  caches.open(nomOf(scope, ensemble));
export const dropEnsemble = (scope: string, ensemble: EnsembleGarde): Promise<boolean> =>
  caches.delete(nomOf(scope, ensemble));

/** A file of a set. To open a set would make it again, empty, where a newer version has just forgotten it. */
const readIn = (scope: string, ensemble: EnsembleGarde, url: string, options: CacheQueryOptions = {}) =>
  caches.match(url, { ...ANY, ...options, cacheName: nomOf(scope, ensemble) });

/** Every set of this site, the oldest first. @throws {DOMException} where the browser refuses to keep anything. */
export async function allEnsembles(scope: string): Promise<EnsembleGarde[]> {
  return ensemblesOf(scope, await caches.keys());
}

/** The list of a set that is whole; undefined while it is being filled. */
export async function readGardee(scope: string, ensemble: EnsembleGarde): Promise<ListeGardee | undefined> {
  const found = await readIn(scope, ensemble, new URL(pathOfListe(ensemble.ensemble), scope).href);
  return found ? ((await found.json()) as ListeGardee) : undefined;
}

/** The lists of all that is whole, the oldest first. */
export async function allGardees(scope: string): Promise<ListeGardee[]> {
  const read = (await allEnsembles(scope)).map((ensemble) => readGardee(scope, ensemble));
  return (await Promise.all(read)).flatMap((liste) => liste ?? []);
}

/** A file in the first of these sets that has it; what follows « ? » does not count. */
export async function findIn(
  scope: string,
  ensembles: readonly EnsembleGarde[],
  url: string,
): Promise<Response | undefined> {
  for (const ensemble of ensembles) {
    const found = await readIn(scope, ensemble, url, { ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
}

/** The sets of the version that a page is read in without a network: the first that has it. */
export async function groupeOfPage(scope: string, version: string, url: string): Promise<EnsembleGarde[]> {
  for (const groupe of groupesOf(await allEnsembles(scope), version)) {
    if (await findIn(scope, groupe, url)) return groupe;
  }
  return [];
}

/** A file of any version: the addresses of those that are asked so change with their bytes. */
export const findAnywhere = (url: string): Promise<Response | undefined> => caches.match(url, ANY);
