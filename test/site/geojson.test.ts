import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { DIST, listFiles } from '../support/built-site.ts';
import { faultsOfSurface } from '../support/polygones.ts';

/** The background of the maps: clipped by a box, whose corner two of its lands share. No territory is in it. */
const FOND = 'donnees/jeux/contours/voisins.geojson';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const polygon = (...coordinates: number[][][]): Polygon => ({ type: 'Polygon', coordinates });
const hole = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];

describe('a surface that software computes with', () => {
  test.each<[string, Geometry]>([
    ['a square', polygon(square)],
    ['a square with a hole', polygon(square, hole)],
    ['a point', { type: 'Point', coordinates: [1, 2] }],
  ])('%s is sound', (_, geometry) => {
    expect(faultsOfSurface(geometry)).toEqual([]);
  });

  test.each<[string, Polygon]>([
    ['turns the wrong way', polygon(square.toReversed())],
    [
      'has a hole fallen to nothing',
      polygon(square, [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    ],
    [
      'has a hole fallen to a line',
      polygon(square, [
        [1, 1],
        [2, 2],
        [1, 1],
      ]),
    ],
    [
      'has a hole elsewhere',
      polygon(
        square,
        hole.map(([x = 0, y = 0]) => [x + 8, y]),
      ),
    ],
    [
      'crosses itself',
      polygon([
        [0, 0],
        [4, 4],
        [4, 0],
        [1, 5],
        [0, 0],
      ]),
    ],
    [
      'passes a point twice',
      polygon([
        [0, 0],
        [2, 0],
        [4, -2],
        [4, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
    ],
  ])('one that %s is not', (_, geometry) => {
    expect(faultsOfSurface(geometry)).not.toEqual([]);
  });
});

const files = listFiles(DIST).filter((path) => path.endsWith('.geojson') && path !== FOND);

describe.each(files)('%s', (path) => {
  const { features } = JSON.parse(readFileSync(join(DIST, path), 'utf8')) as FeatureCollection;

  test('has only sound surfaces, wound as RFC 7946 wants', () => {
    const faults = features.flatMap(({ properties, geometry }) =>
      faultsOfSurface(geometry).map(
        (fault) => `${String(properties?.['Code'] ?? properties?.['code'])} : ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
