/**
 * The guardian: the service worker of the site, built apart into /sw.js with all that it imports (src/tools/build). It keeps
 * what is read, answers when the network does not, and touches neither the folder nor the files of the assistant.
 */
import { strategieOf } from '../lib/hors-connexion/strategie.ts';
import { installer, prendreLaSuite } from './installer.ts';
import { portee, scope, type EvenementDemande } from './portee.ts';
import { lier, repondreDonnee, repondreEmpreinte, repondrePage, repondreRecherche } from './reponses.ts';

const SUITE = 'prendre la suite';

portee.addEventListener('install', (event) => event.waitUntil(installer()));
portee.addEventListener('activate', (event) => event.waitUntil(prendreLaSuite()));
portee.addEventListener('message', ({ data }) => {
  if (data === SUITE) void portee.skipWaiting();
});
portee.addEventListener('fetch', (event) => {
  const { url, method, mode, cache, headers } = event.request;
  const strategie = strategieOf({ url, method, mode, cache, isPart: headers.has('range') }, scope);
  const lie = lier(event);
  if (strategie === 'empreinte') event.respondWith(repondreEmpreinte(lie));
  else if (strategie === 'donnee') event.respondWith(repondreDonnee(lie));
  else if (strategie === 'recherche') event.respondWith(repondreRecherche(lie));
  else if (strategie === 'page') event.respondWith(ouvrir(event));
});

/**
 * A version that waits takes over when the reader leaves the last page of the one at work: the page is then asked for again,
 * by the new one. Other open pages keep theirs.
 */
async function ouvrir(event: EvenementDemande): Promise<Response> {
  const { waiting } = portee.registration;
  if (!waiting) return repondrePage(lier(event));
  const others = (await portee.clients.matchAll()).filter(({ id }) => id !== event.clientId);
  if (others.length > 0) return repondrePage(lier(event));
  event.waitUntil(event.preloadResponse.catch(() => undefined));
  waiting.postMessage(SUITE);
  return new Response('', { headers: { refresh: '0', 'content-type': 'text/html' } });
}
