import { expect, test } from 'vitest';
import { placeTaux, REPERES, TAUX_MAX, xOfTaux } from '../../../src/charts/taux.ts';

test('the scale keeps proportions, with room at both ends', () => {
  const [zero = 0, half = 0, full = 0] = REPERES.map(xOfTaux);
  expect(full - half).toBeCloseTo(half - zero, 1);
  expect(zero).toBeGreaterThan(0);
  expect(xOfTaux(TAUX_MAX)).toBeLessThan(100);
});

test('one dot an objective, from the lowest rate; equal or near rates stand on other lanes', () => {
  const marques = placeTaux([100, 51, 100, 97]);
  expect(marques.map(({ taux, couloir }) => [taux, couloir])).toEqual([
    [51, 0],
    [97, 0],
    [100, 1],
    [100, 2],
  ]);
});

test('beyond the target, the label comes before the dot', () => {
  expect(placeTaux([13, 131]).map(({ avant }) => avant)).toEqual([false, true]);
});

test('no rate, no dot', () => {
  expect(placeTaux([])).toEqual([]);
});
