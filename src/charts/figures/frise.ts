/** A timeline: numbered marks along the years, those of what is only planned as outlines; the list beside it says what each is. */
import { scaleLinear } from 'd3';
import { formatCount } from '../../lib/texte/format.ts';
import { CORPS, LARGEUR, share, type Figure, type Nature } from './cadre.ts';
import { lanesOf } from './etiquettes.ts';
import { element, percent, write } from './svg.ts';

export interface Moment {
  /** A day, a month or a year, as precise as the source is: 2024-06-12, 2024-06, 2024. */
  date: string;
  nature: Nature;
}

const TILE = 24;
const GAP = 2;
const HEAD = 26;

/** The middle of a day, a month or a year, in years: 2024-07 → 2024.54. */
function yearsOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

export function drawFrise(moments: readonly Moment[]): Figure {
  const planned = moments.filter(({ nature }) => nature === 'cible').length;
  const description = `${formatCount(moments.length, 'date')}, dont ${planned} à venir`;
  // What stands apart on a phone does everywhere: one drawing is enough.
  const once = { width: LARGEUR.etroit, ...layOut(moments) };
  return { description, etroit: once, large: once };
}

function layOut(moments: readonly Moment[]) {
  const format = 'etroit';
  if (moments.length === 0) return { height: 0, body: '' };
  const dates = moments.map(({ date }) => yearsOf(date));
  const from = Math.floor(Math.min(...dates));
  const to = Math.floor(Math.max(...dates)) + 1;
  const side = share(TILE / 2 + GAP, format);
  const x = scaleLinear([from, to], [side, 100 - side]);
  const places = dates.map((date) => x(date));
  const lanes = lanesOf(places, share(TILE + GAP, format));
  const height = HEAD + (1 + Math.max(...lanes)) * (TILE + GAP) + GAP;
  const years = Array.from({ length: to - from }, (_, i) => from + i);
  const marks = moments.map(({ nature }, i) =>
    tile(i + 1, nature, places[i] ?? 0, HEAD + GAP + (lanes[i] ?? 0) * (TILE + GAP)),
  );
  const lines = [...years, to].map((year) =>
    element('line', {
      class: 'grille',
      x1: percent(x(year)),
      x2: percent(x(year)),
      y1: HEAD - 4,
      y2: height,
    }),
  );
  const words = years.map((year) =>
    write([String(year)], { x: x(year + 0.5), y: CORPS, classe: 'repere', ancre: 'middle' }),
  );
  return { height, body: lines.join('') + words.join('') + marks.join('') };
}

/** A tile of the Atlas: its number, full for a fact, an outline for what is planned. */
function tile(rank: number, nature: Nature, x: number, y: number): string {
  const isPlanned = nature === 'cible';
  const [at, size] = [percent(x), isPlanned ? TILE - 2 : TILE];
  const square = element('rect', {
    class: isPlanned ? 'cible' : 's0',
    x: at,
    y: isPlanned ? y + 1 : y,
    width: size,
    height: size,
    rx: 3,
    transform: `translate(${-size / 2})`,
  });
  const classe = isPlanned ? 'valeur' : 'valeur inverse';
  return (
    square + write([String(rank)], { x, y: Math.round(y + TILE / 2 + CORPS * 0.35), classe, ancre: 'middle' })
  );
}
