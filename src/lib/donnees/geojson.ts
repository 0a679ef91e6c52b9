/** The rows that have a place, as GeoJSON written feature by feature: the centre of each territory, degrees, WGS 84. */
import type { Feature, MultiPoint, Point, Position } from 'geojson';
import type { Champ } from './champ.ts';
import { cellOf, type Ligne } from './csv.ts';

/** The column that says where a row is: a territory, or several, one at least. */
export function champDeLieu(champs: readonly Champ[]): Champ | undefined {
  return champs.find(({ reference, isRequis }) => reference === 'territoires' && isRequis);
}

/** One feature a row: a point, several points, or no geometry where no territory has one. */
export function featureOf(
  ligne: Ligne,
  codes: readonly string[],
  pointOf: (code: string) => Position | undefined,
): Feature<Point | MultiPoint | null> {
  const points = codes.map(pointOf).filter((point) => point !== undefined);
  const [first] = points;
  const geometry: Point | MultiPoint | null =
    first && points.length === 1
      ? { type: 'Point', coordinates: first }
      : first
        ? { type: 'MultiPoint', coordinates: points }
        : null;
  return { type: 'Feature', id: cellOf(ligne['id']), geometry, properties: { ...ligne } };
}

/** The lines of the file. */
export function* geoJsonLines(features: Iterable<Feature<Point | MultiPoint | null>>): Generator<string> {
  let before = '{"type":"FeatureCollection","features":[\n';
  let isEmpty = true;
  for (const feature of features) {
    yield `${before}${JSON.stringify(feature)}`;
    before = ',\n';
    isEmpty = false;
  }
  yield isEmpty ? `${before}]}\n` : '\n]}\n';
}
