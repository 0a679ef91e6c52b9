/** The rows of the catalogue that say at least one word of the subject of a need. */
import { allBits, type Bits } from '../../lib/projets/catalogue/bits.ts';
import { fichiersOfTermes, niveauxOf } from '../../lib/projets/catalogue/chercher.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { sujetOf } from '../../lib/projets/sujet.ts';
import { loadMots } from '../commun/catalogue.ts';
import { fetchSynonymes } from '../commun/synonymes.ts';

/** @throws {FetchError} when a file of words does not come. */
export async function loadSujet(catalogue: Catalogue, q: string): Promise<Bits> {
  const termes = sujetOf(q, await fetchSynonymes());
  const numbers = fichiersOfTermes(termes, catalogue);
  const files = new Map((await loadMots(catalogue.index, numbers)).map((file, i) => [numbers[i], file]));
  const [, some] = niveauxOf(catalogue, termes, (n) => files.get(n) ?? {});
  return some ?? allBits(catalogue.nombre);
}
