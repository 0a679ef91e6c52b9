/** Slopes: how values go from one moment to the next, and on to what is aimed at; each line is named at its end. */
import { extent, scaleLinear, sum } from 'd3';
import { formatCount, formatValeur } from '../../lib/texte/format.ts';
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
import { element, percent, write } from './svg.ts';
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
const NAMES: Record<Format, number> = { etroit: 0.42, large: 0.45 };
const HEAD = 28;
const RADIUS = 5;
const BESIDE = 12;

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
  const firsts = spreadLabels(
    pentes.map(({ etapes }) => y(etapes[0]?.valeur ?? 0)),
    pentes.map(({ etapes }) => (etapes[0]?.valeur === null ? 0 : INTERLIGNE)),
    HEAD,
    bottom,
  );
  const body = pentes.map((pente, i) => {
    const drawn = drawPente(pente, { id, unite, format, xs, y, alone: pentes.length === 1 });
    const label = drawName(words[i] ?? [], xs.at(-1) ?? 0, ends[i] ?? 0, names[i] ?? 0);
    const value = pente.etapes[0]?.valeur === null ? '' : drawFirst(pente, unite, xs[0] ?? 0, firsts[i] ?? 0);
    return drawn + label + value;
  });
  const isHatched = pentes.some(({ etapes }) => etapes.some(({ nature }) => nature === 'incertain'));
  const under =
    (isHatched ? hatch(id, format) : '') + drawMoments(moments, xs, HEAD, bottom) + drawZero(xs, y(0));
  return { height: bottom, body: under + body.join('') };
}

/** Where the moments stand: between the values of the first one and the names of the lines. */
function columnsFor(
  pentes: readonly Pente[],
  words: readonly string[][],
  format: Format,
  { unite, moments }: Options,
): number[] {
  const firsts = pentes.map(({ etapes }) => widthOf(valueOf(etapes[0], unite)));
  const left = BESIDE + Math.max(widthOf(moments[0] ?? '') / 2, ...firsts);
  const right =
    BESIDE + Math.max(widthOf(moments.at(-1) ?? ''), ...words.map((lines) => widest(lines) * 1.05));
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

function drawName(lines: string[], x: number, at: number, middle: number): string {
  const isFar = Math.abs(at - middle) > 6;
  const leader = isFar
    ? element('line', { class: 'renvoi', x1: percent(x), x2: percent(x + 1.6), y1: at, y2: middle })
    : '';
  const y = middle - ((lines.length - 1) * INTERLIGNE) / 2 + CORPS * 0.35;
  return leader + write(lines, { x, y, dx: BESIDE, classe: 'nom' });
}

function drawFirst({ etapes }: Pente, unite: string, x: number, middle: number): string {
  return write([valueOf(etapes[0], unite)], {
    x,
    y: middle + CORPS * 0.35,
    dx: -BESIDE,
    classe: 'nom',
    ancre: 'end',
  });
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
