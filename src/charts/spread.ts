/** Moves discs apart so that none hides another. */
import { NearGrid } from './near-grid.ts';

export interface Disc {
  x: number;
  y: number;
}

/**
 * Pushes the discs of radius `radius` apart, each as little as it can, in at most `rounds` rounds.
 * Deterministic: discs at the same place leave in fixed directions. Each disc meets its neighbours only, so that the
 * time grows with the discs that touch, not with all the pairs.
 */
export function spread<T extends Disc>(discs: T[], radius: number, rounds = 120): T[] {
  const moved = discs.map((disc) => ({ ...disc }));
  const grid = new NearGrid(moved, radius * 2);
  for (let round = 0; round < rounds; round += 1) {
    if (!pushOnce(moved, grid, radius * 2)) break;
  }
  return moved.map((disc) => ({ ...disc, x: Math.round(disc.x), y: Math.round(disc.y) }));
}

function pushOnce(discs: Disc[], grid: NearGrid, distance: number): boolean {
  let touched = false;
  for (const [i, a] of discs.entries()) {
    for (const j of grid.after(i)) {
      const b = discs[j];
      if (!b) continue;
      const gap = Math.hypot(b.x - a.x, b.y - a.y);
      if (gap >= distance - 0.01) continue;
      const angle = gap > 0.001 ? Math.atan2(b.y - a.y, b.x - a.x) : (i + j) * 2.4;
      const push = (distance - gap) / 2;
      a.x -= Math.cos(angle) * push;
      a.y -= Math.sin(angle) * push;
      b.x += Math.cos(angle) * push;
      b.y += Math.sin(angle) * push;
      grid.follow(i);
      grid.follow(j);
      touched = true;
    }
  }
  return touched;
}
