/** Which territory lies next in each direction: pure geometry on a drawing, for walking the map by keyboard. */

export const directions = ['nord', 'est', 'sud', 'ouest'] as const;
export type Direction = (typeof directions)[number];

export interface Place {
  code: string;
  /** On the drawing: y grows downwards. The overseas frames stand under the mainland. */
  x: number;
  y: number;
}

/** The code of the next territory, by direction; a direction without one leads nowhere. */
export type Voisins = Partial<Record<Direction, string>>;

const PAS: Record<Direction, [number, number]> = { nord: [0, -1], est: [1, 0], sud: [0, 1], ouest: [-1, 0] };
const CONTRAIRE: Record<Direction, Direction> = { nord: 'sud', est: 'ouest', sud: 'nord', ouest: 'est' };

/** Tangent of the widest angle to the direction: about 60° for a neighbour that touches, 50° for the others. */
const TOUCHING = 1.75;
const APART = 1.2;

/**
 * For each place, the nearest one in each direction, a step aside counting twice as much as a step ahead. Territories
 * that share a border come first; across the sea, the nearest one ahead. `adjacents`: codes that share a border.
 */
export function voisinsOf(
  places: readonly Place[],
  adjacents: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Voisins> {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const voisins = new Map(
    places.map((place): [string, Voisins] => {
      const touching = [...(adjacents.get(place.code) ?? [])].flatMap((code) => byCode.get(code) ?? []);
      const found = directions.flatMap((direction) => {
        const next = ahead(place, touching, direction, TOUCHING) ?? ahead(place, places, direction, APART);
        return next ? [[direction, next.code] as const] : [];
      });
      return [place.code, Object.fromEntries(found)];
    }),
  );
  adoptOrphans(voisins);
  return voisins;
}

/** A territory that no arrow leads to takes the way back of one of its neighbours, where that leaves no other orphan. */
function adoptOrphans(voisins: Map<string, Voisins>): void {
  const ways = new Map<string, number>();
  const count = (code: string, by: number) => ways.set(code, (ways.get(code) ?? 0) + by);
  for (const next of voisins.values()) Object.values(next).forEach((code) => count(code, 1));
  for (const [code, own] of voisins) {
    if ((ways.get(code) ?? 0) > 0) continue;
    const giver = directions.find((direction) => {
      const replaced = voisins.get(own[direction] ?? '')?.[CONTRAIRE[direction]];
      return own[direction] && (!replaced || (ways.get(replaced) ?? 0) > 1);
    });
    const neighbour = giver && voisins.get(own[giver] ?? '');
    if (!neighbour) continue;
    const replaced = neighbour[CONTRAIRE[giver]];
    if (replaced) count(replaced, -1);
    neighbour[CONTRAIRE[giver]] = code;
    count(code, 1);
  }
}

function ahead(
  from: Place,
  candidates: readonly Place[],
  direction: Direction,
  widest: number,
): Place | undefined {
  const [dx, dy] = PAS[direction];
  let best: Place | undefined;
  let least = Infinity;
  for (const place of candidates) {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const forward = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    const cost = forward + 2 * aside;
    if (forward <= 0 || aside > forward * widest || cost >= least) continue;
    [best, least] = [place, cost];
  }
  return best;
}

/** The codes that arrows alone can reach from one of them. */
export function reachableFrom(start: string, voisins: ReadonlyMap<string, Voisins>): Set<string> {
  const reached = new Set([start]);
  for (const code of reached) {
    for (const next of Object.values(voisins.get(code) ?? {})) reached.add(next);
  }
  return reached;
}
