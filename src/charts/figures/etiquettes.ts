/** Labels that stand beside what they name, and do not cover one another. */

/**
 * Moves labels apart along a line, each as little as it can, in the order of where they would stand. `rooms` are their heights
 * in pixels, one a label; what comes back are their middles, in the order given, all within `from` and `to` when they fit.
 */
export function spreadLabels(
  wanted: readonly number[],
  rooms: readonly number[],
  from: number,
  to: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const room = (i: number) => rooms[i] ?? 0;
  const placed = new Map<number, number>();
  let end = from;
  for (const i of order) {
    const middle = Math.max(wanted[i] ?? 0, end + room(i) / 2);
    placed.set(i, middle);
    end = middle + room(i) / 2;
  }
  let start = Math.max(to, from + rooms.reduce((sum, height) => sum + height, 0));
  for (const i of order.toReversed()) {
    const middle = Math.min(placed.get(i) ?? 0, start - room(i) / 2);
    placed.set(i, middle);
    start = middle - room(i) / 2;
  }
  return wanted.map((_, i) => placed.get(i) ?? 0);
}

/** The lane of each mark of a row, from the top: marks nearer than `room` stand one under the other. */
export function lanesOf(places: readonly number[], room: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const ends: number[] = [];
  const lanes = new Map<number, number>();
  for (const i of order) {
    const place = places[i] ?? 0;
    const free = ends.findIndex((end) => place - end >= room);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = place;
    lanes.set(i, lane);
  }
  return places.map((_, i) => lanes.get(i) ?? 0);
}
