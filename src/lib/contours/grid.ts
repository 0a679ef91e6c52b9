/**
 * A raster over a rectangle of longitudes and latitudes, rows from south to north.
 * Cells are square on the ground at the rectangle's middle latitude.
 */
export interface Grid {
  /** Longitude of the western edge, degrees. */
  west: number;
  /** Latitude of the southern edge, degrees. */
  south: number;
  /** Width of one cell, degrees of longitude. */
  stepX: number;
  /** Height of one cell, degrees of latitude. */
  stepY: number;
  width: number;
  height: number;
}

/** [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number];
export type Point = [number, number];
export type Ring = readonly (readonly number[])[];

const METRES_PER_DEGREE = 111_195;

export function makeGrid([west, south, east, north]: Box, stepMetres: number): Grid {
  const stepY = stepMetres / METRES_PER_DEGREE;
  const stepX = stepY / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.ceil((east - west) / stepX);
  const height = Math.ceil((north - south) / stepY);
  return { west, south, stepX, stepY, width, height };
}

export function toGrid(grid: Grid, [lon, lat]: readonly number[]): Point {
  return [(lon! - grid.west) / grid.stepX, (lat! - grid.south) / grid.stepY];
}

export function toDegrees(grid: Grid, [x, y]: Point): Point {
  return [grid.west + x * grid.stepX, grid.south + y * grid.stepY];
}

/** Sets to `value` the cells whose centre is inside the rings (even-odd rule, so holes are left out). */
export function fillRings(grid: Grid, cells: Uint8Array, rings: readonly Ring[], value: number): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    const points = ring.map((point) => toGrid(grid, point));
    for (let k = 0; k + 1 < points.length; k++) crossRows(points[k]!, points[k + 1]!, grid.height, crossings);
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const from = Math.max(0, Math.ceil(xs[k]! - 0.5));
      const to = Math.min(grid.width, Math.ceil(xs[k + 1]! - 0.5));
      if (from < to) cells.fill(value, row * grid.width + from, row * grid.width + to);
    }
  }
}

/** Notes where a segment crosses the middle of each row; a row touched only by its end counts once. */
function crossRows(a: Point, b: Point, height: number, crossings: Map<number, number[]>): void {
  const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil(low[1] - 0.5));
  const last = Math.min(height, Math.ceil(high[1] - 0.5));
  for (let row = first; row < last; row++) {
    const x = low[0] + ((row + 0.5 - low[1]) * (high[0] - low[0])) / (high[1] - low[1]);
    const xs = crossings.get(row);
    if (xs) xs.push(x);
    else crossings.set(row, [x]);
  }
}
