import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { drawCarte } from '../../../src/charts/carte.ts';
import { composeRegion } from '../../../src/charts/projection.ts';
import { boundsOf } from '../../support/traces.ts';

/** A land on the equator, where a degree is as long to the east as to the north. */
const land = (width: number, height: number): Feature => ({
  type: 'Feature',
  properties: { code: 'x', nom: 'X' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, height],
        [width, height],
        [width, 0],
        [0, 0],
      ],
    ],
  },
});

describe('the map of a region', () => {
  test('is as high as the shape of its land asks, and its margins', () => {
    // 480 − 2 × 34 = 412 units for two degrees: 206 for one.
    const carte = composeRegion(land(2, 1), 480, 34);
    expect([carte.width, carte.height]).toEqual([480, 206 + 2 * 34]);
    expect(boundsOf(carte.path(land(2, 1), ''))).toEqual([34, 34, 446, 240]);
  });

  test('is never higher than 1.15 times its width: a long land is made smaller, in the middle', () => {
    const carte = composeRegion(land(1, 4), 480, 34);
    expect([carte.width, carte.height]).toEqual([480, 552]);
    // 552 − 2 × 34 = 484 units for four degrees: 121 for one, in the middle of 480.
    expect(boundsOf(carte.path(land(1, 4), ''))).toEqual([180, 34, 300, 518]);
  });

  test('is drawn in its own size', () => {
    const carte = composeRegion(land(2, 1), 600);
    const { width, height } = drawCarte({ carte, formes: [] });
    expect([width, height]).toEqual([600, 312]);
  });
});
