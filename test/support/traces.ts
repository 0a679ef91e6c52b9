/** Where the traces of the drawings lie: they start at whole points, and go on by whole steps. */

/** West, north, east and south of a trace, in the units of its drawing. */
export function boundsOf(d: string): [west: number, north: number, east: number, south: number] {
  const points = pointsOf(d);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** « M10 20l2-1 0 6z » → [10, 20], [12, 19], [12, 25] */
function pointsOf(d: string): [number, number][] {
  return d.split('M').flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)]);
    }
    return points;
  });
}
