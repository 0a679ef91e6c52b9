/** Squares of half a degree, each with the small file of its communes: a position is answered from one or two kilobytes. */
import type { Box } from '../../contours/grid.ts';

/** Squares in a degree, both ways. */
const PAR_DEGRE = 2;
/** A square also knows the communes just outside: the nearest one of a beach may be across its edge. In degrees. */
const MARGE = 0.05;

/** Column and row of a square: [6, 87] goes from 3° E, 43.5° N. */
export type Carre = [x: number, y: number];

export function carreOf([longitude, latitude]: [longitude: number, latitude: number]): Carre {
  return [Math.floor(longitude * PAR_DEGRE), Math.floor(latitude * PAR_DEGRE)];
}

/** The squares that must know a box. */
export function carresOf([west, south, east, north]: Box): Carre[] {
  const [x0, y0] = carreOf([west - MARGE, south - MARGE]);
  const [x1, y1] = carreOf([east + MARGE, north + MARGE]);
  const carres: Carre[] = [];
  for (let y = y0; y <= y1; y += 1) for (let x = x0; x <= x1; x += 1) carres.push([x, y]);
  return carres;
}

/** South-west corner of a square, in degrees. */
export function cornerOf([x, y]: Carre): [longitude: number, latitude: number] {
  return [x / PAR_DEGRE, y / PAR_DEGRE];
}

/** The list of the squares that have a file. */
export const CARRES = 'autour/carres';
export const pathOfCarre = ([x, y]: Carre) => `autour/${x}_${y}`;
