/** Where the references of the checks lead: figures, rates of objectives, territories, other checks. */
import type { Controle } from '../../../schemas/controle.ts';
import type { Referentiel } from '../../territoires/referentiel.ts';
import type { Lookup } from './operandes.ts';
import { computeResult } from './verdict.ts';

interface Donnees {
  chiffres: ReadonlyMap<string, number>;
  /** Rates of the objectives, in per cent; those without a rate are absent. */
  objectifs: ReadonlyMap<string, number>;
  controles: ReadonlyMap<string, Controle>;
  referentiel: Referentiel;
}

/** The reader of references over `donnees`. A check may use the result of another. */
export function createLookup({ chiffres, objectifs, controles, referentiel }: Donnees): Lookup {
  const readers: Record<string, (key: string) => number | undefined> = {
    chiffre: (id) => chiffres.get(id),
    objectif: (id) => objectifs.get(id),
    calcul: (id) => {
      const controle = controles.get(id);
      return controle && computeResult(controle, lookup);
    },
    communes: (code) => countCommunes(referentiel, code),
    population: (siren) => referentiel.epci.get(siren)?.population,
    total: (niveau) =>
      ({ regions: referentiel.regions.size, departements: referentiel.departements.size })[niveau],
  };
  const lookup: Lookup = (kind, key) => readers[kind]?.(key);
  return lookup;
}

/** How many communes an intercommunality (SIREN) or a department (INSEE code) has. */
function countCommunes(referentiel: Referentiel, code: string): number | undefined {
  const epci = referentiel.epci.get(code);
  if (epci) return epci.communes.length;
  if (!referentiel.departements.has(code)) return undefined;
  return [...referentiel.communes.values()].filter(({ departement }) => departement === code).length;
}
