/** What the islands of a page share: the filters of the address, and the projects that they keep. */
import { asksSomething } from '../../lib/projets/filtres.ts';
import { readSearch } from './adresse.ts';
import type { EtatProjets } from './etat-projets.ts';
import { tell } from './evenements.ts';

let latest: EtatProjets | undefined;
let isDown = false;
document.addEventListener('atlas:panne', () => {
  isDown = true;
});

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

/** The state as soon as the filters know it; undefined on a page that asks for nothing, or whose catalogue does not come. */
export function whenKnown(signal: AbortSignal): Promise<EtatProjets | undefined> {
  const filtres = document.querySelector<HTMLElement>('filtres-projets');
  const isAsked = filtres !== null && ('immediat' in filtres.dataset || asksSomething(readSearch()));
  if (latest || isDown || !isAsked) return Promise.resolve(latest);
  return new Promise((resolve) => {
    const options = { once: true, signal };
    document.addEventListener('atlas:projets', ({ detail }) => resolve(detail), options);
    document.addEventListener('atlas:panne', () => resolve(undefined), options);
  });
}
