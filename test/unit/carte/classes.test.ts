import { expect, test } from 'vitest';
import { isWide, naturalClasses, rankOf } from '../../../src/lib/carte/classes.ts';
import { cutNaturally } from '../../../src/lib/carte/ruptures.ts';

/** Euros an inhabitant of the regions, as the assessment lets them be worked out. */
const BUDGETS = [0.5, 1.7, 2.1, 2.1, 2.3, 2.3, 2.3, 2.5, 2.5, 3, 3.3, 3.4, 4.5];

test('every value falls in one class, between its bounds, and the counts add up', () => {
  const classes = naturalClasses(BUDGETS, 5);
  for (const value of BUDGETS) {
    const { de, a } = classes[rankOf(classes, value)] ?? { de: NaN, a: NaN };
    expect(value >= de && value <= a).toBe(true);
  }
  expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(BUDGETS.length);
  expect(classes.length).toBeLessThanOrEqual(5);
});

test('the gap that quantiles hid is seen: the lowest and the highest stand apart', () => {
  const classes = naturalClasses(BUDGETS, 5);
  expect(classes[0]).toEqual({ de: 0.5, a: 0.5, count: 1, aPart: true });
  expect(classes.at(-1)).toMatchObject({ de: 4.5, aPart: true });
});

test('no class of one, unless it stands apart', () => {
  for (const values of [BUDGETS, [1, 2, 3, 4, 5], [1, 1, 8, 9, 30, 31, 90], [0, 0, 0, 5], [1, 2]]) {
    const alone = naturalClasses(values, 5).filter(({ count, aPart }) => count === 1 && !aPart);
    expect(alone).toEqual([]);
  }
  expect(naturalClasses([7], 5)).toEqual([{ de: 7, a: 7, count: 1 }]);
  expect(naturalClasses([], 5)).toEqual([]);
});

test('values part where they are far from one another; equal ones stay together', () => {
  const parts = cutNaturally([1, 1, 2, 10, 11, 50, 52], Number, 3, 2);
  expect(parts).toEqual([
    [1, 1, 2],
    [10, 11],
    [50, 52],
  ]);
  expect(cutNaturally([3, 3, 3, 3], Number, 5, 2)).toEqual([[3, 3, 3, 3]]);
});

test('no other cut of a small list costs less', () => {
  const values = [2, 3, 7, 8, 8, 15, 16, 30];
  const cost = (part: number[]) => {
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const all = [2, 3, 4, 5, 6].flatMap((i) =>
    [2, 3, 4, 5, 6]
      .filter((j) => j >= i + 2)
      .map((j) => [values.slice(0, i), values.slice(i, j), values.slice(j)]),
  );
  const best = Math.min(...all.map((parts) => parts.reduce((sum, part) => sum + cost(part), 0)));
  const found = cutNaturally(values, Number, 3, 2).reduce((sum, part) => sum + cost(part), 0);
  expect(found).toBeCloseTo(best);
});

test('populations are compared by orders of magnitude', () => {
  expect(isWide([4_000, 7_000_000])).toBe(true);
  expect(isWide([0, 7_000_000])).toBe(false);
  expect(isWide(BUDGETS)).toBe(false);
});
