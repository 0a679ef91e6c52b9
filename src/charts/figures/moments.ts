/** The moments that slopes go through. */
import { extent } from 'd3';
import { AISE, CORPS } from './cadre.ts';
import { element, percent, write } from './svg.ts';
import { widthOf } from './texte.ts';

const yearOf = (moment: string): number => Number(/\d{4}/.exec(moment)?.[0] ?? NaN);

/** Where the moments stand, in per cent of the width: years as far apart as they are, other words evenly. */
export function placesOf(moments: readonly string[], de: number, a: number): number[] {
  const years = moments.map(yearOf);
  const isYears = years.every(
    (year, i) => Number.isFinite(year) && (i === 0 || year > (years[i - 1] ?? NaN)),
  );
  const values = isYears ? years : moments.map((_, i) => i);
  const [first = 0, last = 0] = extent(values);
  return values.map((value) => (first === last ? de : de + ((value - first) / (last - first)) * (a - de)));
}

/** Years that would touch when letters are spaced out keep two digits, save for the first and the last: « 2023, 24, 25, 2027 ». */
function shortYears(moments: readonly string[], xs: readonly number[], width: number): readonly string[] {
  const gaps = xs.slice(1).map((x, i) => ((x - (xs[i] ?? 0)) * width) / 100);
  const isTight = Math.min(...gaps) < widthOf(moments[0] ?? '') * AISE * 1.08;
  const isShort = (i: number) => isTight && i > 0 && i < moments.length - 1;
  return moments.map((moment, i) => (isShort(i) && /^\d{4}$/.test(moment) ? moment.slice(2) : moment));
}

/** A thin line a moment, from `top` to `bottom`, its name over it; `width` is that of the narrowest column, in pixels. */
export function drawMoments(
  moments: readonly string[],
  xs: readonly number[],
  top: number,
  bottom: number,
  width: number,
): string {
  return shortYears(moments, xs, width)
    .map((moment, i) => {
      const x = xs[i] ?? 0;
      const ancre = i === 0 || i < moments.length - 1 ? 'middle' : 'start';
      const line = element('line', { class: 'grille', x1: percent(x), x2: percent(x), y1: top, y2: bottom });
      return line + write([moment], { x, y: CORPS, classe: 'repere', ancre });
    })
    .join('');
}
