/**
 * The guardian: the service worker of the site, built apart into /sw.js with all that it imports (src/tools/build). It keeps
 * what is read, answers when the network does not, and touches neither the folder nor the files of the assistant.
 */
import { strategieOf } from '../lib/hors-connexion/strategie.ts';
import { installer, prendreLaSuite } from './installer.ts';
import { portee, scope, type EvenementDemande } from './portee.ts';
import { lier, repondreDonnee, repondreEmpreinte, repondrePage, repondreRecherche } from './reponses.ts';

const SUITE = 'prendre la suite';
/** Milliseconds without a request after which a page is taken to have all that it asked for. */
const CALME = 500;

let lastAsked = 0;

portee.addEventListener('install', (event) => event.waitUntil(installer()));
portee.addEventListener('activate', (event) => event.waitUntil(prendreLaSuite()));
portee.addEventListener('message', ({ data }) => {
  if (data === SUITE) void portee.skipWaiting();
});
portee.addEventListener('fetch', (event) => {
  lastAsked = Date.now();
  const { url, method, mode, cache, headers } = event.request;
  const strategie = strategieOf({ url, method, mode, cache, isPart: headers.has('range') }, scope);
  const lie = lier(event);
  if (strategie === 'empreinte') event.respondWith(repondreEmpreinte(lie));
  else if (strategie === 'donnee') event.respondWith(repondreDonnee(lie));
  else if (strategie === 'recherche') event.respondWith(repondreRecherche(lie));
  else if (strategie === 'page') event.respondWith(ouvrir(event));
});

/**
 * A version that waits takes over when the reader leaves the only page that is open, by one of its links or by reading it again,
 * for a page that comes from the site: it is of the new version already. Other open pages keep theirs.
 */
async function ouvrir(event: EvenementDemande): Promise<Response> {
  const { waiting } = portee.registration;
  const isLast = waiting !== null && (await isLeaving(event.request));
  const response = await repondrePage(lier(event));
  // A page of the device is made by us: only those of the site are « basic ».
  if (isLast && response.type === 'basic') event.waitUntil(passerLaMain(waiting));
  return response;
}

/** Once this page has its files: Chromium never opens the link that is followed while a busy guardian is being replaced. */
async function passerLaMain(waiting: ServiceWorker): Promise<void> {
  for (let left = CALME; left > 0; left = lastAsked + CALME - Date.now())
    await new Promise((resolve) => setTimeout(resolve, left));
  if ((await portee.clients.matchAll()).length <= 1) waiting.postMessage(SUITE);
}

/** Whether no page is open but the one that this request leaves. */
async function isLeaving({ url, referrer }: Request): Promise<boolean> {
  const [open, ...others] = await portee.clients.matchAll();
  const bare = open?.url.replace(/#.*$/s, '');
  return others.length === 0 && (bare === undefined || bare === url || bare === referrer);
}
