import type { MultiPolygon, Polygon } from 'geojson';
import type { Point } from './grid.ts';
import { ringArea } from './smooth.ts';
import type { Arc } from './trace.ts';

/**
 * Merges labels into territories: an arc is a territory's border when the territory is on one side only. Rings
 * follow RFC 7946 (outer rings counter-clockwise, holes clockwise). `codeOf` says the territory of a label, or null.
 */
export function mergeArcs(
  arcs: readonly Arc[],
  codeOf: (label: number) => string | null,
): Map<string, Polygon | MultiPolygon> {
  const borders = new Map<string, Point[][]>();
  const add = (code: string | null, points: Point[]) => {
    if (code === null) return;
    const lines = borders.get(code);
    if (lines) lines.push(points);
    else borders.set(code, [points]);
  };
  for (const { points, left, right } of arcs) {
    const [leftCode, rightCode] = [codeOf(left), codeOf(right)];
    if (leftCode === rightCode) continue;
    add(leftCode, points);
    add(rightCode, points.toReversed());
  }
  const codes = [...borders.keys()].sort();
  return new Map(codes.map((code) => [code, toGeometry(joinRings(code, borders.get(code)!))]));
}

/** Joins end to end lines that all have their territory on the left; each point starts at most one of them. */
function joinRings(code: string, lines: Point[][]): Point[][] {
  const byStart = new Map<string, Point[]>();
  for (const line of lines) {
    const key = line[0]!.join();
    if (byStart.has(key)) throw new Error(`Territory ${code}: two borders leave the same point ${key}.`);
    byStart.set(key, line);
  }
  const rings: Point[][] = [];
  for (const [start, first] of byStart) {
    const ring = [...first];
    byStart.delete(start);
    for (let key = ring.at(-1)!.join(); key !== start; key = ring.at(-1)!.join()) {
      const next = byStart.get(key);
      if (!next) throw new Error(`Territory ${code}: its border stops at ${key}.`);
      byStart.delete(key);
      for (const point of next.slice(1)) ring.push(point);
    }
    rings.push(ring);
  }
  return rings;
}

function toGeometry(rings: Point[][]): Polygon | MultiPolygon {
  const sized = rings.map((ring) => ({ ring, area: ringArea(ring) }));
  const polygons = sized
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => [ring]);
  for (const { ring, area } of sized) {
    if (area >= 0) continue;
    // The smallest outer ring that holds the hole; outer rings are sorted from the largest.
    const holder = polygons.findLast(([outer]) => Math.abs(ringArea(outer!)) > -area && holds(outer!, ring));
    holder?.push(ring);
  }
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** A hole may touch its outer ring at a point: its most frequent answer counts. */
function holds(outer: Point[], hole: Point[]): boolean {
  const inside = hole.filter((point) => isInside(point, outer)).length;
  return inside * 2 > hole.length;
}

export function isInside([x, y]: readonly number[], ring: readonly (readonly number[])[]): boolean {
  let inside = false;
  for (let k = 0, j = ring.length - 1; k < ring.length; j = k++) {
    const [ax, ay] = [ring[k]![0]!, ring[k]![1]!];
    const [bx, by] = [ring[j]![0]!, ring[j]![1]!];
    if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
