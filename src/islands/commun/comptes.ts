/** Numbers that the page writes for all the projects, and that follow the filters: « data-compte="axe:1-enfance" ». */
import { formatCount } from '../../lib/texte/format.ts';
import type { EtatProjets } from './etat-projets.ts';

type Comptable = Pick<EtatProjets, 'retenus' | 'countWith'>;

/** Writes each count inside `root`; « projets » counts them all. Bare numbers stay bare (« data-nu »). */
export function showCounts(root: ParentNode, etat: Comptable): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-compte]')) {
    const count = countOf(place.dataset['compte'] ?? '', etat);
    place.textContent = place.dataset['nu'] === undefined ? formatCount(count, 'projet') : String(count);
  }
}

function countOf(what: string, { retenus, countWith }: Comptable): number {
  const [facette, id = ''] = what.split(':');
  if (facette !== 'axe' && facette !== 'region') return retenus.nombre;
  return countWith(facette, id);
}
