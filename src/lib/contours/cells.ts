import type { Grid } from './grid.ts';
import { toGrid } from './grid.ts';
import type { Seed } from './seeds.ts';

/**
 * A commune known only by its box, in cells of the grid. Its land is guessed as an ellipse of four quarters,
 * one radius a side. All start at half the box; the fit then lengthens the radius of each side that the commune's
 * land does not reach.
 */
export interface Oval {
  west: number;
  south: number;
  east: number;
  north: number;
  centreX: number;
  centreY: number;
  /** Radii towards west, south, east, north, in cells. */
  radii: [number, number, number, number];
}

/** No commune: the sea, abroad, or French land that no box covers. */
export const NOBODY = -1;

/**
 * How hard the fit pulls; values chosen by measuring on real outlines (see src/tools/contours/measure.ts). More
 * rounds reach more sides but bend the outlines too far: the measure falls again after about ten.
 */
const FIT = {
  rounds: 7,
  /** Growth of a radius per share of the half-side that is not reached. */
  pull: 0.3,
  /** Return of a radius towards the half-side once its side is reached, per round. */
  slack: 0.1,
  /** A radius stays between these multiples of the half-side. */
  least: 0.5,
  most: 3,
};

export function makeOval(grid: Grid, { box }: Seed): Oval {
  const [west, south] = toGrid(grid, [box[0], box[1]]);
  const [east, north] = toGrid(grid, [box[2], box[3]]);
  const halfX = (east - west) / 2;
  const halfY = (north - south) / 2;
  return {
    ...{ west, south, east, north, centreX: west + halfX, centreY: south + halfY },
    ...{ radii: [halfX, halfY, halfX, halfY] },
  };
}

/** The columns and rows whose centre the box covers; the one nearest its centre when it is smaller than a cell. */
export function spanOf(oval: Oval, grid: Grid): [number, number, number, number] {
  const span = (low: number, high: number, size: number): [number, number] => {
    const first = Math.max(0, Math.ceil(low - 0.5));
    const last = Math.min(size - 1, Math.floor(high - 0.5));
    const middle = Math.max(0, Math.min(size - 1, Math.floor((low + high) / 2)));
    return first <= last ? [first, last] : [middle, middle];
  };
  const [x0, x1] = span(oval.west, oval.east, grid.width);
  const [y0, y1] = span(oval.south, oval.north, grid.height);
  return [x0, y0, x1, y1];
}

/** Gives each cell of land to the commune whose box holds it and whose oval puts it nearest its centre. */
export function shareLand(grid: Grid, land: Uint8Array, ovals: Oval[]): Int32Array {
  const owner = new Int32Array(land.length).fill(NOBODY);
  const nearest = new Float32Array(land.length).fill(Infinity);
  ovals.forEach((oval, index) => {
    const [x0, y0, x1, y1] = spanOf(oval, grid);
    const [west, south, east, north] = oval.radii;
    for (let y = y0; y <= y1; y++) {
      const dy = y + 0.5 - oval.centreY;
      const fromY = (dy / (dy < 0 ? south : north)) ** 2;
      for (let x = x0, at = y * grid.width + x0; x <= x1; x++, at++) {
        if (land[at] === 0) continue;
        const dx = (x + 0.5 - oval.centreX) / (x + 0.5 < oval.centreX ? west : east);
        const distance = dx * dx + fromY;
        if (distance < nearest[at]!) {
          nearest[at] = distance;
          owner[at] = index;
        }
      }
    }
  });
  return owner;
}

/** The land a commune got: its extent in whole cells (x1, y1 included) and its number of cells. */
export interface Extent {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  cells: number;
}

export function extentsOf(grid: Grid, owner: Int32Array, count: number): Extent[] {
  const extents = Array.from({ length: count }, () => ({
    x0: Infinity,
    y0: Infinity,
    x1: -1,
    y1: -1,
    cells: 0,
  }));
  for (let y = 0, at = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++, at++) {
      if (owner[at] === NOBODY) continue;
      const extent = extents[owner[at]!]!;
      if (x < extent.x0) extent.x0 = x;
      if (x > extent.x1) extent.x1 = x;
      if (y < extent.y0) extent.y0 = y;
      extent.y1 = y;
      extent.cells++;
    }
  }
  return extents;
}

/** How far, in cells, a commune's land stops short of each side of its box: west, south, east, north. */
export function gapsOf(oval: Oval, extent: Extent): [number, number, number, number] {
  if (extent.cells === 0) {
    const [halfX, halfY] = [(oval.east - oval.west) / 2, (oval.north - oval.south) / 2];
    return [halfX, halfY, halfX, halfY];
  }
  const { x0, y0, x1, y1 } = extent;
  return [x0 - oval.west, y0 - oval.south, oval.east - 1 - x1, oval.north - 1 - y1];
}

/**
 * A real commune touches the four sides of its box. Lengthens the radii towards the sides not reached, eases the
 * others back, and shares the land again; returns the last sharing.
 */
export function fitOvals(grid: Grid, land: Uint8Array, ovals: Oval[], rounds = FIT.rounds): Int32Array {
  let owner = shareLand(grid, land, ovals);
  for (let round = 0; round < rounds; round++) {
    const extents = extentsOf(grid, owner, ovals.length);
    ovals.forEach((oval, index) => adjust(oval, extents[index]!));
    owner = shareLand(grid, land, ovals);
  }
  return owner;
}

function adjust(oval: Oval, extent: Extent): void {
  const halves = [(oval.east - oval.west) / 2, (oval.north - oval.south) / 2];
  const gaps = gapsOf(oval, extent);
  const next = (radius: number, side: number) => {
    const half = halves[side % 2]!;
    const missing = gaps[side]!;
    const wanted =
      missing > 1
        ? radius * (1 + FIT.pull * Math.min(0.5, missing / half))
        : radius + (half - radius) * FIT.slack;
    return Math.max(half * FIT.least, Math.min(half * FIT.most, wanted));
  };
  const [first, second, third, fourth] = oval.radii;
  oval.radii = [next(first, 0), next(second, 1), next(third, 2), next(fourth, 3)];
}
