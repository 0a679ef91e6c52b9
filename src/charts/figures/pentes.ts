/** Slopes: how values go from one moment to the next, and on to what is aimed at; each line is named at its end. */
import { extent, scaleLinear, sum } from 'd3';
import { formatValeur } from '../../lib/texte/euros.ts';
import { formatCount, formatNombre } from '../../lib/texte/format.ts';
import {
  CORPS,
  figureOf,
  INTERLIGNE,
  LARGEUR,
  share,
  type Figure,
  type Format,
  type Nature,
} from './cadre.ts';
import { drawMoments, placesOf } from './moments.ts';
import { spreadLabels } from './etiquettes.ts';
import { element, inPixels, percent, round, write } from './svg.ts';
import { linesOf, widest, widthOf } from './texte.ts';
import { dress, hatch } from './textures.ts';

interface Etape {
  /** null: nobody says. */
  valeur: number | null;
  nature?: Nature;
}

export interface Pente {
  /** Empty when there is one line only, which the title names. */
  nom: string;
  /** One a moment, in the order of the moments. */
  etapes: readonly Etape[];
  serie?: number;
}

interface Options {
  id: string;
  unite: string;
  /** « 2023 », « 2024 », « cible 2027 »: those that hold a year stand apart as the years do. */
  moments: readonly string[];
}

/** Pixels, for one line and for several. */
const HEIGHT = { one: 200, many: 300 };
/** The share of the width that a name may take. */
const NAMES: Record<Format, number> = { etroit: 0.4, large: 0.45 };
const HEAD = 28;
const RADIUS = 5;
const BESIDE = 12;
/** Pixels between a dot and its words when some of them had to move. */
const AWAY = 24;

export function drawPentes(pentes: readonly Pente[], options: Options): Figure {
  const [from, to] = [options.moments[0] ?? '', options.moments.at(-1) ?? ''];
  const description = `${formatCount(pentes.length, 'ligne')}, de ${from} à ${to}`;
  return figureOf(description, (format) => layOut(pentes, format, options));
}

function layOut(pentes: readonly Pente[], format: Format, options: Options) {
  const { id, unite, moments } = options;
  const words = pentes.map((pente) => labelOf(pente, unite, LARGEUR[format] * NAMES[format]));
  const xs = columnsFor(pentes, words, format, options);
  const rooms = words.map((lines) => lines.length * INTERLIGNE + 4);
  const least = pentes.length > 1 ? HEIGHT.many : HEIGHT.one;
  const bottom = HEAD + Math.max(least, sum(rooms));
  const values = pentes.flatMap(({ etapes }) => etapes.flatMap(({ valeur }) => valeur ?? []));
  const [low = 0, high = 0] = extent([0, ...values]);
  const y = scaleLinear([low, low === high ? 1 : high], [bottom - 10, HEAD + 14]);
  const ends = pentes.map(({ etapes }) => y(etapes.findLast(({ valeur }) => valeur !== null)?.valeur ?? 0));
  const names = spreadLabels(ends, rooms, HEAD, bottom);
  const place = { id, unite, format, xs, y, alone: pentes.length === 1 };
  const body = [
    ...pentes.map((pente) => drawPente(pente, place)),
    drawWords(
      1,
      xs.at(-1) ?? 0,
      words.map((lines, i) => ({ lines, at: ends[i] ?? 0, middle: names[i] ?? 0 })),
    ),
    drawWords(-1, xs[0] ?? 0, firstValues(pentes, y, bottom)),
  ];
  const isHatched = pentes.some(({ etapes }) => etapes.some(({ nature }) => nature === 'incertain'));
  const under =
    (isHatched ? hatch(id, format) : '') +
    drawMoments(moments, xs, HEAD, bottom, LARGEUR[format]) +
    drawZero(xs, y(0));
  return { height: bottom, body: under + body.join('') };
}

/** What is written beside the first moment: the values that lines begin with. */
function firstValues(pentes: readonly Pente[], y: (valeur: number) => number, bottom: number) {
  const values = pentes.flatMap(({ etapes }) => etapes[0]?.valeur ?? []);
  const starts = values.map((valeur) => y(valeur));
  const rooms = starts.map(() => INTERLIGNE);
  const middles = spreadLabels(starts, rooms, HEAD, bottom);
  return values.map((valeur, i) => ({
    lines: [formatNombre(valeur)],
    at: starts[i] ?? 0,
    middle: middles[i] ?? 0,
  }));
}

