/** Which projects a frame shows: the filters of its address. */
import { facettes, noFiltres, type Facette, type Filtres } from '../projets/filtres.ts';

const FILTRES = ['axe', 'public', 'nature', 'porteur'] as const satisfies readonly Facette[];
/** The catalogue has them: whoever copies its address is told that a frame takes its place from « territoire ». */
const DU_CATALOGUE = facettes.filter((facette) => !FILTRES.some((known) => known === facette));

/** A value that a filter may have, whether a project has it or not: « axe », « 1-enfance », « Enfance ». */
export interface ValeurDeFiltre {
  facette: string;
  id: string;
  nom: string;
}

interface FiltresDuCadre {
  filtres: Filtres;
  /** The chosen values, in words. */
  noms: string[];
  /** What the address asks for and nobody knows, as « axe=9 »: left aside. */
  inconnus: string[];
}

/** Several values in one parameter, apart by a space, a comma or a bar; a value that no project has keeps none. */
export function filtresIntegres(search: URLSearchParams, connues: readonly ValeurDeFiltre[]): FiltresDuCadre {
  const read: FiltresDuCadre = { filtres: noFiltres(), noms: [], inconnus: [] };
  for (const facette of FILTRES) {
    const asked = (search.get(facette) ?? '').split(/[ ,|]+/).filter((id) => id !== '');
    for (const id of new Set(asked)) {
      const known = connues.find((valeur) => valeur.facette === facette && valeur.id === id);
      if (!known) read.inconnus.push(`${facette}=${id}`);
      else {
        read.filtres.choix[facette].push(id);
        read.noms.push(known.nom);
      }
    }
  }
  for (const facette of DU_CATALOGUE) {
    const asked = search.get(facette) ?? '';
    if (asked !== '') read.inconnus.push(`${facette}=${asked}`);
  }
  return read;
}
