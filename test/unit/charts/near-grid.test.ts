import { describe, expect, test } from 'vitest';
import { NearGrid } from '../../../src/charts/near-grid.ts';

const at = (x: number, y = 0) => ({ x, y });

describe('the squares of neighbours', () => {
  test('name the later points that are near, in order, on either side of zero', () => {
    const grid = new NearGrid([at(0), at(100), at(9, 9), at(-9), at(8, -9)], 10);
    expect([...grid.after(0)]).toEqual([2, 3, 4]);
    expect([...grid.after(2)]).toEqual([3, 4]);
  });

  test('keep columns apart, however high the points stand', () => {
    expect([...new NearGrid([at(5, 1e6), at(15, -1e6)], 10).after(0)]).toEqual([]);
  });

  test('follow a point that moves, even while its neighbours are told', () => {
    const first = at(0);
    const places = [first, at(1), at(50), at(52)];
    const grid = new NearGrid(places, 10);
    const told: number[] = [];
    for (const other of grid.after(0)) {
      told.push(other);
      first.x = 49;
      grid.follow(0);
    }
    expect(told).toEqual([1, 2, 3]);
    expect([...grid.after(1)]).toEqual([]);
  });
});
