/** Light outlines derived from data/contours: what browsers receive and what the drawings use. Computed once a build. */
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import {
  CHART,
  DRAWING,
  departementTopology,
  epciTopology as epciTopologyOf,
  nationalTopology,
  regionTopology,
  type Detail,
  type EpciTopology,
  type Named,
  type NationalTopology,
  type RegionTopology,
} from '../lib/contours/topology.ts';
import { clockwise } from '../lib/contours/winding.ts';
import type { Niveau, NiveauDePage } from '../schemas/territoire.ts';
import { readContours } from './contours.ts';
import { once, onceByKey } from './once.ts';
import { readJson } from './json.ts';
import { readReferentiel } from './territoires.ts';

type Shapes = FeatureCollection<Polygon | MultiPolygon, Named>;

const readLevels = once(() => readContours());
const readMembership = once(
  () => new Map([...readReferentiel().epci].map(([code, epci]) => [code, new Set(epci.regions)])),
);

/** A drawing of one region is about 700 pixels wide: finer than France, coarser than the interactive map. */
const REGION_DRAWING: Detail = { leastTriangle: 1.2, unit: 0.001, leastIsland: 1 };
/** The EPCI of the whole country: what the map shows before it comes near enough for the files of regions. */
const EPCI_FRANCE: Detail = { leastTriangle: 12, unit: 0.01, leastIsland: 20 };

/** What others compute with: coarser, a lake or an enclave falls to nothing, and their software refuses the shape. */
const FILE: Detail = { leastTriangle: 2, unit: 0.0005, leastIsland: 3 };

/** The whole country for the interactive map. */
export const nationalContours = once((): NationalTopology => nationalTopology(readLevels()));

/** One region for the interactive map. */
export const regionalContours = onceByKey((code: string): RegionTopology =>
  regionTopology(readLevels(), code, readMembership()),
);

/** One department for the interactive map of its edition. */
export const departementalContours = onceByKey((code: string): RegionTopology =>
  departementTopology(
    readLevels(),
    code,
    new Map([...readReferentiel().epci].map(([epci, { departements }]) => [epci, new Set(departements)])),
  ),
);

/** The land of the neighbouring countries, wound for d3-geo. */
export const neighbours = once((): FeatureCollection<MultiPolygon> => {
  const file = join(process.cwd(), 'data/contours/voisins.geojson');
  const voisins = readJson<FeatureCollection<MultiPolygon>>(file);
  return {
    ...voisins,
    features: voisins.features.map((shape) => ({ ...shape, geometry: clockwise(shape.geometry) })),
  };
});

/** The whole country for the drawings. */
export const lightFrance = once(() => {
  const drawing = nationalTopology(readLevels(), DRAWING);
  return {
    regions: shapesOf(drawing, drawing.objects.regions),
    departements: shapesOf(drawing, drawing.objects.departements),
    departementLines: inner(drawing, drawing.objects.departements),
  };
});

/** The EPCI of the whole country, coarse. */
export const epciTopology = once((): EpciTopology => epciTopologyOf(readLevels(), EPCI_FRANCE));

/** The whole country for the maps of charts. */
export const chartFrance = once(() => {
  const chart = nationalTopology(readLevels(), CHART);
  return {
    regions: shapesOf(chart, chart.objects.regions),
    departements: shapesOf(chart, chart.objects.departements),
    epci: shapesOf(epciTopology(), epciTopology().objects.epci),
  };
});

/** The whole country for the files of the layers: every shape is sound, by the rules of RFC 7946 and of OGC. */
export const fileFrance = once((): Record<NiveauDePage, Shapes> => {
  const national = nationalTopology(readLevels(), FILE);
  const epci = epciTopologyOf(readLevels(), FILE);
  return {
    region: shapesOf(national, national.objects.regions),
    departement: shapesOf(national, national.objects.departements),
    epci: shapesOf(epci, epci.objects.epci),
  };
});

interface LightRegion {
  region: Feature<Polygon | MultiPolygon, Named>;
  epciLines: MultiLineString;
  departementLines: MultiLineString;
  /** The borders between the EPCI of one department of the region: those around it are not its own. */
  epciLinesOf: (departement: string) => MultiLineString;
  /** The shape of a department or an EPCI of the region. */
  find: (niveau: Niveau, code: string) => Feature | undefined;
}

/** The shapes of one region for its drawings. */
export const lightRegion = onceByKey(makeLightRegion);

function makeLightRegion(code: string): LightRegion {
  const topology = regionTopology(readLevels(), code, readMembership(), REGION_DRAWING);
  const { region, departements, epci } = topology.objects;
  const [shape] = shapesOf(topology, region).features;
  if (!shape) throw new Error(`La région ${code} n’a pas de contour dans data/contours/regions.geojson.`);
  const shapes: Partial<Record<Niveau, Shapes>> = {
    departement: shapesOf(topology, departements),
    epci: shapesOf(topology, epci),
  };
  return {
    region: shape,
    epciLines: inner(topology, epci),
    departementLines: inner(topology, departements),
    epciLinesOf: (departement) => {
      const own = epci.geometries.filter(
        ({ properties }) =>
          properties &&
          'code' in properties &&
          readReferentiel().epci.get(properties.code)?.departements.includes(departement),
      );
      return inner(topology, { ...epci, geometries: own });
    },
    find: (niveau, wanted) => shapes[niveau]?.features.find(({ properties }) => properties.code === wanted),
  };
}

function shapesOf(topology: Topology, object: GeometryCollection<Named>): Shapes {
  return feature(topology, object) as Shapes;
}

/** The borders between two shapes, each drawn once; the coast is drawn by the land. */
function inner(topology: Topology, object: GeometryObject): MultiLineString {
  return mesh(topology, object, (a, b) => a !== b);
}
