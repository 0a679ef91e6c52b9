/** Outlines and points of the territories, from data/contours and the boxes of the communes. */
import { join } from 'node:path';
import { geoArea, geoCentroid } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Levels } from '../lib/contours/levels.ts';
import { clockwise } from '../lib/contours/winding.ts';
import { EARTH_KM } from '../lib/territoires/distance.ts';
import type { Niveau } from '../schemas/territoire.ts';
import { readJson, readPackage } from './json.ts';

type Contour = Feature<Polygon | MultiPolygon, { code: string; nom: string }>;
type Contours = FeatureCollection<Polygon | MultiPolygon, { code: string; nom: string }>;

const readContours = <Name extends keyof Levels>(name: Name) =>
  readJson<Levels[Name]>(join(process.cwd(), 'data/contours', `${name}.geojson`));

/** The files as they are, wound as GeoJSON is. */
export const contours: Levels = {
  regions: readContours('regions'),
  departements: readContours('departements'),
  epci: readContours('epci'),
};

const tables: Partial<Record<Niveau, Map<string, Contour>>> = {
  region: indexByCode(contours.regions),
  departement: indexByCode(contours.departements),
  epci: indexByCode(contours.epci),
};

function indexByCode(collection: Contours): Map<string, Contour> {
  return new Map(
    collection.features.map((feature) => [
      feature.properties.code,
      { ...feature, geometry: clockwise(feature.geometry) },
    ]),
  );
}

/** The outline of a territory; communes have none. */
export function contourOf(niveau: Niveau, code: string): Contour | undefined {
  return tables[niveau]?.get(code);
}

/** The size of a territory, square kilometres, from our approximate outlines. @throws {Error} when it has none. */
export function surfaceOf(niveau: Niveau, code: string): number {
  const contour = contourOf(niveau, code);
  if (!contour) throw new Error(`Aucun contour connu pour ${niveau}:${code}.`);
  return geoArea(contour) * EARTH_KM ** 2;
}

interface CommuneBox {
  id: string;
  bbox: [number, number, number, number];
}

const boxes = new Map(
  readPackage<CommuneBox[]>('@etalab/fr-bounding-boxes/dist/communes.json').map(({ id, bbox }) => [
    id.replace('fr:commune:', ''),
    bbox,
  ]),
);

/** Whether a point can stand for a territory: the communes of some overseas collectivities have none. */
export function hasPoint(niveau: Niveau, code: string): boolean {
  return contourOf(niveau, code) !== undefined || boxes.has(code);
}

/**
 * A point to stand for a territory, [longitude, latitude] in degrees, 4 decimals (about 10 m):
 * the middle of its box for a commune, the centre of its outline for the others.
 * @throws {Error} when the territory has neither.
 */
export function pointOf(niveau: Niveau, code: string): [number, number] {
  const contour = contourOf(niveau, code);
  if (contour) return centreOf(contour);
  const box = boxes.get(code);
  if (box) return round([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
  throw new Error(`Aucun point connu pour ${niveau}:${code} : ni contour, ni boîte englobante.`);
}

const centres = new WeakMap<Contour, [number, number]>();

/** Asked for by many pages, computed once. */
function centreOf(contour: Contour): [number, number] {
  const centre = centres.get(contour) ?? round(geoCentroid(contour));
  centres.set(contour, centre);
  return centre;
}

function round([longitude, latitude]: [number, number]): [number, number] {
  return [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4];
}
