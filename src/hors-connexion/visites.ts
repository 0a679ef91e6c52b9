/** What the reader opens is kept, within bounds, in the set of the version at work. */
import { LUS } from '../lib/hors-connexion/ensembles.ts';
import { isPage } from '../lib/hors-connexion/liste.ts';
import { adresseOf, strategieOf } from '../lib/hors-connexion/strategie.ts';
import { tropOf } from '../lib/hors-connexion/trop.ts';
import { findAnywhere, openEnsemble } from './depot.ts';
import { portee, scope, version } from './portee.ts';

/** An answer of the site itself, whole. */
const isOurs = (response: Response) => response.status === 200 && response.type === 'basic';
const isHtml = (response: Response) => response.headers.get('content-type')?.startsWith('text/html') === true;

/** A newer version is on its way: what comes from the site may be of it, and must not go with what is of ours. */
const isReplaced = () => portee.registration.installing !== null || portee.registration.waiting !== null;

const openLus = () => openEnsemble(scope, { version, ensemble: LUS });

/** Keeps a page or a file that was just read. A device that refuses or is full keeps nothing: the page is there all the same. */
export async function garderLu(url: string, response: Response): Promise<void> {
  const adresse = adresseOf(url, scope);
  if (adresse === undefined || !isOurs(response) || isReplaced()) return;
  // What answers to the address of a page must be one; an address of a file that answers a page is a fault of the host.
  if (isPage(adresse) !== isHtml(response)) return;
  try {
    const cache = await openLus();
    const bare = new URL(adresse, scope).href;
    // The oldest are those read longest ago.
    await cache.delete(bare, { ignoreVary: true });
    await cache.put(bare, response);
    await trim(cache);
  } catch {
    // Full or refused.
  }
}

async function trim(cache: Cache): Promise<void> {
  const adresses = (await cache.keys()).flatMap(({ url }) => adresseOf(url, scope) ?? []);
  for (const adresse of tropOf(adresses)) await cache.delete(new URL(adresse, scope));
}

/** The pages that were open before the guardian came, with the scripts and sheets that they name. */
export async function garderOuvertes(): Promise<void> {
  const pages = await portee.clients.matchAll({ includeUncontrolled: true });
  await Promise.all(pages.map(({ url }) => garderOuverte(url).catch(() => undefined)));
}

async function garderOuverte(url: string): Promise<void> {
  const demande = { url, method: 'GET', mode: 'navigate', cache: 'default', isPart: false };
  if (strategieOf(demande, scope) !== 'page') return;
  const response = await fetch(url, { priority: 'low' });
  const html = await response.clone().text();
  await garderLu(url, response);
  for (const [, file = ''] of html.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)) {
    const address = new URL(file, url).href;
    if (await findAnywhere(address)) continue;
    await garderLu(address, await fetch(address, { priority: 'low' }));
  }
}
