import { describe, expect, test } from 'vitest';
import { fillRings, makeGrid, toDegrees, toGrid, type Grid } from '../../../src/lib/contours/grid.ts';
import { mergeArcs } from '../../../src/lib/contours/rings.ts';
import { ringArea, smoothLine } from '../../../src/lib/contours/smooth.ts';
import { traceArcs, untieCorners } from '../../../src/lib/contours/trace.ts';

/** A grid whose cells are one degree wide, so that degrees and cells are the same numbers. */
function unitGrid(width: number, height: number): Grid {
  return { west: 0, south: 0, stepX: 1, stepY: 1, width, height };
}

/** Labels drawn as text, north at the top: `.` is nobody, letters are labels. */
function draw(...rows: string[]): { grid: Grid; labels: Int32Array } {
  const grid = unitGrid(rows[0]!.length, rows.length);
  const labels = Int32Array.from(rows.toReversed().join(''), (sign) =>
    sign === '.' ? -1 : sign.charCodeAt(0) - 97,
  );
  return { grid, labels };
}

const letter = (label: number) => (label < 0 ? null : String.fromCharCode(97 + label));

describe('grid', () => {
  test('cells are square on the ground at the middle latitude', () => {
    const grid = makeGrid([0, 59, 2, 61], 1000);
    expect(grid.stepX).toBeCloseTo(grid.stepY * 2, 10);
    expect(toDegrees(grid, toGrid(grid, [1.25, 60.5]))).toEqual([1.25, 60.5]);
  });

  test('fills the cells whose centre is inside, and leaves holes', () => {
    const cells = new Uint8Array(16);
    const square = (a: number, b: number) => [
      [a, a],
      [b, a],
      [b, b],
      [a, b],
      [a, a],
    ];
    fillRings(unitGrid(4, 4), cells, [square(0, 4), square(1, 3)], 1);
    expect([...cells].join('')).toBe('1111100110011111');
  });

  test('a shape beyond the grid is cut at its edge', () => {
    const cells = new Uint8Array(4);
    fillRings(
      unitGrid(2, 2),
      cells,
      [
        [
          [-9, -9],
          [9, -9],
          [9, 9],
          [-9, 9],
          [-9, -9],
        ],
      ],
      1,
    );
    expect([...cells]).toEqual([1, 1, 1, 1]);
  });
});

describe('tracing and merging', () => {
  const picture = ['......', '.aabb.', '.aabb.', '.cccb.', '......'];

  test('each border is drawn once, between its two labels', () => {
    const { grid, labels } = draw(...picture);
    const pairs = traceArcs(grid, labels).map(({ left, right }) => [left, right].sort().join(' '));
    expect(pairs.sort()).toEqual(['-1 0', '-1 1', '-1 2', '0 1', '0 2', '1 2']);
  });

  test('areas are those of the cells, and levels nest exactly', () => {
    const { grid, labels } = draw(...picture);
    const arcs = traceArcs(grid, labels);
    const areaOf = (codeOf: (label: number) => string | null) =>
      Object.fromEntries(
        [...mergeArcs(arcs, codeOf)].map(([code, shape]) => [
          code,
          ringArea((shape.coordinates as number[][][])[0]!),
        ]),
      );
    expect(areaOf(letter)).toEqual({ a: 4, b: 5, c: 3 });
    expect(areaOf((label) => (label < 0 ? null : label < 2 ? 'ab' : 'c'))).toEqual({ ab: 9, c: 3 });
    expect(areaOf((label) => (label < 0 ? null : 'all'))).toEqual({ all: 12 });
  });

  test('an enclave is a hole, clockwise; islands make a MultiPolygon, the largest first', () => {
    const { grid, labels } = draw('.......', '.aaa...', '.aba.a.', '.aaa...', '.......');
    const shapes = mergeArcs(traceArcs(grid, labels), letter);
    const a = shapes.get('a')!;
    expect(a.type).toBe('MultiPolygon');
    const polygons = a.coordinates as number[][][][];
    expect(polygons.map((rings) => rings.map(ringArea))).toEqual([[9, -1], [1]]);
    expect(shapes.get('b')!.type).toBe('Polygon');
  });

  test('corners where four borders meet are untied before tracing', () => {
    const { grid, labels } = draw('....', '.ab.', '.ba.', '....');
    untieCorners(grid, labels);
    const shapes = mergeArcs(traceArcs(grid, labels), letter);
    const total = [...shapes.values()].flatMap((shape) => shape.coordinates as number[][][]);
    expect(total.every((ring) => ringArea(ring) > 0)).toBe(true);
    expect(total).toHaveLength(2);
  });
});

describe('smoothing', () => {
  test('keeps the ends of an open line', () => {
    const line = smoothLine(
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [2, 1],
      ],
      3,
    );
    expect([line[0], line.at(-1)]).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  test('keeps the area of an island', () => {
    const ring = smoothLine(
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 1],
        [2, 2],
        [1, 2],
        [0, 2],
        [0, 1],
        [0, 0],
      ],
      4,
    );
    expect(ringArea(ring)).toBeCloseTo(4, 10);
    expect(ring.at(-1)).toEqual(ring[0]);
  });
});
