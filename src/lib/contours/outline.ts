import type { FeatureCollection } from 'geojson';
import { extentsOf, fitOvals, makeOval, NOBODY } from './cells.ts';
import { coastWithin, fitIslands, overlaps } from './coast.ts';
import { fillRings, makeGrid, toDegrees, type Box, type Grid, type Point, type Ring } from './grid.ts';
import { addProvenLand, tidyPatches, wearCorners } from './land.ts';
import type { Seed } from './seeds.ts';
import { smoothLine } from './smooth.ts';
import { isSurface } from './surface.ts';
import { thinLines } from './thin.ts';
import { traceArcs, untieCorners, type Arc } from './trace.ts';

interface Area {
  name: string;
  box: Box;
  /** Whether the area holds all the islands of its communes, and only them: its coast is then fitted to their boxes. */
  isIsland: boolean;
}

/** The parts of France that have departments, each on its own grid. */
export const AREAS: readonly Area[] = [
  { name: 'France continentale', box: [-5.4, 42.2, 8.38, 51.3], isIsland: false },
  { name: 'Corse', box: [8.4, 41.2, 9.8, 43.15], isIsland: true },
  { name: 'Guadeloupe', box: [-61.95, 15.7, -60.85, 16.65], isIsland: true },
  { name: 'Martinique', box: [-61.35, 14.25, -60.7, 15.0], isIsland: true },
  { name: 'Guyane', box: [-54.75, 2.0, -51.4, 5.95], isIsland: false },
  { name: 'La Réunion', box: [55.1, -21.5, 55.95, -20.75], isIsland: true },
  { name: 'Mayotte', box: [44.9, -13.1, 45.4, -12.5], isIsland: true },
];

/** Choices of the method, made by measuring and by looking (src/tools/contours/measure.ts). */
export const METHOD = {
  /** Side of a cell, metres. */
  cell: 150,
  /** Rounds of smoothing of a border between territories, and of a coast (already drawn in broad strokes). */
  borderPasses: 8,
  coastPasses: 4,
  /** Natural Earth's islets smaller than this many cells are left out. */
  leastIslet: 12,
  thin: { leastTriangle: 0.06, unit: 0.0001 },
};

type Countries = FeatureCollection;

/** ISO 3166-1 numeric code of France, overseas departments included. */
export const FRANCE = '250';

/** The borders of all the pieces, in degrees; `left` and `right` are numbers of pieces, or NOBODY. */
export function outlinePieces(seeds: Seed[], pieceOf: Int32Array, countries: Countries): Arc[] {
  const coast = polygonsOf(countries, FRANCE);
  const numbered = seeds.map((seed, index) => ({ seed, piece: pieceOf[index]! }));
  return AREAS.flatMap(({ box, isIsland }) => {
    const here = numbered.filter(({ seed }) => overlaps(seed.box, box));
    const boxes = here.map(({ seed }) => seed.box);
    const nearby = coastWithin(coast, box);
    return outlineArea(
      makeGrid(box, METHOD.cell),
      here.map(({ seed }) => seed),
      here.map(({ piece }) => piece),
      isIsland ? fitIslands(nearby, boxes) : nearby,
    );
  });
}

/**
 * One area: land from the base map, shared between communes by their boxes, corrected where boxes prove more land,
 * tidied, merged into pieces, traced, smoothed, simplified.
 */
export function outlineArea(grid: Grid, seeds: Seed[], pieces: number[], coast: Ring[][]): Arc[] {
  const land = new Uint8Array(grid.width * grid.height);
  for (const polygon of coast) fillRings(grid, land, polygon, 1);
  const ovals = seeds.map((seed) => makeOval(grid, seed));
  const first = fitOvals(grid, land, ovals);
  addProvenLand(grid, land, first, ovals, extentsOf(grid, first, ovals.length));
  const owner = fitOvals(grid, land, ovals, 1);
  wearCorners(grid, owner, ovals);
  tidyPatches(grid, owner, ovals.length, METHOD.leastIslet);
  const labels = owner.map((seed) => (seed === NOBODY ? NOBODY : pieces[seed]!));
  untieCorners(grid, labels);
  return finishArcs(grid, traceArcs(grid, labels));
}

function finishArcs(grid: Grid, arcs: Arc[]): Arc[] {
  const lines = arcs.map(({ points, left, right }) => {
    const isCoast = left === NOBODY || right === NOBODY;
    const smooth = smoothLine(points, isCoast ? METHOD.coastPasses : METHOD.borderPasses);
    return smooth.map((point): Point => toDegrees(grid, point));
  });
  const thinned = thinLines(lines, METHOD.thin);
  return arcs.map(({ left, right }, index) => ({ points: thinned[index]!, left, right }));
}

function polygonsOf(countries: Countries, id: string): Ring[][] {
  const shape = countries.features.find((country) => country.id === id)?.geometry;
  if (!isSurface(shape)) throw new Error(`Country ${id} is not in world-atlas.`);
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
