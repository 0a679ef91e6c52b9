/** Dropping what a map cannot show before it is projected: most of the land lies outside the map of a department. */
import type { GeoPermissibleObjects } from 'd3';
import type { Feature, GeoJSON, Geometry, Position } from 'geojson';

/** [west, south, east, north], degrees. */
export type Box = readonly [number, number, number, number];

type Nested = Position[] | Nested[];

/** Outlines are shared by hundreds of maps: each is measured once. */
const boxes = new WeakMap<Nested, Box>();

function boxOf(coordinates: Nested): Box {
  const known = boxes.get(coordinates);
  if (known) return known;
  let box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of coordinates) {
    const [west, south, east, north] = isPosition(part) ? pointBox(part) : boxOf(part as Nested);
    box = [Math.min(box[0], west), Math.min(box[1], south), Math.max(box[2], east), Math.max(box[3], north)];
  }
  boxes.set(coordinates, box);
  return box;
}

function isPosition(part: Position | Nested): part is Position {
  return typeof part[0] === 'number';
}

function pointBox([x = 0, y = 0]: Position): Box {
  return [x, y, x, y];
}

/**
 * The shape without the polygons and the lines that do not touch `frame`: drawn and clipped, it gives the same path.
 * For outlines that do not cross the 180th meridian; what is not an outline comes back as it is.
 */
export function crop(shape: GeoPermissibleObjects, frame: Box): GeoPermissibleObjects {
  const json = shape as GeoJSON;
  if (json.type === 'FeatureCollection') {
    return { ...json, features: json.features.map((feature) => cropFeature(feature, frame)) };
  }
  if (json.type === 'Feature') return cropFeature(json, frame);
  return json.type in DRAWN ? cropGeometry(json, frame) : shape;
}

const DRAWN = { Polygon: true, MultiPolygon: true, MultiLineString: true };

function cropFeature(feature: Feature, frame: Box): Feature {
  return { ...feature, geometry: cropGeometry(feature.geometry, frame) };
}

function cropGeometry(geometry: Geometry, frame: Box): Geometry {
  const isNear = (coordinates: Nested) => overlap(boxOf(coordinates), frame);
  switch (geometry.type) {
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.filter(isNear) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.filter(isNear) };
    case 'Polygon':
      return isNear(geometry.coordinates) ? geometry : { type: 'MultiPolygon', coordinates: [] };
    default:
      return geometry;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
