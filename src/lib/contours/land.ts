import type { Grid, Point } from './grid.ts';
import type { Extent, Oval } from './cells.ts';
import { gapsOf, NOBODY, spanOf } from './cells.ts';

/** A side is short when the land stops this many cells before it: less is within the coast's own roughness. */
const SHORT_CELLS = 3;
/** The base map is about a kilometre off at worst: a longer gap, in cells, is taken for islets far out. */
const LONGEST_TIP = 12;
/** A commune with less land than this share of its box is missing from the base map. */
const LEAST_FILL = 0.08;
/** An island box wider than this, in cells, holds an archipelago: only an islet of `ISLET` cells is drawn. */
const WIDEST_ISLAND = 56;
const ISLET = 5;
/** Beyond this distance from its centre (1 = inscribed ellipse, 2 = corner), a box's rim is seldom the commune's. */
const FAR_CORNER = 1.2;
/** How many cells deep the rim of the country is worn away in such corners. */
const DEEPEST_WEAR = 8;

/**
 * Makes land where the boxes prove it and the base map (Natural Earth) has sea or a neighbour country: an ellipse
 * for a commune that has next to no land (small islands), a headland where a coast or border stops short of a
 * side of a box. Returns the number of cells added; the caller shares the land again.
 */
export function addProvenLand(
  grid: Grid,
  land: Uint8Array,
  owner: Int32Array,
  ovals: Oval[],
  extents: Extent[],
): number {
  let added = 0;
  ovals.forEach((oval, index) => {
    const extent = extents[index]!;
    const [width, height] = [oval.east - oval.west, oval.north - oval.south];
    if (extent.cells < LEAST_FILL * width * height) {
      const widest = Math.max(width, height) > WIDEST_ISLAND ? ISLET : Infinity;
      const radii: Point = [Math.min(width / 2, widest), Math.min(height / 2, widest)];
      added += stampEllipse(grid, land, oval, [oval.centreX, oval.centreY], radii);
      return;
    }
    gapsOf(oval, extent).forEach((gap, side) => {
      if (gap <= SHORT_CELLS || gap > LONGEST_TIP) return;
      const [x, y] = outermostCell(grid, owner, index, extent, side);
      // An ellipse rooted in the land, that ends on the side of the box.
      const [reach, breadth] = [gap + 2, Math.max(2, 0.75 * gap)];
      added += stampEllipse(grid, land, oval, [x, y], side % 2 === 0 ? [reach, breadth] : [breadth, reach]);
    });
  });
  return added;
}

/** The middle of the commune's cells that lie furthest to a side (west, south, east, north). */
function outermostCell(
  grid: Grid,
  owner: Int32Array,
  index: number,
  { x0, y0, x1, y1 }: Extent,
  side: number,
): Point {
  const found: Point[] = [];
  if (side % 2 === 0) {
    const x = side === 0 ? x0 : x1;
    for (let y = y0; y <= y1; y++) if (owner[y * grid.width + x] === index) found.push([x + 0.5, y + 0.5]);
  } else {
    const y = side === 1 ? y0 : y1;
    for (let x = x0; x <= x1; x++) if (owner[y * grid.width + x] === index) found.push([x + 0.5, y + 0.5]);
  }
  return found[found.length >> 1]!;
}

/** Turns to land the cells of an ellipse that are inside the commune's box. */
function stampEllipse(
  grid: Grid,
  land: Uint8Array,
  oval: Oval,
  [centreX, centreY]: Point,
  radii: Point,
): number {
  const [x0, y0, x1, y1] = spanOf(oval, grid);
  const [radiusX, radiusY] = [Math.max(1, radii[0]), Math.max(1, radii[1])];
  let added = 0;
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const at = y * grid.width + x;
      if (land[at] === 1 || ((x + 0.5 - centreX) / radiusX) ** 2 + ((y + 0.5 - centreY) / radiusY) ** 2 > 1)
        continue;
      land[at] = 1;
      added++;
    }
  }
  return added;
}

