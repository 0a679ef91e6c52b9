/** Which territories a territory is compared with: the same kind, the same type of department, about as many people. */
import { nearestInPopulation } from './rapport.ts';

export type TypeDepartement = 'outre-mer' | 'metropole' | 'dense' | 'peu-dense';

interface MesureDepartement {
  isOverseas: boolean;
  /** A métropole has most of its communes there, or most of the department’s. */
  hasMetropole: boolean;
  population: number;
  /** Square kilometres. */
  surface: number;
}

/**
 * People a square kilometre. No department lies between 73 and 80, so that what our approximate outlines can miss
 * changes no type.
 */
const DENSE = 75;

export function typeOfDepartement({
  isOverseas,
  hasMetropole,
  population,
  surface,
}: MesureDepartement): TypeDepartement {
  if (isOverseas) return 'outre-mer';
  if (hasMetropole) return 'metropole';
  return population / surface >= DENSE ? 'dense' : 'peu-dense';
}

/** « les départements … » */
export const libellesType: Record<TypeDepartement, string> = {
  'outre-mer': 'd’outre-mer',
  metropole: 'où se trouve une métropole',
  dense: `sans métropole, à ${DENSE} habitants au km² ou plus`,
  'peu-dense': `sans métropole, à moins de ${DENSE} habitants au km²`,
};

/** « les plus proches parmi les … » */
const libellesGroupe = {
  regions: 'régions de l’hexagone et de Corse',
  'regions-outre-mer': 'régions d’outre-mer',
  departements: 'départements',
  CC: 'communautés de communes',
  CA: 'communautés d’agglomération',
  CU: 'communautés urbaines',
  metropoles: 'métropoles',
} as const;
export type GroupeTerritoire = keyof typeof libellesGroupe;

/** The legal kind of an EPCI as its group; « MET69 », the métropole of Lyon, is the only one of its kind. */
export function groupeOfEpci(type: string): GroupeTerritoire {
  return type === 'CC' || type === 'CA' || type === 'CU' ? type : 'metropoles';
}

interface Candidat {
  code: string;
  population: number;
  groupe: GroupeTerritoire;
  typeDepartement: TypeDepartement | null;
}

export interface Comparables<T> {
  /** « Les plus proches en nombre d’habitants parmi les … » */
  regle: string;
  territoires: T[];
}

const COUNT = 4;

/** What each territory is compared with, by group and type. */
export class Comparateur<T extends Candidat> {
  readonly #groups: Map<string, T[]>;

  constructor(all: readonly T[]) {
    const sorted = all.toSorted((a, b) => a.population - b.population || a.code.localeCompare(b.code));
    this.#groups = new Map([
      ...Map.groupBy(sorted, ({ groupe }) => groupe),
      ...Map.groupBy(sorted, ({ groupe, typeDepartement }) => `${groupe} ${typeDepartement ?? ''}`),
    ]);
  }

  /** The type of department narrows the choice where there are enough of the kind. */
  of(item: T): Comparables<T> {
    const { groupe, typeDepartement } = item;
    const same = this.#groups.get(`${groupe} ${typeDepartement ?? ''}`) ?? [];
    const isNarrow = typeDepartement !== null && same.length > COUNT;
    return {
      regle: `Les plus proches en nombre d’habitants parmi les ${nameOf(groupe, isNarrow ? typeDepartement : null)}.`,
      territoires: nearestInPopulation(isNarrow ? same : (this.#groups.get(groupe) ?? []), item, COUNT),
    };
  }
}

/** « communautés de communes des départements d’outre-mer » */
function nameOf(groupe: GroupeTerritoire, type: TypeDepartement | null): string {
  const name = libellesGroupe[groupe];
  if (type === null) return name;
  return groupe === 'departements'
    ? `${name} ${libellesType[type]}`
    : `${name} des départements ${libellesType[type]}`;
}