/** Where the moments stand: between the values of the first one and the names of the lines. */
function columnsFor(
  pentes: readonly Pente[],
  words: readonly string[][],
  format: Format,
  { moments }: Options,
): number[] {
  const firsts = pentes.map(({ etapes }) => widthOf(formatNombre(etapes[0]?.valeur ?? 0)));
  const left = AWAY + Math.max(widthOf(moments[0] ?? '') / 2, ...firsts);
  const right = AWAY + Math.max(widthOf(moments.at(-1) ?? ''), ...words.map((lines) => widest(lines) * 1.05));
  return placesOf(moments, share(left, format), 100 - share(right, format));
}

const valueOf = (etape: Etape | undefined, unite: string): string =>
  formatValeur(etape?.valeur ?? null, unite);

/** « 281,11 M€ », then the name, cut into lines; a line whose end nobody says is named with that. */
function labelOf({ nom, etapes }: Pente, unite: string, width: number): string[] {
  const last = valueOf(etapes.at(-1), unite);
  return nom === '' ? [last] : linesOf(`${last} · ${nom}`, width);
}

/** Where nothing is: lines are seen from there. */
function drawZero(xs: readonly number[], y: number): string {
  return element('line', {
    class: 'zero',
    x1: percent(xs[0] ?? 0),
    x2: percent(xs.at(-1) ?? 0),
    y1: y,
    y2: y,
  });
}

/** Words beside a column of dots, on its right or on its left, a thin line to those that had to move away from their dot. */
function drawWords(
  side: 1 | -1,
  x: number,
  words: readonly { lines: string[]; at: number; middle: number }[],
) {
  const away = words.filter(({ at, middle }) => Math.abs(at - middle) > 6);
  const dx = side * (away.length > 0 ? AWAY : BESIDE);
  const [from, to] = [side * (RADIUS + 2), dx - side * 4];
  const leaders = away.map(({ at, middle }) => `M${from} ${round(at)} ${to} ${round(middle)}`).join('');
  const written = words.map(({ lines, middle }) => {
    const y = middle - ((lines.length - 1) * INTERLIGNE) / 2 + CORPS * 0.35;
    return write(lines, { x, y, dx, classe: 'nom', ancre: side === 1 ? 'start' : 'end' });
  });
  const drawn = leaders === '' ? '' : element('path', { class: 'renvoi', d: leaders });
  return inPixels(x, drawn) + written.join('');
}

interface Place {
  id: string;
  unite: string;
  format: Format;
  xs: readonly number[];
  y: (valeur: number) => number;
  /** The only line says its values on the way too. */
  alone: boolean;
}

function drawPente({ etapes, serie = 0 }: Pente, { id, unite, format, xs, y, alone }: Place): string {
  const known = etapes.flatMap(({ valeur, nature = 'constate' }, i) =>
    valeur === null
      ? []
      : [{ x: xs[i] ?? 0, y: y(valeur), nature, valeur, isWay: i > 0 && i < etapes.length - 1 }],
  );
  const segments = known.slice(1).map((to, i) => {
    const from = known[i] ?? to;
    const classe = `trait-s${serie}${to.nature === 'constate' ? '' : ' prevu'}`;
    return element('line', { class: classe, x1: percent(from.x), y1: from.y, x2: percent(to.x), y2: to.y });
  });
  const dots = known.map((point) =>
    element('circle', {
      ...dress(point.nature, `s${serie}`, id, format),
      cx: percent(point.x),
      cy: point.y,
      r: RADIUS,
    }),
  );
  const onTheWay = known
    .filter(({ isWay }) => alone && isWay)
    .map((point) =>
      write([formatValeur(point.valeur, unite)], {
        x: point.x,
        y: point.y - BESIDE,
        classe: 'nom',
        ancre: 'middle',
      }),
    );
  return [...segments, ...dots, ...onTheWay].join('');
}
