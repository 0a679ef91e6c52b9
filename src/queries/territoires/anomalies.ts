/** What is unexpected in the reference, counted for the page that says how we work. */
import { findAnomalies, type Anomalie } from '../../lib/territoires/anomalies.ts';
import { readRows } from '../../reference/territoires.ts';
import { referentiel } from './territoires.ts';

export interface Verification {
  anomalies: Anomalie[];
  communes: number;
  epci: number;
  /** EPCI that have communes in several departments. */
  aCheval: number;
  /** EPCI whose stated population is not the sum of their communes. */
  populations: number;
}

export function verifyReferentiel(): Verification {
  const { communes, epci } = referentiel;
  const groups = [...epci.values()];
  const sumOf = (codes: string[]) =>
    codes.reduce((total, code) => total + (communes.get(code)?.population ?? 0), 0);
  return {
    anomalies: findAnomalies({ communes: readRows('communes'), epci: readRows('epci') }),
    communes: communes.size,
    epci: groups.length,
    aCheval: groups.filter(({ departements }) => departements.length > 1).length,
    populations: groups.filter((group) => sumOf(group.communes) !== group.population).length,
  };
}
