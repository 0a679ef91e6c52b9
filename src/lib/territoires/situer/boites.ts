/** The boxes of the communes of a square as text, in thousandths of a degree (110 m): the measure of positions loses nothing by it. */
import type { Box } from '../../contours/grid.ts';
import { cornerOf, type Carre } from './carres.ts';

const BASE = 36;
const MILLIEMES = 1000;

/** « 3k.-2a.1c.1d » : west and south from the corner of the square, width, height; several for merged communes. */
export function packBoites(boites: Box[][], carre: Carre): string {
  const [longitude, latitude] = cornerOf(carre);
  const packBox = ([west, south, east, north]: Box) =>
    [west - longitude, south - latitude, east - west, north - south]
      .map((degrees) => Math.round(degrees * MILLIEMES).toString(BASE))
      .join('.');
  return boites.map((some) => some.map(packBox).join(' ')).join('|');
}

export function unpackBoites(text: string, carre: Carre): Box[][] {
  const [longitude, latitude] = cornerOf(carre);
  return text.split('|').map((some) =>
    some.split(' ').map((box) => {
      const [x = 0, y = 0, width = 0, height = 0] = box
        .split('.')
        .map((part) => Number.parseInt(part, BASE) / MILLIEMES);
      return [longitude + x, latitude + y, longitude + x + width, latitude + y + height] satisfies Box;
    }),
  );
}
