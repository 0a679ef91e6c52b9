/** Degrees as the files give them. */
import type { Geometry, Position } from 'geojson';

/** Five decimals are about a metre: finer than any outline of ours. */
const PER_DEGREE = 1e5;

const round = (degrees: number) => Math.round(degrees * PER_DEGREE) / PER_DEGREE;

/** Longitude and latitude with five decimals at most. */
export const roundPosition = (position: Position): Position => position.map(round);

const roundRings = (rings: Position[][]) => rings.map((ring) => ring.map(roundPosition));

/** Points and surfaces with five decimals at most; the other geometries, of which no file has any, stay as they are. */
export function roundGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: roundPosition(geometry.coordinates) };
    case 'Polygon':
      return { ...geometry, coordinates: roundRings(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(roundRings) };
    default:
      return geometry;
  }
}
