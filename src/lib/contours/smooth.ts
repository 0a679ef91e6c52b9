import type { Point } from './grid.ts';

/**
 * Turns a staircase of unit edges into a curve: the middles of its edges, then `passes` rounds of averaging with
 * both neighbours (weights 1-2-1: a Gaussian of variance passes/2 edges). The ends of an open line stay; a closed
 * line (first point repeated at the end) moves as a whole and keeps its area, so that small islands do not melt.
 */
export function smoothLine(points: Point[], passes: number): Point[] {
  const closed = isClosed(points);
  let line: Point[] = points
    .slice(1)
    .map((point, k) => [(point[0] + points[k]![0]) / 2, (point[1] + points[k]![1]) / 2]);
  if (!closed) line = [points[0]!, ...line, points.at(-1)!];
  for (let pass = 0; pass < passes; pass++) line = averageOnce(line, closed);
  if (!closed) return line;
  const ring = scaleToArea([...line, line[0]!], Math.abs(ringArea(points)));
  ring[ring.length - 1] = ring[0]!;
  return ring;
}

export function isClosed(points: readonly (readonly number[])[]): boolean {
  const [first, last] = [points[0]!, points.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

function averageOnce(line: Point[], closed: boolean): Point[] {
  const count = line.length;
  return line.map((point, k) => {
    if (!closed && (k === 0 || k === count - 1)) return point;
    const before = line[(k + count - 1) % count]!;
    const after = line[(k + 1) % count]!;
    return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
  });
}

/** The signed area inside a closed line, positive when it turns counter-clockwise. */
export function ringArea(ring: readonly (readonly number[])[]): number {
  let area = 0;
  for (let k = 0; k + 1 < ring.length; k++)
    area += ring[k]![0]! * ring[k + 1]![1]! - ring[k + 1]![0]! * ring[k]![1]!;
  return area / 2;
}

function scaleToArea(ring: Point[], area: number): Point[] {
  const factor = Math.sqrt(area / Math.max(Math.abs(ringArea(ring)), 1e-9));
  const open = ring.slice(1);
  const middle = [0, 1].map((axis) => open.reduce((sum, point) => sum + point[axis]!, 0) / open.length);
  const [cx, cy] = [middle[0]!, middle[1]!];
  return ring.map(([x, y]) => [cx + (x - cx) * factor, cy + (y - cy) * factor]);
}
