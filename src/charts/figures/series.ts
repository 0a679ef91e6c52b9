/** The names of series, in place of a legend: over the marks of the first row, a thin line from each name to its mark. */
import { CORPS, INTERLIGNE, LARGEUR, share, type Format } from './cadre.ts';
import { spreadLabels } from './etiquettes.ts';
import { element, percent, write } from './svg.ts';
import { linesOf, widest } from './texte.ts';

interface Tete {
  /** Pixels that the names take; 0 for none. */
  height: number;
  names: string[][];
}

const BETWEEN = 12;
const LEADER = 14;

/** The names, cut so that all of them stand side by side. */
export function headOf(series: readonly string[], format: Format): Tete {
  const column = LARGEUR[format] / Math.max(1, series.length) - BETWEEN;
  const names = series.map((nom) => linesOf(nom, column * 0.94));
  const most = Math.max(0, ...names.map(({ length }) => length));
  return { names, height: most === 0 ? 0 : most * INTERLIGNE + LEADER };
}

/** `places` are those of the marks, by rank of their series: per cent of the width, pixels. */
export function drawHead(
  { names }: Tete,
  places: ReadonlyMap<number, { x: number; y: number }>,
  format: Format,
): string {
  const width = LARGEUR[format];
  const wanted = names.map((_, i) => ((places.get(i)?.x ?? 0) * width) / 100);
  const rooms = names.map((lines) => widest(lines) + BETWEEN);
  const spread = spreadLabels(wanted, rooms, 0, width);
  return names
    .map((lines, i) => {
      const x = share(spread[i] ?? 0, format);
      const mark = places.get(i);
      const y1 = lines.length * INTERLIGNE;
      const leader = mark
        ? element('line', { class: 'renvoi', x1: percent(x), x2: percent(mark.x), y1, y2: mark.y })
        : '';
      return leader + write(lines, { x, y: CORPS, classe: 'nom', ancre: 'middle' });
    })
    .join('');
}
