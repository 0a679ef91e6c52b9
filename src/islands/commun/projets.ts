/** What the islands of a page share: the projects, and the filters of the address. */
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { noFiltres } from '../../lib/projets/filtres.ts';
import type { EtatProjets } from './etat-projets.ts';
import { ownFirst } from '../../lib/projets/siens.ts';
import { tell } from './evenements.ts';
import { fetchJson, once } from './fetch-json.ts';
import { orNewVersion } from './nouvelle-version.ts';

let latest: EtatProjets | undefined;

/** The projects, fetched once a page. @throws {FetchError} when the network or the file fails. */
export const fetchProjets = once(() => orNewVersion(fetchJson<ProjetPublie[]>('/donnees/projets.json')));

/** Tells the islands of the page what is kept now. */
export function publish(etat: EtatProjets): void {
  latest = { ...etat, kept: ownFirst(etat.kept, etat.filtres) };
  tell(document, 'atlas:projets', latest);
}

/** Calls back now when the state is known, then at each change, until `signal` is aborted. */
export function subscribe(listener: (etat: EtatProjets) => void, signal: AbortSignal): void {
  document.addEventListener('atlas:projets', (event) => listener(event.detail), { signal });
  if (latest) listener(latest);
}

/** The state of a page that has no filters: everything is kept. */
export async function fetchUnfiltered(): Promise<EtatProjets> {
  const all = await fetchProjets();
  return { filtres: noFiltres(), all, kept: all, partiel: false };
}
