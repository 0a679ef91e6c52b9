/** The answers of the guardian. */
import { groupesOf, type EnsembleGarde } from '../lib/hors-connexion/ensembles.ts';
import { PAGE_HORS_CONNEXION } from '../lib/hors-connexion/liste.ts';
import { direCopie, type Cause } from './copie.ts';
import { allEnsembles, findAnywhere, findIn, groupeOfPage } from './depot.ts';
import { portee, scope, version, type EvenementDemande } from './portee.ts';
import { garderLu } from './visites.ts';

/** Milliseconds that a page may take when it is kept too. */
const PATIENCE = 3000;

/** A script or a sheet whose name changes with its bytes. */
export async function repondreEmpreinte({ request, waitUntil }: DemandeLiee): Promise<Response> {
  const kept = await findAnywhere(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  waitUntil(garderLu(request.url, response.clone()));
  return response;
}

/** A file that a page reads: without a network, that of the version of the page, or none. */
export async function repondreDonnee({ request, clientId, waitUntil }: DemandeLiee): Promise<Response> {
  try {
    const response = await fetch(request);
    waitUntil(garderLu(request.url, response.clone()));
    return response;
  } catch (error) {
    const kept = await findIn(scope, await groupeOfClient(clientId), request.url);
    if (kept) return kept;
    throw error;
  }
}

/** The sets that a page was read from; the page of what is kept may stand at any address. */
async function groupeOfClient(clientId: string): Promise<EnsembleGarde[]> {
  const page = await portee.clients.get(clientId);
  const groupe = page ? await groupeOfPage(scope, version, page.url.replace(/#.*$/s, '')) : [];
  return groupe.length > 0 ? groupe : groupeOfPage(scope, version, new URL(PAGE_HORS_CONNEXION, scope).href);
}

/** A page: from the network if it comes in time, else as it was kept, else what is kept is told in its place. */
export async function repondrePage(event: DemandeLiee): Promise<Response> {
  const { request, waitUntil } = event;
  const coming = fetchPage(event);
  const kept = await findPage(request.url);
  waitUntil(coming.then((response) => response && garderLu(request.url, response.clone())));
  if (!kept) return (await coming)?.clone() ?? direAbsente();
  const late = new Promise<'lent'>((resolve) => setTimeout(() => resolve('lent'), PATIENCE));
  const first = await Promise.race([coming, late]);
  if (first instanceof Response && first.status < 500) return first.clone();
  return direCopie(kept, causeOf(first), scope);
}

const causeOf = (first: Response | 'lent' | undefined): Cause => (first === undefined ? 'coupe' : 'lent');

/** The search of the site needs the network: without it, that of what is kept answers to the same words. */
export async function repondreRecherche(event: DemandeLiee): Promise<Response> {
  const response = await fetchPage(event);
  if (response) return response;
  const { search } = new URL(event.request.url);
  return Response.redirect(new URL(`${PAGE_HORS_CONNEXION}${search}`, scope).href, 302);
}

/** What an event has, with its methods bound. */
interface DemandeLiee {
  request: Request;
  clientId: string;
  preload: Promise<Response | undefined>;
  waitUntil: (work: Promise<unknown>) => void;
}

export const lier = (event: EvenementDemande): DemandeLiee => ({
  request: event.request,
  clientId: event.clientId,
  preload: event.preloadResponse,
  waitUntil: (work) => event.waitUntil(work),
});

/** Undefined when the network fails. */
async function fetchPage({ request, preload }: DemandeLiee): Promise<Response | undefined> {
  try {
    return (await preload) ?? (await fetch(request));
  } catch {
    return undefined;
  }
}

async function findPage(url: string): Promise<Response | undefined> {
  for (const groupe of groupesOf(await allEnsembles(scope), version)) {
    const found = await findIn(scope, groupe, url);
    if (found) return found;
  }
  return undefined;
}

/** The page of what is kept, at the address that was asked for, which it names. */
async function direAbsente(): Promise<Response> {
  const page = await findPage(new URL(PAGE_HORS_CONNEXION, scope).href);
  return page
    ? new Response(await page.blob(), {
        status: 503,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      })
    : Response.error();
}
