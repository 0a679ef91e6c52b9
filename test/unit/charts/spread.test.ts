import { describe, expect, test, vi } from 'vitest';
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

  /** The rule itself, on every pair: what the squares of neighbours must not change. */
  function spreadAllPairs(discs: Disc[], distance: number): Disc[] {
    const moved = discs.map((disc) => ({ ...disc }));
    for (let round = 0, touched = true; touched && round < 120; round++) {
      touched = false;
      for (const [i, a] of moved.entries())
        for (const [j, b] of moved.entries()) {
          const gap = Math.hypot(b.x - a.x, b.y - a.y);
          if (j <= i || gap >= distance - 0.01) continue;
          const angle = gap > 0.001 ? Math.atan2(b.y - a.y, b.x - a.x) : (i + j) * 2.4;
          const push = (distance - gap) / 2;
          a.x -= Math.cos(angle) * push;
          a.y -= Math.sin(angle) * push;
          b.x += Math.cos(angle) * push;
          b.y += Math.sin(angle) * push;
          touched = true;
        }
    }
    return moved.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  }

  test.each([
    ['over France', scatter(120, 900)],
    ['crowded, left of zero too', scatter(90, 150).map(({ x, y }) => ({ x: x - 70, y: y - 70 }))],
    ['at three places', Array.from({ length: 60 }, (_, i) => ({ x: (i % 3) * 25, y: 10 }))],
  ])('%s stand where comparing every pair would put them', (_, discs) => {
    expect(spread(discs, 11)).toEqual(spreadAllPairs(discs, 22));
  });

  test('meet their neighbours only: ten times as many cost about ten times as much', () => {
    const measured = vi.spyOn(Math, 'hypot');
    const costOf = (count: number) => {
      measured.mockClear();
      // As many a square unit, whatever their number.
      spread(scatter(count, Math.round(60 * Math.sqrt(count))), 11, 1);
      return measured.mock.calls.length;
    };
    const [few, many] = [costOf(300), costOf(3000)];
    measured.mockRestore();
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThan(20 * few);
  });
});
