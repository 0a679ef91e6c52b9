/** Outlines and points of the territories, from data/contours and the boxes of the communes. */
import { join } from 'node:path';
import { geoArea, geoCentroid } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { clockwise } from '../lib/contours/winding.ts';
import { EARTH_KM } from '../lib/territoires/distance.ts';
import { formatCode } from '../lib/territoires/code.ts';
import type { Levels } from '../lib/contours/levels.ts';
import type { Niveau, NiveauDePage } from '../schemas/territoire.ts';
import { readJson, readPackage } from './json.ts';
import { once, onceByKey } from './once.ts';

type Named = { code: string; nom: string };
type ContourTerritoire = Feature<Polygon | MultiPolygon, Named>;

const readFile = <Name extends keyof Levels>(name: Name) =>
  readJson<Levels[Name]>(join(process.cwd(), 'data/contours', `${name}.geojson`));

/** The files as they are, wound as GeoJSON is. */
export const readContours = once((): Levels => ({
  regions: readFile('regions'),
  departements: readFile('departements'),
  epci: readFile('epci'),
}));

const tableOf = onceByKey((niveau: NiveauDePage): ReadonlyMap<string, ContourTerritoire> => {
  const { regions, departements, epci } = readContours();
  const { features } = { region: regions, departement: departements, epci }[niveau];
  return new Map(
    features.map((feature) => [
      feature.properties.code,
      { ...feature, geometry: clockwise(feature.geometry) },
    ]),
  );
});

/** The outline of a territory; communes have none. */
export function contourOf(niveau: Niveau, code: string): ContourTerritoire | undefined {
  return niveau === 'commune' ? undefined : tableOf(niveau).get(code);
}

/** The size of a territory, square kilometres, from our approximate outlines. @throws {Error} when it has none. */
export function surfaceOf(niveau: Niveau, code: string): number {
  const contour = contourOf(niveau, code);
  if (!contour) throw new Error(`Aucun contour connu pour ${formatCode({ niveau, code })}.`);
  return geoArea(contour) * EARTH_KM ** 2;
}

interface CommuneBox {
  id: string;
  bbox: [number, number, number, number];
}

const readBoxes = once(() => {
  const rows = readPackage<CommuneBox[]>('@etalab/fr-bounding-boxes/dist/communes.json');
  return new Map(rows.map(({ id, bbox }) => [id.replace('fr:commune:', ''), bbox]));
});

/** Whether a point can stand for a territory: the communes of some overseas collectivities have none. */
export function hasPoint(niveau: Niveau, code: string): boolean {
  return contourOf(niveau, code) !== undefined || readBoxes().has(code);
}

/**
 * A point to stand for a territory, [longitude, latitude] in degrees, 4 decimals (about 10 m):
 * the middle of its box for a commune, the centre of its outline for the others.
 * @throws {Error} when the territory has neither.
 */
export function pointOf(niveau: Niveau, code: string): [number, number] {
  const contour = contourOf(niveau, code);
  if (contour) return centreOf(contour);
  const box = readBoxes().get(code);
  if (box) return round([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
  throw new Error(
    `Aucun point connu pour ${formatCode({ niveau, code })} : ni contour, ni boîte englobante.`,
  );
}

const centres = new WeakMap<ContourTerritoire, [number, number]>();

/** Asked for by many pages, computed once. */
function centreOf(contour: ContourTerritoire): [number, number] {
  const centre = centres.get(contour) ?? round(geoCentroid(contour));
  centres.set(contour, centre);
  return centre;
}

function round([longitude, latitude]: [number, number]): [number, number] {
  return [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4];
}
