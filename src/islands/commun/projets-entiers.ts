/** The projects in full, for the map: the whole published file, fetched only where it is wanted. */
import { noFiltres } from '../../lib/projets/filtres.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import type { EtatProjets, ProjetsEntiers } from './etat-projets.ts';
import { fetchJson, once } from './fetch-json.ts';
import { orNewVersion } from './nouvelle-version.ts';
import { subscribe, whenKnown } from './projets.ts';

/** In the order of the rows of the catalogue. @throws {FetchError} when the network or the file fails. */
const fetchProjets = once(() => orNewVersion(fetchJson<ProjetPublie[]>('/donnees/projets.json')));

/** What the filters keep, once they know it; everything on a page that asks for nothing. */
export async function fetchAsked(signal: AbortSignal): Promise<ProjetsEntiers> {
  const etat = await whenKnown(signal);
  if (etat) return fetchKept(etat);
  const all = await fetchProjets();
  return { filtres: noFiltres(), all, kept: all };
}

async function fetchKept({ filtres, rangs }: EtatProjets): Promise<ProjetsEntiers> {
  const all = await fetchProjets();
  return { filtres, all, kept: rangs.flatMap((rang) => all[rang] ?? []) };
}

/** Calls back with the latest state only, when its projects have come; not for the states that `isWanted` declines. */
export function subscribeEntiers(
  listener: (entiers: ProjetsEntiers) => void,
  signal: AbortSignal,
  isWanted = () => true,
): void {
  let latest: EtatProjets | undefined;
  const follow = async (etat: EtatProjets) => {
    latest = etat;
    if (!isWanted()) return;
    const entiers = await fetchKept(etat);
    if (latest === etat && !signal.aborted) listener(entiers);
  };
  // What stands in the page stays when the file does not come.
  subscribe((etat) => void follow(etat).catch(() => undefined), signal);
}
