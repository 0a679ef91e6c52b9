import type { Position } from 'geojson';
import { presimplify, type Triangle } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { crossingLines } from './crossings.ts';
import type { Point } from './grid.ts';
import { isClosed } from './smooth.ts';

interface ThinOptions {
  /** A point goes when the triangle it makes with its neighbours is smaller than this, in km² (Visvalingam). */
  leastTriangle: number;
  /** Coordinates become whole multiples of this many degrees (0.0001 ≈ 11 m). */
  unit: number;
}

/** Lines may be kept whole after this many quarterings of their threshold. */
const MOST_ROUNDS = 8;
/** A closed line keeps at least these points (the first, repeated at the end, not counted): a visible island. */
const LEAST_CLOSED = 4;

/**
 * Simplifies lines that share only their ends, without making any two of them cross: each line that comes to
 * cross or overlap another (or itself) is simplified less, until nothing crosses. Lines are in degrees; a closed
 * line repeats its first point. Shared borders stay shared because each line is simplified once.
 */
export function thinLines(lines: Position[][], options: ThinOptions): Point[][] {
  const weighed = weigh(lines);
  const thresholds = weighed.map(() => options.leastTriangle);
  const thinned = weighed.map((line) => round(keep(line, options.leastTriangle), options.unit));
  for (let turn = 0; turn < MOST_ROUNDS; turn++) {
    const guilty = crossingLines(thinned, options.unit);
    if ([...guilty].every((index) => thresholds[index] === 0)) break;
    for (const index of guilty) {
      thresholds[index] = turn === MOST_ROUNDS - 2 ? 0 : thresholds[index]! / 4;
      thinned[index] = round(keep(weighed[index]!, thresholds[index]), options.unit);
    }
  }
  return thinned;
}

type Weighed = [number, number, number];

/** Adds to each point the area, in km², that its removal would change. */
function weigh(lines: Position[][]): Weighed[][] {
  const topology: Topology<Record<string, never>> = { type: 'Topology', arcs: lines, objects: {} };
  const { arcs } = presimplify(topology, triangleArea);
  return arcs.map((line) => line.map(([x, y, weight]): Weighed => [x!, y!, weight!]));
}

const KM_PER_DEGREE = 111.195;

function triangleArea([p, q, r]: Triangle): number {
  const degrees = Math.abs((p[0] - r[0]) * (q[1] - p[1]) - (p[0] - q[0]) * (r[1] - p[1])) / 2;
  return degrees * KM_PER_DEGREE ** 2 * Math.cos((q[1] * Math.PI) / 180);
}

function keep(line: Weighed[], threshold: number): Point[] {
  const wanted = isClosed(line) ? LEAST_CLOSED + 1 : 2;
  const kept = line.filter(([, , weight]) => weight >= threshold);
  const enough = kept.length >= Math.min(wanted, line.length) ? kept : heaviest(line, wanted);
  return enough.map(([x, y]) => [x, y]);
}

function heaviest(line: Weighed[], count: number): Weighed[] {
  const limit = line.map(([, , weight]) => weight).sort((a, b) => b - a)[Math.min(count, line.length) - 1]!;
  return line.filter(([, , weight]) => weight >= limit);
}

/** Rounds to the unit and drops points that fall on the one before. */
function round(line: Point[], unit: number): Point[] {
  const scale = Math.round(1 / unit);
  const rounded = line.map(([x, y]): Point => [Math.round(x * scale) / scale, Math.round(y * scale) / scale]);
  return rounded.filter(
    (point, k) => k === 0 || point[0] !== rounded[k - 1]![0] || point[1] !== rounded[k - 1]![1],
  );
}
