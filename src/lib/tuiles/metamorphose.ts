/** From a tile to the outline of its department: the same number of points on both, so that each has its way. */

export type SommetDeForme = readonly [number, number];

interface Carre {
  x: number;
  y: number;
  cote: number;
}

/** The rings of an absolute path of straight lines, the longest first: « M0,0L1,0L1,1Z ». */
export function ringsOf(d: string): SommetDeForme[][] {
  return d
    .split('Z')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace(/^M/, '')
        .split('L')
        .map((pair): SommetDeForme => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return [x, y];
        }),
    )
    .sort((a, b) => b.length - a.length);
}

/** « M0,0L1,0L1,1Z » */
export const pathOf = (ring: readonly SommetDeForme[]): string =>
  `M${ring.map((point) => point.join(',')).join('L')}Z`;

/** As many points as the ring has, on the edge of a square, in its order: that nearest to the top left is there. */
export function squareLike(ring: readonly SommetDeForme[], { x, y, cote }: Carre): SommetDeForme[] {
  const lengths = ring.map((point, i) => distance(point, ring[(i + 1) % ring.length] ?? point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const start = ring.reduce((best, point, i) => (sumOf(point) < sumOf(ring[best] ?? point) ? i : best), 0);
  const turn = areaOf(ring) >= 0 ? 1 : -1;
  const made: SommetDeForme[] = ring.map(() => [x, y]);
  let done = 0;
  for (const [shift] of ring.entries()) {
    const at = (start + shift) % ring.length;
    const [u, v] = onUnitSquare((turn * done) / total);
    made[at] = [x + u * cote, y + v * cote];
    done += lengths[at] ?? 0;
  }
  return made;
}

const sumOf = ([x, y]: SommetDeForme) => x + y;
const distance = ([ax, ay]: SommetDeForme, [bx, by]: SommetDeForme) => Math.hypot(ax - bx, ay - by);

/** Twice the area; above zero when the ring turns as a clock does on a screen. */
function areaOf(ring: readonly SommetDeForme[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
}

/** The point at a share of the edge of a square of side 1, from the top left, as a clock turns; below zero the other way. */
function onUnitSquare(share: number): SommetDeForme {
  const along = (((share % 1) + 1) % 1) * 4;
  const rest = along % 1;
  return (
    (
      [
        [rest, 0],
        [1, rest],
        [1 - rest, 1],
        [0, 1 - rest],
      ] as const
    )[Math.floor(along)] ?? [0, 0]
  );
}
