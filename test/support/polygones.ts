import type { Geometry, Position } from 'geojson';
import { crossingLines } from '../../src/lib/contours/crossings.ts';
import type { Point } from '../../src/lib/contours/grid.ts';
import { isInside } from '../../src/lib/contours/rings.ts';
import { ringArea } from '../../src/lib/contours/smooth.ts';

/** Degrees of the finest file: coordinates are whole multiples of it. */
const UNIT = 1e-5;

/** What software that computes with surfaces refuses in one; none for a point. */
export function faultsOfSurface(geometry: Geometry): string[] {
  if (geometry.type === 'Polygon') return faultsOfPolygon(geometry.coordinates);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(faultsOfPolygon);
  return [];
}

function faultsOfPolygon(rings: Position[][]): string[] {
  const [outer = [], ...holes] = rings;
  const faults = rings.flatMap((ring, index) => faultsOfRing(ring, index === 0 ? 1 : -1));
  const lines = rings.flatMap((ring) => ring.slice(1).map((to, k) => [ring[k], to] as Point[]));
  if (crossingLines(lines, UNIT).size > 0) faults.push('borders cross or overlap');
  for (const hole of holes) {
    const inside = hole.filter((point) => isInside(point, outer)).length;
    if (inside * 2 <= hole.length) faults.push('a hole lies outside');
  }
  return faults;
}

function faultsOfRing(ring: Position[], sign: 1 | -1): string[] {
  const keys = ring.map((point) => point.join());
  const faults: string[] = [];
  if (ring.length < 4 || keys[0] !== keys.at(-1)) faults.push('a ring is not closed');
  if (new Set(keys).size !== ring.length - 1) faults.push('a ring passes a point twice');
  if (Math.sign(ringArea(ring)) !== sign) faults.push('a ring is flat, or turns the wrong way');
  return faults;
}
