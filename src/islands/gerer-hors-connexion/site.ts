/** The guardian of this site, as the page sees it. */
import { PAGE_HORS_CONNEXION, PATH_GARDIEN } from '../../lib/hors-connexion/liste.ts';
import { scope } from '../commun/racine.ts';

export const pageHref = new URL(PAGE_HORS_CONNEXION, scope).pathname;

/** The guardian, called if it is not there. Undefined where the browser refuses. */
export async function callGardien(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(new URL(PATH_GARDIEN, scope));
  } catch {
    return undefined;
  }
}

/** The guardian of this site, if it is there: the host may have others. */
export async function findGardien(): Promise<ServiceWorkerRegistration | undefined> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find((registration) => registration.scope === scope);
}
