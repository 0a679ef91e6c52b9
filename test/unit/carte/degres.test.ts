import { expect, test } from 'vitest';
import { roundGeometry } from '../../../src/lib/carte/degres.ts';

const square = (far: number): [number, number][] => [
  [0, 0],
  [far, 0],
  [0, far],
  [0, 0],
];

test.each([
  [5.3950000000000005, 5.395],
  [46.050000000000004, 46.05],
  [-61.690000000000005, -61.69],
  [4.083333333333333, 4.08333],
  [0.000006, 0.00001],
  [179.999999, 180],
])('%d is written %d, in points and surfaces', (degrees, expected) => {
  const rings = [square(degrees)];
  expect([
    roundGeometry({ type: 'Point', coordinates: [degrees, 1] }),
    roundGeometry({ type: 'Polygon', coordinates: rings }),
    roundGeometry({ type: 'MultiPolygon', coordinates: [rings, rings] }),
  ]).toEqual([
    { type: 'Point', coordinates: [expected, 1] },
    { type: 'Polygon', coordinates: [square(expected)] },
    { type: 'MultiPolygon', coordinates: [[square(expected)], [square(expected)]] },
  ]);
});
