/** The numbers inside the tiles of « Les 101 ». */
import type { TuileDepartement } from '../lib/tuiles/modele.ts';
import { PAS } from './pas-tuiles.ts';

/** A number of three signs is written smaller, to stay inside. */
const TAILLES = { two: 13, three: 11 };
/** The height of a figure, and its width, for a size of 1. */
const HIGH = 0.72;
const WIDE = 0.6;

interface Numero {
  /** The middle of the number, its baseline, its size. */
  x: number;
  y: number;
  size: number;
}

/** Where the number of a tile stands. */
export function numeroAt({ code, colonne, ligne }: TuileDepartement): Numero {
  const size = code.length > 2 ? TAILLES.three : TAILLES.two;
  return { x: (colonne + 0.5) * PAS, y: round((ligne + 0.5) * PAS + (size * HIGH) / 2), size };
}

export function writeNumero(tuile: TuileDepartement): string {
  const { x, y, size } = numeroAt(tuile);
  return `<text x="${x}" y="${y}"${sizeOf(size)}>${tuile.code}</text>`;
}

/** Many numbers, in one text a size: each sign has its place. */
export function writeNumeros(tuiles: readonly TuileDepartement[]): string {
  const groups = Map.groupBy(tuiles, (tuile) => numeroAt(tuile).size);
  return [...groups]
    .map(([size, own]) => {
      const signs = own.flatMap(signsOf);
      const list = (name: 'x' | 'y') => signs.map((sign) => sign[name]).join(' ');
      return `<text${sizeOf(size)} x="${list('x')}" y="${list('y')}">${own.map(({ code }) => code).join('')}</text>`;
    })
    .join('');
}

function signsOf(tuile: TuileDepartement): { x: number; y: number }[] {
  const { x, y, size } = numeroAt(tuile);
  const middle = (tuile.code.length - 1) / 2;
  return Array.from(tuile.code, (_, i) => ({ x: round(x + (i - middle) * size * WIDE), y }));
}

const sizeOf = (size: number) => (size === TAILLES.two ? '' : ` font-size="${size}"`);
const round = (value: number) => Math.round(value * 10) / 10;
