import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Levels } from './levels.ts';
import type { CommuneRow, EpciRow } from './seeds.ts';
import { ringArea } from './smooth.ts';
import { thinLines } from './thin.ts';
import { clockwise } from './winding.ts';

/** What browsers receive of a territory's identity. */
export interface Named {
  code: string;
  nom: string;
}

export type NationalTopology = Topology<{
  regions: GeometryCollection<Named>;
  departements: GeometryCollection<Named>;
}>;

export type EpciTopology = Topology<{ epci: GeometryCollection<Named> }>;

export type RegionTopology = Topology<{
  epci: GeometryCollection<Named>;
  departements: GeometryCollection<Named>;
  region: GeometryCollection<Named>;
}>;

export interface Detail {
  /** Points whose triangle is smaller than this go, km² (see thin.ts). */
  leastTriangle: number;
  /** Size of the quantized step, degrees. */
  unit: number;
  /** Islands smaller than this are left out, km², unless they are all that a territory has. */
  leastIsland: number;
}

/** Interactive map of France; drawing of France in an SVG about 700 pixels wide; map of one region. */
const NATIONAL: Detail = { leastTriangle: 1.2, unit: 0.001, leastIsland: 3 };
export const DRAWING: Detail = { leastTriangle: 6, unit: 0.005, leastIsland: 12 };
/** A map in a chart is about 500 pixels wide, and shares its page with other charts. */
export const CHART: Detail = { leastTriangle: 60, unit: 0.02, leastIsland: 30 };
const REGIONAL: Detail = { leastTriangle: 0.15, unit: 0.0005, leastIsland: 0.2 };

/** Regions and departments of the whole country, on shared arcs. */
export function nationalTopology(
  levels: Pick<Levels, 'regions' | 'departements'>,
  detail = NATIONAL,
): NationalTopology {
  const { regions, departements } = levels;
  return lighten({ regions, departements }, detail);
}

/** Every EPCI of the country, on shared arcs. */
export function epciTopology({ epci }: Pick<Levels, 'epci'>, detail: Detail): EpciTopology {
  return lighten({ epci }, detail);
}

/**
 * One region (`code`: INSEE), its departments, and every EPCI that has a commune in it, whole even when it spreads
 * over a neighbouring region. `membership` comes from regionsOfEpci.
 */
export function regionTopology(
  levels: Levels,
  code: string,
  membership: ReadonlyMap<string, ReadonlySet<string>>,
  detail = REGIONAL,
): RegionTopology {
  const region = outlineOf(levels.regions, code, ['Region', 'regions']);
  const departements = pick(levels.departements, (properties) => properties.region === code);
  return lighten({ epci: epciIn(levels, code, membership), departements, region }, detail);
}

/** The regions in which each EPCI has communes. */
export function regionsOfEpci(communes: CommuneRow[], epcis: EpciRow[]): Map<string, Set<string>> {
  const regionOf = new Map(
    communes.filter(({ type }) => type === 'commune-actuelle').map(({ code, region }) => [code, region]),
  );
  return new Map(
    epcis.map(({ code, membres }) => {
      const regions = membres
        .map((membre) => regionOf.get(membre.code))
        .filter((region) => region !== undefined);
      return [code, new Set(regions)];
    }),
  );
}

/**
 * One department (`code`: INSEE) and every EPCI that has a commune in it, whole: what an edition of that department shows, which has
 * no region. `membership`: the departments of each EPCI.
 */
export function departementTopology(
  levels: Pick<Levels, 'departements' | 'epci'>,
  code: string,
  membership: ReadonlyMap<string, ReadonlySet<string>>,
  detail = REGIONAL,
): RegionTopology {
  const departements = outlineOf(levels.departements, code, ['Department', 'departements']);
  const region = pick(levels.departements, () => false);
  return lighten({ epci: epciIn(levels, code, membership), departements, region }, detail);
}

/** `kind`: what it is, and the file of its outlines. @throws {Error} when the file has none of that code. */
function outlineOf<P extends Named>(
  collection: Outlines<P>,
  code: string,
  [kind, file]: [string, string],
): Outlines<P> {
  const found = pick(collection, (properties) => properties.code === code);
  if (found.features.length === 0)
    throw new Error(`${kind} ${code} has no outline in data/contours/${file}.geojson.`);
  return found;
}

const epciIn = (
  { epci }: Pick<Levels, 'epci'>,
  code: string,
  membership: ReadonlyMap<string, ReadonlySet<string>>,
) => pick(epci, (properties) => membership.get(properties.code)?.has(code) ?? false);

type Outlines<P extends Named = Named> = FeatureCollection<Polygon | MultiPolygon, P>;

function pick<P extends Named>(collection: Outlines<P>, accept: (properties: P) => boolean): Outlines<P> {
  return { ...collection, features: collection.features.filter(({ properties }) => accept(properties)) };
}

/** Puts the outlines on shared arcs, simplifies each arc once, and quantizes: neighbours keep the same border. */
function lighten<Name extends string>(
  objects: Record<Name, Outlines>,
  { leastTriangle, unit, leastIsland }: Detail,
): Topology<Record<Name, GeometryCollection<Named>>> {
  const light = Object.entries<Outlines>(objects).map(([name, { features }]): [string, Outlines] => {
    const kept = features.map((feature) => lightFeature(feature, leastIsland));
    return [name, { type: 'FeatureCollection', features: kept }];
  });
  const full = topology(Object.fromEntries(light));
  const arcs = thinLines(full.arcs, { leastTriangle, unit });
  // topojson-server does not say that it keeps the names of the objects.
  const shared = full.objects as Record<Name, GeometryCollection<Named>>;
  return quantize({ ...full, objects: shared, arcs }, { scale: [unit, unit], translate: [0, 0] });
}

const KM_PER_DEGREE = 111.195;

function lightFeature(
  { properties, geometry }: Feature<Polygon | MultiPolygon, Named>,
  leastIsland: number,
): Feature<Polygon | MultiPolygon, Named> {
  const { code, nom } = properties;
  return {
    type: 'Feature',
    properties: { code, nom },
    geometry: clockwise(dropIslets(geometry, leastIsland)),
  };
}

function dropIslets(geometry: Polygon | MultiPolygon, leastIsland: number): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return geometry;
  const sized = geometry.coordinates.map((rings) => {
    const shrink = Math.cos((rings[0]![0]![1]! * Math.PI) / 180);
    return { rings, area: Math.abs(ringArea(rings[0]!)) * shrink * KM_PER_DEGREE ** 2 };
  });
  const largest = Math.max(...sized.map(({ area }) => area));
  const kept = sized.filter(({ area }) => area >= Math.min(leastIsland, largest)).map(({ rings }) => rings);
  return kept.length === 1
    ? { type: 'Polygon', coordinates: kept[0]! }
    : { type: 'MultiPolygon', coordinates: kept };
}
