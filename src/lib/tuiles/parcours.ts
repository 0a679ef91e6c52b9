/** The arrows over the grid of tiles: the nearest tile in the direction of the key, straight ahead before aside. */

/** A place in the grid, in any unit. */
interface Case {
  colonne: number;
  ligne: number;
}

const PAS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** A step aside costs as much as this many ahead. */
const ASIDE = 2.5;

/** The index of the tile that a key leads to from `from`; undefined when the key is none of ours, or nothing lies that way. */
export function nextTuile(cases: readonly Case[], from: number, key: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return cases.length - 1;
  const [own, pas] = [cases[from], PAS[key]];
  return own && pas ? nearest(cases, own, pas) : undefined;
}

function nearest(cases: readonly Case[], own: Case, [dx, dy]: readonly [number, number]): number | undefined {
  const costs = cases.map(({ colonne, ligne }) => {
    const [x, y] = [colonne - own.colonne, ligne - own.ligne];
    const ahead = x * dx + y * dy;
    return ahead > 0 ? ahead + ASIDE * Math.abs(x * dy + y * dx) : Infinity;
  });
  const least = Math.min(...costs);
  return least === Infinity ? undefined : costs.indexOf(least);
}
