import type { Grid, Point } from './grid.ts';

/** A border between two labels, drawn once: `left` and `right` are seen when walking along it, north up. */
export interface Arc {
  points: Point[];
  left: number;
  right: number;
}

/**
 * Removes the corners where four borders meet, by giving one cell its neighbour's label: after this, every
 * meeting point has exactly three borders, so that any merge of labels has rings that never touch themselves.
 */
export function untieCorners(grid: Grid, labels: Int32Array): void {
  const { width, height } = grid;
  for (let pass = 0, ties = 1; ties > 0; pass++) {
    if (pass > 50) throw new Error('Borders still cross after 50 passes.');
    ties = 0;
    for (let y = 1; y < height; y++) {
      for (let x = 1, at = y * width + 1; x < width; x++, at++) {
        const [ne, nw, se, sw] = [labels[at]!, labels[at - 1]!, labels[at - width]!, labels[at - width - 1]!];
        if (ne === nw || ne === se || sw === nw || sw === se) continue;
        ties++;
        // Alternate which cell yields, so that two ties side by side cannot undo each other for ever.
        if (pass % 2 === 0) labels[at] = nw;
        else labels[at - width - 1] = se;
      }
    }
  }
}

/** Cell coordinates of the four unit steps: east, north, west, south. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Draws the border of every label once, cut at the points where three borders meet. Closed arcs repeat their start. */
export function traceArcs(grid: Grid, labels: Int32Array): Arc[] {
  const columns = grid.width + 1;
  // Bit 1: the edge going east from this corner has been drawn; bit 2: the one going north.
  const drawn = new Uint8Array(columns * (grid.height + 1));
  const isDrawn = (x: number, y: number, step: number) =>
    (drawn[edgeOf(columns, x, y, step)]! & bitOf(step)) !== 0;
  const { sides, bordersAt } = readBorders(grid, labels);

  const arcs: Arc[] = [];
  const walk = (startX: number, startY: number, firstStep: number) => {
    const [left, right] = sides(startX, startY, firstStep);
    const points: Point[] = [[startX, startY]];
    let [x, y, step] = [startX, startY, firstStep];
    for (;;) {
      drawn[edgeOf(columns, x, y, step)]! |= bitOf(step);
      x += STEPS[step]![0];
      y += STEPS[step]![1];
      points.push([x, y]);
      if (x === startX && y === startY) break;
      const ways = bordersAt(x, y);
      if (ways.length > 2) break;
      step = ways.find((way) => way !== (step + 2) % 4)!;
    }
    arcs.push({ points, left, right });
  };

  const corners = findCorners(grid, labels);
  for (const { x, y } of corners.meetings) {
    for (const step of bordersAt(x, y)) if (!isDrawn(x, y, step)) walk(x, y, step);
  }
  for (const { x, y } of corners.along) {
    for (const step of bordersAt(x, y)) if (step < 2 && !isDrawn(x, y, step)) walk(x, y, step);
  }
  return arcs;
}

/** The labels on the left and on the right of the edge leaving a corner, and the steps along a border from there. */
function readBorders({ width, height }: Grid, labels: Int32Array) {
  const labelAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? -1 : labels[y * width + x]!;
  const sides = (x: number, y: number, step: number): [number, number] => {
    if (step === 0) return [labelAt(x, y), labelAt(x, y - 1)];
    if (step === 1) return [labelAt(x - 1, y), labelAt(x, y)];
    if (step === 2) return [labelAt(x - 1, y - 1), labelAt(x - 1, y)];
    return [labelAt(x, y - 1), labelAt(x - 1, y - 1)];
  };
  const isBorder = (x: number, y: number, step: number) => {
    const [left, right] = sides(x, y, step);
    return left !== right;
  };
  const bordersAt = (x: number, y: number) => [0, 1, 2, 3].filter((step) => isBorder(x, y, step));
  return { sides, bordersAt };
}

/** The corner that an edge is filed under: its western or southern end. */
function edgeOf(columns: number, x: number, y: number, step: number): number {
  return (step === 3 ? y - 1 : y) * columns + (step === 2 ? x - 1 : x);
}

function bitOf(step: number): number {
  return step % 2 === 0 ? 1 : 2;
}

/** Corners where three borders meet, and corners that one border passes through. */
function findCorners(grid: Grid, labels: Int32Array): { meetings: Corner[]; along: Corner[] } {
  const meetings: Corner[] = [];
  const along: Corner[] = [];
  for (let y = 1; y < grid.height; y++) {
    for (let x = 1, at = y * grid.width + 1; x < grid.width; x++, at++) {
      const [ne, nw, se, sw] = [
        labels[at],
        labels[at - 1],
        labels[at - grid.width],
        labels[at - grid.width - 1],
      ];
      const borders = Number(ne !== nw) + Number(ne !== se) + Number(sw !== nw) + Number(sw !== se);
      if (borders > 2) meetings.push({ x, y });
      else if (borders === 2) along.push({ x, y });
    }
  }
  return { meetings, along };
}

interface Corner {
  x: number;
  y: number;
}
