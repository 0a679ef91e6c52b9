import { describe, expect, test } from 'vitest';
import { pathOf, ringsOf, squareLike, type SommetDeForme } from '../../../src/lib/tuiles/metamorphose.ts';

const SQUARE = { x: 10, y: 20, cote: 24 };
const clockwise: SommetDeForme[] = [
  [0, 0],
  [8, 1],
  [9, 7],
  [4, 9],
  [1, 6],
];

describe('the square that a shape comes from', () => {
  const isOnEdge = ([x, y]: SommetDeForme) =>
    [x - 10, x - 34].some((gap) => Math.abs(gap) < 1e-9) ||
    [y - 20, y - 44].some((gap) => Math.abs(gap) < 1e-9);

  test.each([
    ['clockwise', clockwise],
    ['the other way', clockwise.toReversed()],
  ])('has a point for each, on its edge, in the same order: %s', (_, ring) => {
    const square = squareLike(ring, SQUARE);
    expect(square).toHaveLength(ring.length);
    expect(square.filter((point) => !isOnEdge(point))).toEqual([]);
    const corner = ring.findIndex(([x, y]) => x === 0 && y === 0);
    expect(square[corner]).toEqual([10, 20]);
    const turn = (points: readonly SommetDeForme[]) =>
      Math.sign(
        points.reduce((sum, [x, y], i) => {
          const [nx, ny] = points[(i + 1) % points.length] ?? [x, y];
          return sum + x * ny - nx * y;
        }, 0),
      );
    expect(turn(square)).toBe(turn(ring));
  });
});

test('a path is read ring by ring, the longest first, and written back', () => {
  const d = 'M0,0L1,0L1,1ZM2.5,2L3,2L4,3L2,4Z';
  const rings = ringsOf(d);
  expect(rings.map(({ length }) => length)).toEqual([4, 3]);
  expect(rings.map(pathOf).toReversed().join('')).toBe(d);
  expect(ringsOf('')).toEqual([]);
});
