import { presentLieu } from '../../lib/territoires/chercher/presenter.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { loadFonds } from '../trouver-territoire/lecture.ts';

/** Where the facts of a place are, as JSON: those of its EPCI for a commune. @throws {Error} when the network fails. */
export async function fichierOf(lieu: Lieu): Promise<string> {
  const { href } = presentLieu({ lieu, cout: 0, exact: true, coquille: false }, await loadFonds());
  return `${href.split('#')[0] ?? ''}index.json`;
}
