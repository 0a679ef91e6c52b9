import { describe, expect, test } from 'vitest';
import { spread, type Disc } from '../../../src/charts/spread.ts';

/** Two roundings, of half a pixel on each axis, may bring two centres this much closer. */
const ROUNDING = Math.SQRT2;

function closest(discs: Disc[]): number {
  const gaps = discs.flatMap((a, i) => discs.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return Math.min(...gaps);
}

/** A fixed scatter that looks random: the same at each run. */
const scatter = (count: number, width: number): Disc[] =>
  Array.from({ length: count }, (_, i) => ({ x: (i * 7919) % width, y: (i * 104729) % width }));

describe('discs', () => {
  test('far enough apart do not move', () => {
    const discs = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ];
    expect(spread(discs, 10)).toEqual(discs);
  });

  test('too close leave each other by half of what lacks', () => {
    const discs = [
      { x: 0, y: 5, id: 'a' },
      { x: 10, y: 5, id: 'b' },
    ];
    expect(spread(discs, 10)).toEqual([
      { x: -5, y: 5, id: 'a' },
      { x: 15, y: 5, id: 'b' },
    ]);
  });

  test('none or one is no trouble', () => {
    expect([spread([], 10), spread([{ x: 1, y: 2 }], 10)]).toEqual([[], [{ x: 1, y: 2 }]]);
  });

  test('given are left as they were', () => {
    const discs = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ];
    spread(discs, 10);
    expect(discs).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]);
  });

  test.each([
    ['two at the same place', Array.from({ length: 2 }, () => ({ x: 50, y: 50 }))],
    ['six at the same place', Array.from({ length: 6 }, () => ({ x: 50, y: 50 }))],
    ['ten in a row', Array.from({ length: 10 }, (_, i) => ({ x: i * 3, y: 0 }))],
    ['thirty over a region', scatter(30, 400)],
    ['eighty over France', scatter(80, 900)],
  ])('%s no longer hide one another', (_, discs) => {
    expect(closest(spread(discs, 11))).toBeGreaterThanOrEqual(22 - ROUNDING);
  });

  test('end at the same places at each run, on whole pixels', () => {
    const discs = scatter(40, 300);
    const once = spread(discs, 11);
    expect(spread(discs, 11)).toEqual(once);
    expect(once.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });
});
