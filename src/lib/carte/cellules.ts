/**
 * Neighbours counted together, at one zoom: places fall in the cells of a grid, then a cell whose mark would cover that of a
 * bigger one goes into it. Each place is looked at once, each cell once with those around it: the time is linear.
 */
import type { Semis } from './semis.ts';

export interface Cellules {
  zoom: number;
  /** Where each mark stands, in the projection: the middle of its projects. */
  x: Float64Array;
  y: Float64Array;
  /** Projects of each. */
  nombres: Uint32Array;
  /** One row of each: that of its project when it has a single one. */
  temoins: Uint32Array;
  /** The cell of each place; -1 for a place without projects. */
  celluleOf: Int32Array;
}

/** Pixels of the map of the world at zoom 0. */
const MONDE = 512;
/** Side of a cell of the grid, pixels; two marks are never nearer. */
const PAS = 34;
/** From so many projects on, a mark has this radius, pixels. */
export const RAYONS: readonly [nombre: number, rayon: number][] = [
  [1, 13],
  [2, 15],
  [5, 19],
  [20, 24],
  [100, 30],
];
/** The widest marks touch across two cells. */
const AUTOUR = [-2, -1, 0, 1, 2];

const tailleOf = (nombre: number) => RAYONS.findLastIndex(([least]) => nombre >= least);

export function cellulesAt(semis: Semis, zoom: number): Cellules {
  const side = PAS / (MONDE * 2 ** zoom);
  const grille = fillGrid(semis, side);
  const into = absorb(grille, side);
  return compact(semis, grille, into, zoom);
}

interface Grille {
  /** The cell of each place; -1 for a place without projects. */
  of: Int32Array;
  /** Cells by their column and line. */
  at: Map<number, number>;
  columns: number;
  /** Sums of the places, each counted once a project. */
  x: number[];
  y: number[];
  nombres: number[];
}

function fillGrid({ etat: { lieux }, nombres }: Semis, side: number): Grille {
  const columns = Math.ceil(1 / side) + 1;
  const of = new Int32Array(nombres.length).fill(-1);
  const grille: Grille = { of, at: new Map(), columns, x: [], y: [], nombres: [] };
  for (let lieu = 0; lieu < nombres.length; lieu++) {
    const nombre = nombres[lieu] ?? 0;
    if (nombre === 0) continue;
    const [x, y] = [lieux.x[lieu] ?? 0, lieux.y[lieu] ?? 0];
    const key = Math.floor(x / side) * columns + Math.floor(y / side);
    const cell = grille.at.get(key) ?? grille.nombres.push(0) - 1;
    grille.at.set(key, cell);
    of[lieu] = cell;
    add(grille, cell, x * nombre, y * nombre, nombre);
  }
  return grille;
}

function add({ x, y, nombres }: Grille, cell: number, dx: number, dy: number, nombre: number) {
  x[cell] = (x[cell] ?? 0) + dx;
  y[cell] = (y[cell] ?? 0) + dy;
  nombres[cell] = (nombres[cell] ?? 0) + nombre;
}

/** For each cell, the one that it goes into: itself, or a bigger one that its mark would cover. The biggest come first. */
function absorb(grille: Grille, side: number): Int32Array {
  const into = new Int32Array(grille.nombres.length).fill(-1);
  const tailles = grille.nombres.map(tailleOf);
  for (let taille = RAYONS.length - 1; taille >= 0; taille--)
    for (const [key, cell] of grille.at) {
      if (tailles[cell] !== taille) continue;
      const host = hostOf(grille, key, cell, { into, tailles, side });
      into[cell] = host;
      if (host === cell) continue;
      add(grille, host, grille.x[cell] ?? 0, grille.y[cell] ?? 0, grille.nombres[cell] ?? 0);
    }
  return into;
}

/** The nearest mark, among those that stand already, that this one would cover; itself when there is none. */
function hostOf(
  grille: Grille,
  key: number,
  cell: number,
  { into, tailles, side }: { into: Int32Array; tailles: readonly number[]; side: number },
): number {
  let [host, nearest] = [cell, Infinity];
  for (const dx of AUTOUR)
    for (const dy of AUTOUR) {
      const other = grille.at.get(key + dx * grille.columns + dy);
      if (other === undefined || into[other] !== other) continue;
      const distance = distanceOf(grille, cell, other) / side;
      if (distance >= reachOf(tailles[cell], tailles[other]) || distance >= nearest) continue;
      [host, nearest] = [other, distance];
    }
  return host;
}

/** Two marks nearer than this, in sides of a cell, would cover each other. */
function reachOf(a = 0, b = 0): number {
  return Math.max(PAS, (RAYONS[a]?.[1] ?? 0) + (RAYONS[b]?.[1] ?? 0)) / PAS;
}

function distanceOf({ x, y, nombres }: Grille, a: number, b: number): number {
  const [na, nb] = [nombres[a] ?? 1, nombres[b] ?? 1];
  return Math.hypot((x[a] ?? 0) / na - (x[b] ?? 0) / nb, (y[a] ?? 0) / na - (y[b] ?? 0) / nb);
}

/** The cells that stand, one after the other. */
function compact({ nombres, temoins }: Semis, grille: Grille, into: Int32Array, zoom: number): Cellules {
  const standing = grille.nombres.flatMap((_, cell) => (into[cell] === cell ? cell : []));
  const rank = new Int32Array(into.length);
  for (const [i, cell] of standing.entries()) rank[cell] = i;
  const celluleOf = grille.of.map((cell) => (cell < 0 ? -1 : (rank[into[cell] ?? 0] ?? -1)));
  const witness = new Uint32Array(standing.length);
  for (const [lieu, cell] of celluleOf.entries())
    if (cell >= 0 && (nombres[lieu] ?? 0) > 0) witness[cell] = temoins[lieu] ?? 0;
  const middle = (sums: readonly number[]) =>
    Float64Array.from(standing, (cell) => (sums[cell] ?? 0) / (grille.nombres[cell] ?? 1));
  return {
    ...{ zoom, celluleOf, temoins: witness },
    x: middle(grille.x),
    y: middle(grille.y),
    nombres: Uint32Array.from(standing, (cell) => grille.nombres[cell] ?? 0),
  };
}
