/** Dropping what a map cannot show before it is projected: most of the land lies outside the map of a department. */
import { geoPath, type GeoPermissibleObjects } from 'd3';
import type { Feature, GeoJSON, Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Box } from '../lib/contours/grid.ts';

/** A part of a shape by itself: a line, or a polygon with its holes. */
type Part = Position[] | Position[][];

/** Outlines are shared by hundreds of maps: each part is measured once. */
const boxes = new WeakMap<Part, Box>();
/** Degrees as they are: outlines that do not cross the 180th meridian need no sphere. */
const flat = geoPath();

function boxOf(part: Part, geometry: MultiLineString | MultiPolygon): Box {
  const known = boxes.get(part);
  if (known) return known;
  const [[west, south], [east, north]] = flat.bounds(geometry);
  const box: Box = [west, south, east, north];
  boxes.set(part, box);
  return box;
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
  const isPolygonNear = (polygon: Position[][]) =>
    overlap(boxOf(polygon, { type: 'MultiPolygon', coordinates: [polygon] }), frame);
  const isLineNear = (line: Position[]) =>
    overlap(boxOf(line, { type: 'MultiLineString', coordinates: [line] }), frame);
  switch (geometry.type) {
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.filter(isPolygonNear) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.filter(isLineNear) };
    case 'Polygon':
      return isPolygonNear(geometry.coordinates) ? geometry : { type: 'MultiPolygon', coordinates: [] };
    default:
      return geometry;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