/**
 * Wears the rim of the country away where it fills the far corners of boxes: there, the base map puts the coast or
 * the border too far out, and the sides of the boxes would show as straight lines and right angles.
 */
export function wearCorners(grid: Grid, owner: Int32Array, ovals: Oval[]): void {
  const isFar = (cell: number) => {
    const oval = ovals[owner[cell]!]!;
    const u = ((cell % grid.width) + 0.5 - oval.centreX) / ((oval.east - oval.west) / 2);
    const v = (Math.floor(cell / grid.width) + 0.5 - oval.centreY) / ((oval.north - oval.south) / 2);
    return u * u + v * v > FAR_CORNER;
  };
  let rim: number[] = [];
  owner.forEach((seed, cell) => {
    if (seed !== NOBODY && isFar(cell)) rim.push(cell);
  });
  for (let depth = 0; depth < DEEPEST_WEAR; depth++) {
    const worn = rim.filter((cell) => around(grid, cell).some((near) => owner[near] === NOBODY));
    for (const cell of worn) owner[cell] = NOBODY;
    rim = rim.filter((cell) => owner[cell] !== NOBODY);
  }
}

/**
 * Keeps each owner's largest patch, and its patches that touch nobody else (islands); the others, crumbs cut off
 * by a neighbour, go to the neighbours around them. Patches smaller than `leastCells` in the sea vanish, unless
 * they are all that their owner has.
 */
export function tidyPatches(grid: Grid, owner: Int32Array, owners: number, leastCells: number): void {
  const patches = findPatches(grid, owner);
  const largest = new Int32Array(owners).fill(-1);
  patches.forEach((patch, index) => {
    const best = largest[patch.owner]!;
    if (best < 0 || patch.cells.length > patches[best]!.cells.length) largest[patch.owner] = index;
  });
  const crumbs: number[] = [];
  patches.forEach((patch, index) => {
    if (largest[patch.owner] === index || (!patch.touches && patch.cells.length >= leastCells)) return;
    for (const cell of patch.cells) owner[cell] = patch.touches ? UNDECIDED : NOBODY;
    if (patch.touches) crumbs.push(...patch.cells);
  });
  spread(grid, owner, crumbs);
}

const UNDECIDED = -2;

interface Patch {
  owner: number;
  cells: number[];
  /** Whether it has a neighbour on land. */
  touches: boolean;
}

function findPatches(grid: Grid, owner: Int32Array): Patch[] {
  const seen = new Uint8Array(owner.length);
  const patches: Patch[] = [];
  for (let start = 0; start < owner.length; start++) {
    if (seen[start] === 1 || owner[start] === NOBODY) continue;
    const patch: Patch = { owner: owner[start]!, cells: [start], touches: false };
    seen[start] = 1;
    for (let next = 0; next < patch.cells.length; next++) {
      for (const near of around(grid, patch.cells[next]!)) {
        if (owner[near] !== patch.owner) patch.touches ||= owner[near] !== NOBODY;
        else if (seen[near] === 0) {
          seen[near] = 1;
          patch.cells.push(near);
        }
      }
    }
    patches.push(patch);
  }
  return patches;
}

/** The four cells that share a side; the grid's margin is always sea, so wrapping at its edge does no harm. */
function around(grid: Grid, cell: number): [number, number, number, number] {
  return [cell - 1, cell + 1, cell - grid.width, cell + grid.width];
}

/** Gives undecided cells to a neighbour's owner, from the rim inwards. */
function spread(grid: Grid, owner: Int32Array, cells: number[]): void {
  let waiting = cells;
  while (waiting.length > 0) {
    const decided: [number, number][] = [];
    const left: number[] = [];
    for (const cell of waiting) {
      const near = around(grid, cell).find((other) => owner[other]! >= 0);
      if (near === undefined) left.push(cell);
      else decided.push([cell, owner[near]!]);
    }
    for (const [cell, value] of decided) owner[cell] = value;
    if (decided.length === 0) for (const cell of left) owner[cell] = NOBODY;
    waiting = decided.length === 0 ? [] : left;
  }
}
