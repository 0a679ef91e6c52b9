/** Projects in full, from the files of the catalogue: for the files that readers take away. */
import { restoreProjet } from '../../lib/projets/catalogue/fiches.ts';
import { FICHES_PAR_FICHIER } from '../../lib/projets/catalogue/format.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { loadFiches, loadLieux } from './catalogue.ts';

/** Files of cards asked for at a time: the network and the page stay free for the reader. */
const ENSEMBLE = 8;

/** In the order of `rangs`; `onProgress` hears how many have come. @throws {FetchError} when a file does not come. */
export async function restoreAll(
  catalogue: Catalogue,
  rangs: readonly number[],
  onProgress: (done: number) => void,
): Promise<ProjetPublie[]> {
  const lieux = await loadLieux(catalogue);
  const step = ENSEMBLE * FICHES_PAR_FICHIER;
  const byFile = [...rangs].sort((a, b) => a - b);
  // The files of neighbouring rows are asked for together, then the list is written in its own order.
  for (let from = 0; from < byFile.length; from += step) {
    await loadFiches(catalogue, byFile.slice(from, from + step));
    onProgress(Math.min(from + step, byFile.length));
  }
  const fiches = await loadFiches(catalogue, rangs);
  return fiches.map((fiche, i) => restoreProjet(catalogue, lieux, rangs[i] ?? 0, fiche));
}
