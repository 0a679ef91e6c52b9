/** A flow: how sums on the left share out among those on the right, each as tall as its amount. */
import { cumsum, sum } from 'd3';
import { formatCount } from '../../lib/texte/format.ts';
import { CORPS, figureOf, INTERLIGNE, LARGEUR, type Figure, type Format } from './cadre.ts';
import { spreadLabels } from './etiquettes.ts';
import { element, inPixels, percent, write } from './svg.ts';
import { linesOf } from './texte.ts';

export interface Source {
  nom: string;
  /** The class that gives its colour. */
  ton: string;
  parts: readonly { nom: string; valeur: number }[];
}

interface Options {
  ecrire: (valeur: number) => string;
}

/** Per cent of the width: the two columns of sums. */
const COLUMNS: Record<Format, { left: number; right: number }> = {
  etroit: { left: 0, right: 34 },
  large: { left: 24, right: 60 },
};
const NODE = 2.5;
const HEAD = 22;
const AWAY = 24;
const SLIT = 2;

/** Amounts below zero, or not known, have no thickness: leave them out. */
export function drawFlux(sources: readonly Source[], options: Options): Figure {
  const words = sources.map(
    ({ nom, parts }) => `${nom}, ${options.ecrire(sum(parts, ({ valeur }) => valeur))}`,
  );
  const description = `${formatCount(sources.length, 'ensemble')} : ${words.join(' ; ')}`;
  return figureOf(description, (format) => layOut(sources, format, options));
}

function layOut(sources: readonly Source[], format: Format, { ecrire }: Options) {
  const { right } = COLUMNS[format];
  const parts = sources.flatMap((source) => source.parts);
  const room = LARGEUR[format] * (1 - (right + NODE) / 100) - AWAY - 4;
  const labels = parts.map(({ nom, valeur }) => linesOf(`${ecrire(valeur)} · ${nom}`, room * 0.95));
  const rooms = labels.map((lines) => lines.length * INTERLIGNE + 4);
  const names = sources.map((source) => nameOf(source, format, ecrire));
  const heads = names.map((lines) => (format === 'etroit' ? lines.length * INTERLIGNE + 6 : HEAD));
  const slits = SLIT * parts.length;
  const height = Math.max(320, sum(rooms), sum(heads) + slits + 160);
  const tall = height - sum(heads) - slits;
  const whole = sum(parts, ({ valeur }) => valeur);
  const scale = (valeur: number) => (whole === 0 ? 0 : (valeur / whole) * tall);
  const rights = stackUp(
    parts.map(({ valeur }) => scale(valeur)),
    parts.map((_, i) => (i === 0 ? sum(heads) / 2 : SLIT)),
  );
  const lefts = stackUp(
    sources.map((source) => scale(totalOf(source))),
    heads,
  );
  const places = spreadLabels(
    rights.map(({ middle }) => middle),
    rooms,
    0,
    height,
  );
  const drawn = sources.map((source, i) => {
    const before = sum(sources.slice(0, i), (other) => other.parts.length);
    const own = rights.slice(before, before + source.parts.length);
    return drawSource(source.ton, lefts[i] ?? NOWHERE, own, { height, format });
  });
  const words = nameSources(names, lefts, height, format) + nameParts(labels, rights, places, right + NODE);
  return { height, body: drawn.join('') + words };
}

const totalOf = ({ parts }: Source): number => sum(parts, ({ valeur }) => valeur);

/** The name of a sum and its amount, cut for where they stand. */
function nameOf(source: Source, format: Format, ecrire: Options['ecrire']): string[] {
  // On a phone, within the ribbons: spaced text does not reach what stands on the right.
  const room = format === 'etroit' ? COLUMNS.etroit.right : COLUMNS.large.left;
  const own = linesOf(source.nom, (LARGEUR[format] * room) / 100 - (format === 'etroit' ? 0 : 20));
  return [...own, ecrire(totalOf(source))];
}

