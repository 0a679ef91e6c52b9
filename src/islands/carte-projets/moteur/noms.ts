import { geoCentroid } from 'd3';
import type { FeatureCollection, Point } from 'geojson';
import type { ContoursLoader } from './contours.ts';

/** One point a territory for its name: polygons would repeat it on each tile. */
export function namesOf(shapes: ContoursLoader['shapes']): FeatureCollection<Point> {
  const levels = { region: shapes.regions, departement: shapes.departements, epci: shapes.epci };
  return {
    type: 'FeatureCollection',
    features: Object.entries(levels).flatMap(([niveau, { features }]) =>
      features.map((feature) => ({
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: geoCentroid(feature) },
        properties: { nom: String(feature.properties?.['nom']), niveau },
      })),
    ),
  };
}
