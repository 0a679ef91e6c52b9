import type { Point } from './grid.ts';

/** A segment in whole units, and the line it belongs to. */
interface Segment {
  line: number;
  a: Point;
  b: Point;
}

/**
 * The lines that cross or overlap another line or themselves, anywhere but at a shared point. Coordinates must be
 * multiples of `unit` (degrees): the test is then exact, on whole numbers.
 */
export function crossingLines(lines: readonly Point[][], unit: number): Set<number> {
  const segments = segmentsOf(lines, Math.round(1 / unit));
  const side = 2 * averageLength(segments) + 1;
  const buckets = new Map<number, number[]>();
  const guilty = new Set<number>();
  segments.forEach((segment, index) => {
    for (const key of bucketsOf(segment, side)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [index]);
      else {
        for (const other of bucket) {
          if (!cross(segment, segments[other]!)) continue;
          guilty.add(segment.line).add(segments[other]!.line);
        }
        bucket.push(index);
      }
    }
  });
  return guilty;
}

function segmentsOf(lines: readonly Point[][], scale: number): Segment[] {
  return lines.flatMap((points, line) => {
    const whole = points.map(([x, y]): Point => [Math.round(x * scale), Math.round(y * scale)]);
    return whole.slice(1).map((b, k) => ({ line, a: whole[k]!, b }));
  });
}

function averageLength(segments: Segment[]): number {
  const total = segments.reduce((sum, { a, b }) => sum + Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]), 0);
  return total / Math.max(1, segments.length);
}

/** Keys of the squares that the segment's box covers. */
function bucketsOf({ a, b }: Segment, side: number): number[] {
  const keys: number[] = [];
  const [x0, x1] = [Math.floor(Math.min(a[0], b[0]) / side), Math.floor(Math.max(a[0], b[0]) / side)];
  const [y0, y1] = [Math.floor(Math.min(a[1], b[1]) / side), Math.floor(Math.max(a[1], b[1]) / side)];
  for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) keys.push(x * 1e7 + y);
  return keys;
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function within(a: Point, b: Point, c: Point): boolean {
  return (
    Math.min(a[0], b[0]) <= c[0] &&
    c[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= c[1] &&
    c[1] <= Math.max(a[1], b[1])
  );
}

function cross(s: Segment, t: Segment): boolean {
  const shared = [same(s.a, t.a), same(s.a, t.b), same(s.b, t.a), same(s.b, t.b)].filter(Boolean).length;
  if (shared > 1) return true;
  const [t1, t2] = [turn(s.a, s.b, t.a), turn(s.a, s.b, t.b)];
  const [s1, s2] = [turn(t.a, t.b, s.a), turn(t.a, t.b, s.b)];
  if (shared === 1) {
    // Two segments from one point overlap when they leave it in the same direction.
    const [far, near] = [
      same(s.a, t.a) || same(s.a, t.b) ? s.b : s.a,
      same(s.a, t.a) || same(s.a, t.b) ? s.a : s.b,
    ];
    const other = same(near, t.a) ? t.b : t.a;
    if (turn(near, far, other) !== 0) return false;
    return (far[0] - near[0]) * (other[0] - near[0]) + (far[1] - near[1]) * (other[1] - near[1]) > 0;
  }
  if (t1 !== t2 && s1 !== s2 && t1 * t2 < 0 && s1 * s2 < 0) return true;
  return (
    (t1 === 0 && within(s.a, s.b, t.a)) ||
    (t2 === 0 && within(s.a, s.b, t.b)) ||
    (s1 === 0 && within(t.a, t.b, s.a)) ||
    (s2 === 0 && within(t.a, t.b, s.b))
  );
}