interface Bloc {
  top: number;
  size: number;
  middle: number;
}

const NOWHERE: Bloc = { top: 0, size: 0, middle: 0 };

/** Blocks one under the other, each `gaps` pixels below the one before. */
function stackUp(sizes: readonly number[], gaps: readonly number[]): Bloc[] {
  const [ends, heads] = [cumsum(sizes), cumsum(gaps)];
  return sizes.map((size, i) => {
    const top = (ends[i] ?? 0) - size + (heads[i] ?? 0);
    return { top, size, middle: top + size / 2 };
  });
}

function drawSource(
  ton: string,
  left: Bloc,
  parts: readonly Bloc[],
  place: { height: number; format: Format },
) {
  const { left: x0, right: x1 } = COLUMNS[place.format];
  const blocks = [block(ton, x0, left), ...parts.map((part) => block(ton, x1, part))];
  return ribbons(ton, left.top, parts, place.height, place.format) + blocks.join('');
}

const block = (ton: string, x: number, { top, size }: Bloc): string =>
  element('rect', { class: ton, x: percent(x), y: top, width: percent(NODE), height: Math.max(1, size) });

/** Ribbons stretch with the column: they are drawn in hundredths of its width. */
function ribbons(ton: string, start: number, parts: readonly Bloc[], height: number, format: Format): string {
  const [x0, x1] = [COLUMNS[format].left + NODE, COLUMNS[format].right];
  const middle = (x0 + x1) / 2;
  let y = start;
  const paths = parts.map(({ top, size }) => {
    const [from, to] = [y, top].map((value) => ({
      over: Math.round(value),
      under: Math.round(value + size),
    }));
    y += size;
    if (!from || !to) return '';
    const over = `M${x0} ${from.over}C${middle} ${from.over} ${middle} ${to.over} ${x1} ${to.over}`;
    return `${over}V${to.under}C${middle} ${to.under} ${middle} ${from.under} ${x0} ${from.under}Z`;
  });
  const view = {
    viewBox: `0 0 100 ${Math.ceil(height)}`,
    width: '100%',
    height: Math.ceil(height),
    preserveAspectRatio: 'none',
  };
  return element('svg', view, element('path', { class: `${ton} ruban`, d: paths.join('') }));
}

/** On a phone a name stands over its block; else on its left, as near as the others let it. */
function nameSources(
  names: readonly string[][],
  blocks: readonly Bloc[],
  height: number,
  format: Format,
): string {
  if (format === 'etroit')
    return names
      .map((lines, i) => {
        const y = (blocks[i]?.top ?? 0) - 5 - (lines.length - 1) * INTERLIGNE;
        return write(lines, { x: 0, y, classe: 'valeur' });
      })
      .join('');
  const rooms = names.map((lines) => lines.length * INTERLIGNE + 4);
  const places = spreadLabels(
    blocks.map(({ middle }) => middle),
    rooms,
    0,
    height,
  );
  return names
    .map((lines, i) => {
      const y = (places[i] ?? 0) - ((lines.length - 1) * INTERLIGNE) / 2 + CORPS * 0.35;
      return write(lines, { x: COLUMNS.large.left, y, dx: -10, classe: 'valeur', ancre: 'end' });
    })
    .join('');
}

function nameParts(
  labels: readonly string[][],
  blocks: readonly Bloc[],
  places: readonly number[],
  x: number,
) {
  const leaders = blocks.map(({ middle }, i) =>
    element('line', { class: 'renvoi', x1: 2, x2: AWAY - 4, y1: middle, y2: places[i] ?? middle }),
  );
  const words = labels.map((lines, i) => {
    const y = (places[i] ?? 0) - ((lines.length - 1) * INTERLIGNE) / 2 + CORPS * 0.35;
    return write(lines, { x, y, dx: AWAY, classe: 'nom' });
  });
  return inPixels(x, leaders.join('')) + words.join('');
}
