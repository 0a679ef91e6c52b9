/** Names to type in the field that finds a territory: places that the edition has. */
import { coveredReferentiel, readPortee } from '../../reference/portee.ts';

/** « Lodève », « 48400 », « La Réunion »; of an edition, a town, the postcode of another, an EPCI, the most populous of each. */
export function lieuxExemplaires(): string[] {
  if (!readPortee()) return ['Lodève', '48400', 'La Réunion'];
  const { communes, epci } = coveredReferentiel();
  const [first, second] = byPopulation(communes);
  const [largest] = byPopulation(epci);
  return [first?.nom, second?.codesPostaux[0], largest?.nom].filter((name) => name !== undefined);
}

/** « Lodève, 48400, La Réunion ». */
export const exemplesDeLieux = (): string => lieuxExemplaires().join(', ');

const byPopulation = <T extends { population: number }>(table: ReadonlyMap<string, T>): T[] =>
  [...table.values()].sort((a, b) => b.population - a.population);
