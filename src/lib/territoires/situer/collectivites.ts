/**
 * The overseas collectivities have no boxes of communes: one box each, that of Natural Earth rounded outwards. Without the
 * Terres australes, which have no inhabitants, and whose box would hold half an ocean.
 */
import type { Box } from '../../contours/grid.ts';

export const BOITES: Record<string, Box> = {
  '975': [-56.5, 46.7, -56.1, 47.2],
  '977': [-62.9, 17.85, -62.75, 17.95],
  '978': [-63.2, 18.03, -63.0, 18.15],
  '986': [-178.2, -14.4, -176.1, -13.2],
  '987': [-154.6, -27.7, -134.9, -7.9],
  '988': [163.5, -22.7, 171.4, -19.6],
};

/** Code of the overseas collectivity that a position is in, as far as a box can tell. */
export function collectiviteOf([x, y]: [longitude: number, latitude: number]): string | undefined {
  return Object.entries(BOITES).find(
    ([, [west, south, east, north]]) => x >= west && x <= east && y >= south && y <= north,
  )?.[0];
}
