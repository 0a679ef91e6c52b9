import { geoMercator, geoPath } from 'd3';
import type { FeatureCollection, MultiLineString, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { crop } from '../../../src/charts/crop.ts';
import type { Box } from '../../../src/lib/contours/grid.ts';

const square = (x: number, y: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x, y + 1],
      [x + 1, y + 1],
      [x + 1, y],
      [x, y],
    ],
  ],
});
const frame: Box = [0, 0, 2, 2];

describe('what a map cannot show', () => {
  test('goes: lines and polygons outside its frame, each part of a whole by itself', () => {
    const lines: MultiLineString = {
      type: 'MultiLineString',
      coordinates: [
        [
          [0.5, 0.5],
          [5, 5],
        ],
        [
          [3, 3],
          [5, 5],
        ],
      ],
    };
    expect(crop(lines, frame)).toEqual({ ...lines, coordinates: [lines.coordinates[0]] });
    const land: FeatureCollection = {
      type: 'FeatureCollection',
      features: [square(0, 0), square(8, 8)].map((geometry) => ({
        type: 'Feature',
        properties: {},
        geometry,
      })),
    };
    expect(geoPath(geoMercator())(crop(land, frame))).toBe(geoPath(geoMercator())(square(0, 0)));
  });

  test('stays when it touches the frame, or surrounds it', () => {
    expect(crop(square(2, 2), frame)).toEqual(square(2, 2));
    const around: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [-9, -9],
          [-9, 9],
          [9, 9],
          [9, -9],
          [-9, -9],
        ],
      ],
    };
    expect(crop(around, frame)).toEqual(around);
  });
});
