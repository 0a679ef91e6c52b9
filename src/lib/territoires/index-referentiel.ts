/** The reference indexed once for the pages of territories: who lies in each department, and of what type it is. */
import { groupeOfEpci, typeOfDepartement, type TypeDepartement } from './comparables.ts';
import type { Commune, Departement, Epci, Referentiel } from './referentiel.ts';

/** The surface of a department, square kilometres, by its code. */
export type SurfaceOf = (departement: string) => number;

export interface IndexReferentiel extends Referentiel {
  communesOfDepartement: Map<string, Commune[]>;
  departementsOfRegion: Map<string, Departement[]>;
  epciOfDepartement: Map<string, Epci[]>;
  types: Map<string, TypeDepartement>;
}

export function indexReferentiel(referentiel: Referentiel, surfaceOf: SurfaceOf): IndexReferentiel {
  const { communes, epci, departements } = referentiel;
  const epciOfDepartement = new Map<string, Epci[]>();
  for (const group of epci.values()) {
    for (const code of group.departements) {
      const groups = epciOfDepartement.get(code) ?? [];
      groups.push(group);
      epciOfDepartement.set(code, groups);
    }
  }
  const communesOfDepartement = Map.groupBy(communes.values(), ({ departement }) => departement);
  const metropoles = [...epci.values()].filter(({ type }) => groupeOfEpci(type) === 'metropoles');
  const typeOf = ({ code, zone }: Departement): TypeDepartement => {
    const own = communesOfDepartement.get(code) ?? [];
    return typeOfDepartement({
      isOverseas: zone === 'drom',
      hasMetropole: metropoles.some((metropole) => holds(metropole, code, own)),
      population: populationOf(own),
      surface: surfaceOf(code),
    });
  };
  return {
    ...referentiel,
    communesOfDepartement,
    departementsOfRegion: Map.groupBy(departements.values(), ({ region }) => region),
    epciOfDepartement,
    types: new Map([...departements.values()].map((departement) => [departement.code, typeOf(departement)])),
  };
}

/** A métropole has most of its communes in the department, or most of the department’s: Paris and its neighbours share one. */
function holds(metropole: Epci, departement: string, own: Commune[]): boolean {
  return (
    metropole.departements[0] === departement ||
    own.filter((commune) => commune.epci === metropole.code).length * 2 > own.length
  );
}

/** The people of several communes. */
export function populationOf(list: Commune[]): number {
  return list.reduce((total, { population }) => total + population, 0);
}

/** @throws {Error} when the department is unknown. */
export function requireType({ types }: IndexReferentiel, departement: string): TypeDepartement {
  const type = types.get(departement);
  if (!type) throw new Error(`Le département « ${departement} » n’a pas de type.`);
  return type;
}
