/** Which rows the filters keep, and what each other choice would keep. */
import { facettes, type Facette, type Filtres } from '../filtres.ts';
import { allBits, countBits, countCommon, intersection, makeBits, union, type Bits } from './bits.ts';
import type { Niveaux } from './chercher.ts';
import type { Catalogue } from './lire.ts';

export interface Retenus {
  bits: Bits;
  nombre: number;
  /** None has every word: these have the most. */
  partiel: boolean;
}

type Choix = Filtres['choix'];

/** The rows that every facet keeps and that hold the most terms; when none holds one, none. */
export function filterCatalogue(catalogue: Catalogue, choix: Choix, niveaux: Niveaux): Retenus {
  const chosen = chosenBits(catalogue, choix);
  const levels = triedLevels(niveaux).map((level) => intersection(chosen, level));
  const counts = levels.map(countBits);
  const best = counts.findIndex((count) => count > 0);
  return {
    bits: levels[best] ?? makeBits(catalogue.nombre),
    nombre: counts[best] ?? 0,
    partiel: best > 0,
  };
}

/** Those that hold all the terms, then all but one… to one; without terms, all the rows. */
const triedLevels = (niveaux: Niveaux) => (niveaux.length > 1 ? niveaux.slice(1).reverse() : niveaux);

/** The rows that every facet keeps, but `sauf`. */
function chosenBits(catalogue: Catalogue, choix: Choix, sauf?: Facette): Bits {
  return facettes
    .filter((facette) => facette !== sauf && choix[facette].length > 0)
    .map((facette) => bitsOfChoix(catalogue, facette, choix[facette]))
    .reduce(intersection, allBits(catalogue.nombre));
}

/** The rows that have one of the values: to be read, those of a single value are the catalogue's own. */
export function bitsOfChoix(
  { facettes: lues, nombre }: Catalogue,
  facette: Facette,
  ids: readonly string[],
): Bits {
  const { options, rangs } = lues[facette];
  const sets = rangs.filter((_, i) => ids.includes(options[i]?.id ?? ''));
  const [only] = sets;
  return only && sets.length === 1 ? only : union(nombre, sets);
}

export type Comptes = Record<Facette, Map<string, number>>;

/** For each facet, how many projects each value would keep, all the other filters staying as they are. */
export function countChoices(catalogue: Catalogue, choix: Choix, niveaux: Niveaux): Comptes {
  const counts = facettes.map((facette): [Facette, Map<string, number>] => {
    const others = chosenBits(catalogue, choix, facette);
    const levels = triedLevels(niveaux).map((level) => intersection(others, level));
    return [facette, countValues(catalogue, facette, levels)];
  });
  return Object.fromEntries(counts) as Comptes;
}

/** Each value counts those that hold the most terms among its own. */
function countValues(catalogue: Catalogue, facette: Facette, levels: readonly Bits[]): Map<string, number> {
  const { options, rangs } = catalogue.facettes[facette];
  return new Map(
    options.map(({ id }, i) => {
      const own = rangs[i] ?? makeBits(catalogue.nombre);
      const best = levels.find((level) => countCommon(level, own) > 0);
      return [id, best ? countCommon(best, own) : 0];
    }),
  );
}
