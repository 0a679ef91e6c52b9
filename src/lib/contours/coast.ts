import type { Box, Ring } from './grid.ts';

/** The box around points or boxes, degrees. */
export function boundsOf(points: Iterable<readonly number[]>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x!);
    south = Math.min(south, y!);
    east = Math.max(east, x!);
    north = Math.max(north, y!);
  }
  return [west, south, east, north];
}

export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** The polygons of a coast that have land in an area. */
export function coastWithin(coast: Ring[][], area: Box): Ring[][] {
  return coast.filter(([outer]) => overlaps(boundsOf(outer!), area));
}

/**
 * Moves and stretches islands so that together they fill the box of all their communes: Natural Earth draws some
 * of them a kilometre or two aside (La Réunion). Longitudes and latitudes are treated apart.
 */
export function fitIslands(islands: Ring[][], boxes: readonly Box[]): Ring[][] {
  const from = boundsOf(islands.flat(2));
  const to = boundsOf(
    boxes.flatMap(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
  const move = (value: number, low: 0 | 1, high: 2 | 3) => {
    return to[low] + ((value - from[low]) * (to[high] - to[low])) / (from[high] - from[low]);
  };
  return islands.map((rings) => rings.map((ring) => ring.map(([x, y]) => [move(x!, 0, 2), move(y!, 1, 3)])));
}
