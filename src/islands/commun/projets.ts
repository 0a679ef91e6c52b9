/** What the islands of a page share: the projects, and the filters of the address. */
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { noFiltres, type Filtres } from '../../lib/projets/filtres.ts';

/** Told on the document each time the filters change; the islands redraw themselves. */
export const CHANGEMENT = 'atlas:projets';

export interface EtatProjets {
  filtres: Filtres;
  /** Every project, and those that the filters keep, sorted. */
  tous: ProjetPublie[];
  gardes: ProjetPublie[];
}

declare global {
  interface DocumentEventMap {
    [CHANGEMENT]: CustomEvent<EtatProjets>;
  }
}

let projets: Promise<ProjetPublie[]> | undefined;
let latest: EtatProjets | undefined;

/** The projects, fetched once a page; a failure is not kept. @throws {Error} when the network or the file fails. */
export function fetchProjets(): Promise<ProjetPublie[]> {
  projets ??= readProjets().catch((error: unknown) => {
    projets = undefined;
    throw error;
  });
  return projets;
}

async function readProjets(): Promise<ProjetPublie[]> {
  const response = await fetch('/donnees/projets.json');
  if (!response.ok) throw new Error(`Les projets n’ont pas pu être lus (réponse ${response.status}).`);
  return (await response.json()) as ProjetPublie[];
}

/** Tells the islands of the page what is kept now. */
export function publish(etat: EtatProjets): void {
  latest = etat;
  document.dispatchEvent(new CustomEvent(CHANGEMENT, { detail: etat }));
}

/** Calls back now when the state is known, then at each change, until `signal` is aborted. */
export function subscribe(listener: (etat: EtatProjets) => void, signal: AbortSignal): void {
  document.addEventListener(CHANGEMENT, (event) => listener(event.detail), { signal });
  if (latest) listener(latest);
}

/** The state of a page that has no filters: everything is kept. */
export async function fetchUnfiltered(): Promise<EtatProjets> {
  const tous = await fetchProjets();
  return { filtres: noFiltres(), tous, gardes: tous };
}
