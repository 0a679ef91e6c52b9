/** The axis along which values are read: its scale, always with zero in it, its lines and its marks. */
import { extent, scaleLinear, type ScaleLinear } from 'd3';
import { formatValeur } from '../../lib/texte/euros.ts';
import { formatNombre } from '../../lib/texte/format.ts';
import { INTERLIGNE, PETIT, share, type Format } from './cadre.ts';
import { element, percent, write } from './svg.ts';
import { widthOf } from './texte.ts';

/** Per cent of the width, for a value. */
export type Echelle = ScaleLinear<number, number>;

interface Bornes {
  /** Per cent of the width: where the smallest and the largest value of the axis stand. */
  de: number;
  a: number;
  /** The axis goes at least as far as this value: 100 for shares of a whole. */
  plafond?: number | undefined;
}

/** A scale that holds every value and zero. Nothing known, or nothing but zero, is a scale from 0 to 1. */
export function scaleOf(valeurs: readonly (number | null)[], { de, a, plafond = 0 }: Bornes): Echelle {
  const [lowest = 0, highest = 0] = extent(valeurs.filter((valeur) => valeur !== null));
  const low = Math.min(0, lowest);
  const high = Math.max(0, highest, plafond);
  return scaleLinear([low, low === high ? 1 : high], [de, a]);
}

const LARGE_UNITS: [from: number, name: string][] = [
  [1e9, 'Md'],
  [1e6, 'M'],
];

/** 30000000 and « € » → « 30 M€ »: marks of an axis are short. */
function formatTick(valeur: number, unite: string): string {
  const [from, name] = LARGE_UNITS.find(([size]) => Math.abs(valeur) >= size) ?? [1, ''];
  if (name === '') return formatValeur(valeur, unite);
  return `${formatNombre(valeur / from)}\u00a0${name}${unite}`;
}

const TICKS: Record<Format, number> = { etroit: 3, large: 5 };

/** Marks at round values, as many as their words leave room for; counts of things have whole marks only. */
export function ticksOf(echelle: Echelle, format: Format, unite: string, whole = false): number[] {
  const apart = (ticks: readonly number[]) =>
    ticks.every((tick, i) => {
      const next = ticks[i + 1];
      if (next === undefined) return true;
      const words = widthOf(formatTick(tick, unite), PETIT) / 2 + widthOf(formatTick(next, unite), PETIT) / 2;
      return echelle(next) - echelle(tick) >= share(words + PETIT, format);
    });
  for (let count = TICKS[format]; count > 1; count -= 1) {
    const ticks = echelle.ticks(count).filter((tick) => !whole || Number.isInteger(tick));
    if (apart(ticks)) return ticks;
  }
  return [0];
}

/** 17728527 and « € » → « 17,7 M€ »: amounts beside a drawing whose table has them whole. */
export function formatCourt(valeur: number, unite: string): string {
  const [from, name] = LARGE_UNITS.find(([size]) => Math.abs(valeur) >= size) ?? [1, ''];
  return name === ''
    ? formatValeur(valeur, unite)
    : `${formatNombre(Math.round((valeur * 10) / from) / 10)}\u00a0${name}${unite}`;
}

/** Room under the drawing for what the axis says. */
export const AXE_HEIGHT = INTERLIGNE + 6;

interface Dressed {
  format: Format;
  echelle: Echelle;
  ticks: readonly number[];
  unite: string;
  /** Pixels: the axis runs from here to there. */
  top: number;
  bottom: number;
}

/** The lines of the axis, to draw under the marks, and what it says, below them; the line of zero is stronger. */
export function drawAxe({ format, echelle, ticks, unite, top, bottom }: Dressed): string {
  const line = (tick: number) =>
    element('line', {
      class: tick === 0 ? 'zero' : 'grille',
      x1: percent(echelle(tick)),
      x2: percent(echelle(tick)),
      y1: top,
      y2: bottom,
    });
  const word = (tick: number) => {
    const x = echelle(tick);
    const half = share(widthOf(formatTick(tick, unite), PETIT) / 2, format);
    return write([formatTick(tick, unite)], {
      x,
      y: bottom + PETIT + 5,
      classe: 'repere',
      ancre: x < half ? 'start' : x > 100 - half ? 'end' : 'middle',
    });
  };
  const lines = ticks.includes(0) ? ticks : [0, ...ticks];
  return lines.map(line).join('') + ticks.map(word).join('');
}
