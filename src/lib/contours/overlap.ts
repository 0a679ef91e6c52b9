import type { Feature, MultiPolygon, Polygon } from 'geojson';

/**
 * Compares two maps of the same territories on a lattice of points, weighted by cos(latitude). It shares no code
 * with the maker of the outlines, and its lattice is not the maker's grid.
 */
export interface Overlap {
  /** Share of the real land that our map gives to the right territory. */
  share: number;
  /** Intersection over union of each territory, worst first. */
  ious: { code: string; iou: number }[];
}

/** Steps of the lattice in degrees: about 160 m by 160 m in the south of France. */
const STEP_LON = 0.002;
const STEP_LAT = 0.00143;

export type Shape = Feature<Polygon | MultiPolygon, { code: string }>;

interface Stripe {
  code: string;
  from: number;
  to: number;
}

/**
 * @param real outlines of pieces of territories (communes, `code` = the territory they belong to).
 * @param ours our outlines of the territories.
 * @param whole codes of the territories whose real outline is complete: for these, our land outside the real land
 *   counts against us; for the others only the part inside the real land is compared.
 */
export function compareMaps(real: Shape[], ours: Shape[], whole: ReadonlySet<string>): Overlap {
  const realStripes = stripesOf(real);
  const ourStripes = stripesOf(ours);
  const tally = new Map<string, { real: number; ours: number; both: number }>();
  const count = (code: string) => {
    if (!tally.has(code)) tally.set(code, { real: 0, ours: 0, both: 0 });
    return tally.get(code)!;
  };
  let [right, land] = [0, 0];
  const rows = new Set([...realStripes.keys(), ...ourStripes.keys()]);
  for (const row of rows) {
    const weight = Math.cos((row * STEP_LAT * Math.PI) / 180);
    const truth = spread(realStripes.get(row) ?? []);
    const guess = spread(ourStripes.get(row) ?? []);
    for (const [column, code] of truth) {
      land += weight;
      count(code).real += weight;
      if (guess.get(column) !== code) continue;
      right += weight;
      count(code).both += weight;
    }
    for (const [column, code] of guess) if (truth.has(column) || whole.has(code)) count(code).ours += weight;
  }
  const ious = [...tally]
    .filter(([, { real: area }]) => area > 0)
    .map(([code, sums]) => ({ code, iou: sums.both / (sums.real + sums.ours - sums.both) }))
    .sort((a, b) => a.iou - b.iou || (a.code < b.code ? -1 : 1));
  return { share: right / land, ious };
}

/** Value below which a share `p` of the sorted values lies (the nearest value, no interpolation). */
export function quantile(sorted: number[], p: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]!;
}

/** For each row of the lattice, the runs of columns inside each shape. */
function stripesOf(shapes: Shape[]): Map<number, Stripe[]> {
  const stripes = new Map<number, Stripe[]>();
  for (const { geometry, properties } of shapes) {
    const crossings = new Map<number, number[]>();
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) noteCrossings(ring, crossings);
    for (const [row, lons] of crossings) {
      lons.sort((a, b) => a - b);
      const runs = stripes.get(row) ?? [];
      for (let k = 0; k + 1 < lons.length; k += 2) {
        const from = Math.ceil(lons[k]! / STEP_LON);
        runs.push({ code: properties.code, from, to: Math.ceil(lons[k + 1]! / STEP_LON) - 1 });
      }
      stripes.set(row, runs);
    }
  }
  return stripes;
}

function noteCrossings(ring: number[][], crossings: Map<number, number[]>): void {
  ring.slice(1).forEach((end, k) => {
    const start = ring[k]!;
    const [low, high] = start[1]! < end[1]! ? [start, end] : [end, start];
    for (let row = Math.ceil(low[1]! / STEP_LAT); row * STEP_LAT < high[1]!; row++) {
      const rise = (row * STEP_LAT - low[1]!) / (high[1]! - low[1]!);
      const lon = low[0]! + rise * (high[0]! - low[0]!);
      if (!crossings.has(row)) crossings.set(row, []);
      crossings.get(row)!.push(lon);
    }
  });
}

function spread(stripes: Stripe[]): Map<number, string> {
  const columns = new Map<number, string>();
  for (const { code, from, to } of stripes)
    for (let column = from; column <= to; column++) columns.set(column, code);
  return columns;
}
