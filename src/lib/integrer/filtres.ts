/** Which projects a frame shows: the filters of its address. */
import type { Catalogue } from '../projets/catalogue/lire.ts';
import { noFiltres, type Filtres } from '../projets/filtres.ts';

const FILTRES = ['axe', 'public', 'nature', 'porteur'] as const;

/** Several values in one parameter, apart by a space, a comma or a bar; a value that no project has keeps none. */
export function filtresIntegres(search: URLSearchParams, { facettes }: Pick<Catalogue, 'facettes'>): Filtres {
  const filtres = noFiltres();
  for (const facette of FILTRES) {
    const known = new Set(facettes[facette].options.map(({ id }) => id));
    filtres.choix[facette] = (search.get(facette) ?? '').split(/[ ,|]+/).filter((id) => known.has(id));
  }
  return filtres;
}
