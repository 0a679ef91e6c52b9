/** Projections of France on a page: the mainland in a cone, each overseas department in a frame of its own. */
import {
  geoConicConformal,
  geoMercator,
  geoPath,
  scaleBand,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import type { Box } from '../lib/contours/grid.ts';
import { crop } from './crop.ts';
import { RelativePath } from './relative-path.ts';

/** INSEE codes of the overseas regions, in the order of the frames. */
const REGIONS_OUTRE_MER = ['01', '02', '03', '04', '06'] as const;

export function isOutreMer(region: string): boolean {
  return (REGIONS_OUTRE_MER as readonly string[]).includes(region);
}

/** A frame on the drawing, in the units of its view box. */
export interface Cadre {
  code: string;
  nom: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CarteComposite {
  width: number;
  height: number;
  cadres: Cadre[];
  /** The SVG path of a shape that lies in `region`, in whole units, or in whole `step`s of them. */
  path: (shape: GeoPermissibleObjects, region: string, step?: number) => string;
  /** Where a point of `region` falls, or undefined when it is out of sight. */
  point: (lonLat: [number, number], region: string) => [number, number] | undefined;
}

const WIDTH = 1000;
const MAIN_HEIGHT = 960;
const FRAME_HEIGHT = 170;
const GAP = 12;
const FRAME_LABEL = 30;
/** Enough for the strokes along the edges. */
const EDGE = 2;

/** Mainland above, five frames in a row below; every frame fits its own department. `around`: units drawn beyond the edges. */
export function composeFrance(regions: FeatureCollection | Feature[], around = EDGE): CarteComposite {
  const features = Array.isArray(regions) ? regions : regions.features;
  const codeOf = (feature: Feature) => String(feature.properties?.['code']);
  const main: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.filter((feature) => !isOutreMer(codeOf(feature))),
  };
  const mainProjection = geoConicConformal()
    .rotate([-3, 0])
    .parallels([45.9, 47.7])
    .fitExtent(
      [
        [GAP, GAP],
        [WIDTH - GAP, MAIN_HEIGHT - GAP],
      ],
      main,
    );
  const cadres = framesOf(features, codeOf);
  const projections = new Map<string, GeoProjection>(
    cadres.map((cadre) => {
      const shape = features.find((feature) => codeOf(feature) === cadre.code) as Feature;
      return [cadre.code, fitInFrame(shape, cadre)];
    }),
  );
  return assemble(
    WIDTH,
    MAIN_HEIGHT + FRAME_HEIGHT + GAP,
    cadres,
    (region) => projections.get(region) ?? mainProjection,
    around,
  );
}

/** One region or more alone, as wide as the drawing; the height follows their shape. `around`: units drawn beyond the edges. */
export function composeRegion(
  region: Feature | FeatureCollection,
  width = WIDTH,
  margin = GAP,
  around = EDGE,
): CarteComposite {
  const projection = planMercator().fitWidth(width - 2 * margin, region);
  const [[, y0], [, y1]] = geoPath(projection).bounds(region);
  const height = heightOfRegion(y1 - y0, width, margin);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    region,
  );
  const frame = frameOf(projection, width, height, around + EDGE);
  const carte = assemble(width, height, [], () => projection, around);
  return { ...carte, path: (shape, code, step) => carte.path(crop(shape, frame), code, step) };
}

/** A drawing is hardly higher than wide: a region that stretches further is drawn narrower, to stay in sight whole. */
const HIGHEST = 1.15;

/** The height of the drawing of a land `landHeight` high when it fills a `width`, in whole units, margins included. */
function heightOfRegion(landHeight: number, width: number, margin: number): number {
  return Math.round(Math.min(landHeight + 2 * margin, width * HIGHEST));
}

/** Mercator for a small land far from the 180th meridian: straight edges stay straight, none is cut on the way. */
function planMercator(): GeoProjection {
  return geoMercator()
    .preclip((stream) => stream)
    .precision(0);
}

/** What the drawing shows, in degrees, and a little more: Mercator keeps parallels and meridians straight. */
function frameOf(projection: GeoProjection, width: number, height: number, edge: number): Box {
  const [west = 0, north = 0] = projection.invert?.([-edge, -edge]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([width + edge, height + edge]) ?? [];
  return [west, south, east, north];
}

function framesOf(features: Feature[], codeOf: (feature: Feature) => string): Cadre[] {
  const bands = scaleBand(REGIONS_OUTRE_MER, [GAP, WIDTH]);
  return REGIONS_OUTRE_MER.map((code) => ({
    code,
    nom: String(features.find((feature) => codeOf(feature) === code)?.properties?.['nom'] ?? code),
    x: Math.round(bands(code) ?? GAP),
    y: MAIN_HEIGHT,
    width: Math.round(bands.bandwidth() - GAP),
    height: FRAME_HEIGHT,
  }));
}

function fitInFrame(shape: Feature, { x, y, width, height }: Cadre): GeoProjection {
  return geoMercator().fitExtent(
    [
      [x + 10, y + FRAME_LABEL + 4],
      [x + width - 10, y + height - 8],
    ],
    shape,
  );
}

function assemble(
  width: number,
  height: number,
  cadres: Cadre[],
  projectionOf: (region: string) => GeoProjection,
  around = EDGE,
): CarteComposite {
  return {
    width,
    height,
    cadres,
    path: (shape, region, step) => {
      const projection = projectionOf(region).clipExtent([
        [-around, -around],
        [width + around, height + around],
      ]);
      const path = new RelativePath(step);
      geoPath(projection, path)(shape);
      return path.toString();
    },
    point: (lonLat, region) => {
      const found = projectionOf(region)(lonLat);
      return found ? [Math.round(found[0]), Math.round(found[1])] : undefined;
    },
  };
}
