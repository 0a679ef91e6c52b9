/** Numbers that the page writes for all the projects, and that follow the filters: « data-compte="axe:1-enfance" ». */
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { formatCount } from '../../lib/texte/format.ts';

/** Writes each count inside `root`; « projets » counts them all. Bare numbers stay bare (« data-nu »). */
export function showCounts(root: ParentNode, kept: readonly ProjetPublie[]): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-compte]')) {
    const count = countOf(place.dataset['compte'] ?? '', kept);
    place.textContent = place.dataset['nu'] === undefined ? formatCount(count, 'projet') : String(count);
  }
}

function countOf(what: string, kept: readonly ProjetPublie[]): number {
  const [facette, id] = what.split(':');
  if (facette === 'axe') return kept.filter(({ axes }) => axes.some((axe) => axe.id === id)).length;
  if (facette === 'region')
    return kept.filter(({ regions }) => regions.some((region) => region.id === id)).length;
  return kept.length;
}
