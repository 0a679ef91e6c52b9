import { geoCentroid } from 'd3';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ContoursLoader } from './contours.ts';

/** One point a territory for its name: polygons would repeat it on each tile. */
export function namesOf(shapes: ContoursLoader['shapes']): FeatureCollection<Point> {
  const levels = { region: shapes.regions, departement: shapes.departements, epci: shapes.epci };
  return {
    type: 'FeatureCollection',
    features: Object.entries(levels).flatMap(([niveau, shapes]) => {
      const points = known.get(shapes) ?? pointsOf(niveau, shapes);
      known.set(shapes, points);
      return points;
    }),
  };
}

/** The middle of each outline is long to work out: once for those that stay. */
const known = new WeakMap<FeatureCollection, Feature<Point>[]>();

function pointsOf(niveau: string, { features }: FeatureCollection): Feature<Point>[] {
  return features.map((feature) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: geoCentroid(feature) },
    properties: { nom: String(feature.properties?.['nom']), niveau },
  }));
}
