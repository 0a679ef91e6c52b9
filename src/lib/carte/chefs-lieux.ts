/** The towns that the map names: the seats of the regions and of the departments. */
import type { SourceRows } from '../territoires/referentiel.ts';
import type { Coordonnees } from '../territoires/distance.ts';

/** A town as the map reads it; `rang` 1 is the seat of a region, 2 that of a department alone. Degrees. */
export type ChefLieu = [nom: string, longitude: number, latitude: number, rang: 1 | 2];

/** Three decimals, about a hundred metres: a dot on the nearest zoom. */
const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Each seat once, by its highest rank; `communes` are those that the edition covers. A seat without a known point is left out. */
export function chefsLieuxOf(
  { departements, regions }: Pick<SourceRows, 'departements' | 'regions'>,
  communes: ReadonlyMap<string, { nom: string }>,
  pointOf: (commune: string) => Coordonnees | undefined,
): ChefLieu[] {
  const ofRegion = new Set(regions.map(({ chefLieu }) => chefLieu));
  const seats = new Set([...regions, ...departements].map(({ chefLieu }) => chefLieu ?? ''));
  return [...seats].flatMap((code): ChefLieu[] => {
    const commune = communes.get(code);
    const point = commune && pointOf(code);
    if (!point) return [];
    const [longitude, latitude] = point;
    return [[commune.nom, round(longitude), round(latitude), ofRegion.has(code) ? 1 : 2]];
  });
}
