/** The index of the catalogue, ready to be asked: a set of rows for each value of each facet. */
import { facettes, type Facette, type Option, type Options } from '../filtres.ts';
import { addTo, countBits, makeBits, type Bits } from './bits.ts';
import { decodeColonne } from './colonnes.ts';
import { FACETTES_EMPRISE, type ColonneCatalogue, type IndexCatalogue } from './format.ts';

/** A facet: what can be chosen, which rows have it, and what each row has. */
interface FacetteLue {
  options: Option[];
  /** The rows of each option, in the same order. */
  rangs: Bits[];
  /** The positions of the values of each row, in the order of the project. */
  valeursOf: (rang: number) => readonly number[];
}

export interface Catalogue {
  index: IndexCatalogue;
  nombre: number;
  /** The emprise of each row: see format.ts. */
  emprise: Uint32Array;
  /** The rank of the amount of each row; 0 is unknown. */
  montant: Uint32Array;
  facettes: Record<Facette, FacetteLue>;
  /** Every value with the number of its projects, in the order of the form. */
  options: Options;
}

export function readCatalogue(index: IndexCatalogue): Catalogue {
  const emprise = decodeColonne(index.emprise, index.nombre);
  const lues = facettes.map((facette): [Facette, FacetteLue] => {
    const column = index.facettes[facette];
    return [facette, readFacette(column, setOfRang(facette, column, index, emprise))];
  });
  return {
    index,
    nombre: index.nombre,
    emprise,
    montant: decodeColonne(index.montant, index.nombre),
    facettes: Object.fromEntries(lues) as Record<Facette, FacetteLue>,
    options: Object.fromEntries(lues.map(([facette, { options }]) => [facette, options])) as Options,
  };
}

/** For each row, the number of its set of values. */
function setOfRang(
  facette: Facette,
  { colonne }: ColonneCatalogue,
  index: IndexCatalogue,
  emprise: Uint32Array,
): Uint32Array {
  if (!FACETTES_EMPRISE.includes(facette)) return decodeColonne(colonne, index.nombre);
  const ofEmprise = decodeColonne(colonne, index.emprises);
  return emprise.map((rank) => ofEmprise[rank] ?? 0);
}

function readFacette({ valeurs, ensembles }: ColonneCatalogue, sets: Uint32Array): FacetteLue {
  const rangs = valeurs.map(() => makeBits(sets.length));
  const bitsOfSet = ensembles.map((ensemble) => ensemble.flatMap((position) => rangs[position] ?? []));
  for (const [rang, set] of sets.entries()) for (const bits of bitsOfSet[set] ?? []) addTo(bits, rang);
  return {
    options: valeurs.map(([id, nom], i) => ({ id, nom, count: countBits(rangs[i] ?? makeBits(0)) })),
    rangs,
    valeursOf: (rang) => ensembles[sets[rang] ?? 0] ?? [],
  };
}
