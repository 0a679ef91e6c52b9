/** The pages that the device keeps, read from it: what is searched is exactly what can be opened. */
import { allEnsembles, openEnsemble } from '../../hors-connexion/depot.ts';
import { isPage } from '../../lib/hors-connexion/liste.ts';
import { adresseOf } from '../../lib/hors-connexion/strategie.ts';
import { compareNoms } from '../../lib/texte/format.ts';
import { scope } from '../commun/racine.ts';

export interface PageHorsConnexion {
  href: string;
  titre: string;
  /** What the search reads: the title, then the text. */
  texte: string;
}

/** Each page once, by title, in the newest of its versions. */
export async function readPages(): Promise<PageHorsConnexion[]> {
  const found = new Map<string, Promise<PageHorsConnexion>>();
  for (const ensemble of (await allEnsembles(scope)).reverse()) {
    const cache = await openEnsemble(scope, ensemble);
    for (const request of await cache.keys()) {
      const adresse = adresseOf(request.url, scope);
      if (adresse === undefined || !isPage(adresse) || found.has(adresse)) continue;
      found.set(adresse, read(request.url, cache.match(request, { ignoreVary: true })));
    }
  }
  return (await Promise.all(found.values())).sort((a, b) => compareNoms(a.titre, b.titre));
}

async function read(url: string, kept: Promise<Response | undefined>): Promise<PageHorsConnexion> {
  const html = (await (await kept)?.text()) ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const titre = page.querySelector('h1')?.textContent.trim() ?? page.title;
  for (const aside of page.querySelectorAll('script, style, template, svg')) aside.remove();
  const texte = page.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
  return { href: new URL(url).pathname, titre, texte: `${titre} ${texte}` };
}
