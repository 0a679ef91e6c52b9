import { geoCentroid } from 'd3';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ChefLieu } from '../../../lib/carte/chefs-lieux.ts';
import type { ContoursLoader } from './contours.ts';

/** One point a territory for its name, for polygons would repeat it on each tile; one a town. */
export function namesOf({
  shapes,
  chefsLieux,
}: Pick<ContoursLoader, 'shapes' | 'chefsLieux'>): FeatureCollection<Point> {
  const levels = { region: shapes.regions, departement: shapes.departements, epci: shapes.epci };
  return {
    type: 'FeatureCollection',
    features: [
      ...chefsLieux.map(townOf),
      ...Object.entries(levels).flatMap(([niveau, shapes]) => {
        const points = known.get(shapes) ?? pointsOf(niveau, shapes);
        known.set(shapes, points);
        return points;
      }),
    ],
  };
}

const townOf = ([nom, longitude, latitude, rang]: ChefLieu): Feature<Point> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
  properties: { nom, niveau: `ville-${rang}` },
});

/** The middle of each outline is long to work out: once for those that stay. */
const known = new WeakMap<FeatureCollection, Feature<Point>[]>();

function pointsOf(niveau: string, { features }: FeatureCollection): Feature<Point>[] {
  return features.map((feature) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: geoCentroid(feature) },
    properties: { nom: String(feature.properties?.['nom']), niveau },
  }));
}
