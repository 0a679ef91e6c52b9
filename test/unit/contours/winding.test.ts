import { geoArea, geoCentroid } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { clockwise, counterClockwise } from '../../../src/lib/contours/winding.ts';

/** Counter-clockwise with north up, as RFC 7946 wants outer rings. */
const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const holed: Polygon = { type: 'Polygon', coordinates: [square(0, 44, 3), [...square(1, 45, 1)].reverse()] };
const several: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [holed.coordinates, [[...square(10, 44, 1)].reverse()]],
};

describe('winding', () => {
  test('clockwise turns outer rings with the clock and holes against it', () => {
    expect(clockwise(holed).coordinates).toEqual(holed.coordinates.map((ring) => [...ring].reverse()));
  });

  test('counter-clockwise leaves RFC 7946 rings alone', () => {
    expect(counterClockwise(holed)).toEqual(holed);
  });

  test('each part of a shape of several parts is turned as it needs', () => {
    expect(clockwise(several).coordinates[1]).toEqual(several.coordinates[1]);
    expect(counterClockwise(several).coordinates[1]).toEqual([square(10, 44, 1)]);
  });

  test.each([
    ['a polygon', holed],
    ['several', several],
  ])('twice is once, and back again is the start: %s', (_, shape) => {
    expect(clockwise(clockwise(shape))).toEqual(clockwise(shape));
    expect(counterClockwise(clockwise(shape))).toEqual(counterClockwise(shape));
  });

  test('clockwise is what d3-geo reads as the land, not as the rest of the globe', () => {
    expect(geoArea(clockwise(holed))).toBeLessThan(0.01);
    expect(geoArea(counterClockwise(holed))).toBeGreaterThan(12);
    expect(geoCentroid(clockwise(holed))[1]).toBeCloseTo(45.5, 0);
  });

  test('the shape given is left as it was', () => {
    const before = structuredClone(several);
    clockwise(several);
    expect(several).toEqual(before);
  });
});
