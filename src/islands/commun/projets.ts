/** What the islands of a page share: the filters of the address, and the projects that they keep. */
import type { EtatProjets } from './etat-projets.ts';
import { tell } from './evenements.ts';

let latest: EtatProjets | undefined;

/** Tells the islands of the page what is kept now. */
export function publish(etat: EtatProjets): void {
  latest = etat;
  tell(document, 'atlas:projets', etat);
}

/** Calls back now when the state is known, then at each change, until `signal` is aborted. */
export function subscribe(listener: (etat: EtatProjets) => void, signal: AbortSignal): void {
  document.addEventListener('atlas:projets', (event) => listener(event.detail), { signal });
  if (latest) listener(latest);
}
