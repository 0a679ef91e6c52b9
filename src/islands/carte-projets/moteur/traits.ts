/** Which source of the map holds the outline of a territory. */
import type { TerritoireChoisi } from '../../../lib/carte/style-territoires.ts';
import type { TerritoireCarte } from '../types.ts';

/** The outlines that hold the whole country. */
export const SOURCE_OF_COUCHE = {
  region: 'regions',
  departement: 'departements',
  epci: 'epci-france',
} as const;
const SOURCES = { region: 'regions', departement: 'departements', epci: 'epci', commune: undefined } as const;

/** The outline of a territory; undefined for a commune, which has none. */
export function outlineOf({
  niveau,
  code,
}: Pick<TerritoireCarte, 'niveau' | 'code'>): TerritoireChoisi | undefined {
  const source = SOURCES[niveau];
  return source && { source, code };
}
