import { describe, expect, test } from 'vitest';
import { crossingLines } from '../../../src/lib/contours/crossings.ts';
import type { Point } from '../../../src/lib/contours/grid.ts';
import { thinLines } from '../../../src/lib/contours/thin.ts';

const unit = 0.001;

describe('crossings', () => {
  const lines = (...all: Point[][]) => [...crossingLines(all, unit)].sort();

  test('lines that share an end do not cross', () => {
    expect(
      lines(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 0],
        ],
        [
          [1, 1],
          [1, 2],
        ],
      ),
    ).toEqual([]);
  });

  test('a cross, a touch and an overlap are found', () => {
    expect(
      lines(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    ).toEqual([0, 1]);
    expect(
      lines(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0.5, 0],
          [0.5, 1],
        ],
      ),
    ).toEqual([0, 1]);
    expect(
      lines(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 0],
          [2, 0],
        ],
      ),
    ).toEqual([0, 1]);
  });

  test('a line that crosses itself is found', () => {
    expect(
      lines([
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ]),
    ).toEqual([0]);
  });
});

describe('thinning', () => {
  const bump: Point[] = [
    [0, 0],
    [0.5, 0.4],
    [1, 0],
  ];

  test('a small bend goes, the ends stay', () => {
    expect(thinLines([bump], { leastTriangle: 1e9, unit })).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
    ]);
    expect(thinLines([bump], { leastTriangle: 1, unit })).toEqual([bump]);
  });

  test('a bend that goes round another line stays', () => {
    const inside: Point[] = [
      [0.5, 0.3],
      [0.5, -0.3],
    ];
    const [thinned] = thinLines([bump, inside], { leastTriangle: 1e9, unit });
    expect(thinned).toEqual(bump);
  });

  test('two lines with the same ends never become the same line', () => {
    const other: Point[] = [
      [0, 0],
      [0.5, -0.4],
      [1, 0],
    ];
    const thinned = thinLines([bump, other], { leastTriangle: 1e9, unit });
    expect(crossingLines(thinned, unit).size).toBe(0);
  });

  test('an island keeps at least four points', () => {
    const ring = Array.from({ length: 41 }, (_, k): Point => {
      const turn = ((k % 40) * Math.PI) / 20;
      return [Math.cos(turn) / 100, Math.sin(turn) / 100];
    });
    expect(thinLines([ring], { leastTriangle: 1e9, unit })[0]!.length).toBeGreaterThanOrEqual(5);
  });
});
