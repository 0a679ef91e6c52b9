/** GeoJSON turns its outer rings anticlockwise (RFC 7946); d3-geo wants the other way, or it draws the rest of the globe. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

type Shape = Polygon | MultiPolygon;

/** The same outlines, wound for d3-geo: outer rings clockwise, holes anticlockwise. */
export function rewindForD3<P>(collection: FeatureCollection<Shape, P>): FeatureCollection<Shape, P> {
  return { ...collection, features: collection.features.map(rewindFeature) };
}

function rewindFeature<P>(feature: Feature<Shape, P>): Feature<Shape, P> {
  const { geometry } = feature;
  if (geometry.type === 'Polygon') {
    return { ...feature, geometry: { ...geometry, coordinates: rewindRings(geometry.coordinates) } };
  }
  return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(rewindRings) } };
}

function rewindRings(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => (isClockwise(ring) === (i === 0) ? ring : [...ring].reverse()));
}

/** By the signed area in degrees: enough for shapes far smaller than the globe. */
function isClockwise(ring: Position[]): boolean {
  let sum = 0;
  for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += (x2 - x1) * (y2 + y1);
  }
  return sum > 0;
}
