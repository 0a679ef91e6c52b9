/** Slopes: how values go from one moment to the next, and on to what is aimed at; each line is named at its end. */
import { extent, max, scaleLinear } from 'd3';
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
import { spreadLabels } from './etiquettes.ts';
import { element, percent, write } from './svg.ts';
import { linesOf, widest, widthOf } from './texte.ts';
import { dress, hatch } from './textures.ts';

export interface Etape {
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
const HEAD = 28;
const RADIUS = 5;
const BESIDE = 12;

export function drawPentes(pentes: readonly Pente[], options: Options): Figure {
  const [from, to] = [options.moments[0] ?? '', options.moments.at(-1) ?? ''];
  const description = `${formatCount(pentes.length, 'ligne')}, de ${from} à ${to}`;
  return figureOf(description, (format) => layOut(pentes, format, options));
}

const yearOf = (moment: string): number => Number(/\d{4}/.exec(moment)?.[0] ?? NaN);

/** Where the moments stand, in per cent of the width. */
function placesOf(moments: readonly string[], de: number, a: number): number[] {
  const years = moments.map(yearOf);
  const isYears = years.every(
    (year, i) => Number.isFinite(year) && (i === 0 || year > (years[i - 1] ?? NaN)),
  );
  const values = isYears ? years : moments.map((_, i) => i);
  const [first = 0, last = 0] = extent(values);
  return values.map((value) => (first === last ? de : de + ((value - first) / (last - first)) * (a - de)));
}

function layOut(pentes: readonly Pente[], format: Format, { id, unite, moments }: Options) {
  const words = pentes.map((pente) =>
    labelOf(pente, unite, LARGEUR[format] * (format === 'large' ? 0.45 : 0.42)),
  );
  const left = (max(pentes, ({ etapes }) => widthOf(valueOf(etapes[0], unite))) ?? 0) + BESIDE;
  const right = (max(words, (lines) => widest(lines)) ?? 0) * 1.05 + BESIDE;
  const xs = placesOf(moments, share(left, format), 100 - share(right, format));
  const rooms = words.map((lines) => lines.length * INTERLIGNE + 4);
  const bottom =
    HEAD +
    Math.max(
      pentes.length > 1 ? HEIGHT.many : HEIGHT.one,
      rooms.reduce((sum, room) => sum + room, 0),
    );
  const values = pentes.flatMap(({ etapes }) => etapes.flatMap(({ valeur }) => valeur ?? []));
  const [low = 0, high = 0] = extent([0, ...values]);
  const y = scaleLinear([low, low === high ? 1 : high], [bottom - 10, HEAD + 14]);
  const ends = pentes.map(({ etapes }) => y(etapes.findLast(({ valeur }) => valeur !== null)?.valeur ?? 0));
  const names = spreadLabels(ends, rooms, HEAD, bottom);
  const starts = pentes.map(({ etapes }) => y(etapes[0]?.valeur ?? 0));
  const firsts = spreadLabels(
    starts,
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
  return {
    height: bottom,
    body: (isHatched ? hatch(id, format) : '') + drawMoments(moments, xs, bottom) + body.join(''),
  };
}

const valueOf = (etape: Etape | undefined, unite: string): string =>
  formatValeur(etape?.valeur ?? null, unite);

/** « 281,11 M€ », then the name, cut into lines; a line whose end nobody says is named with that. */
function labelOf({ nom, etapes }: Pente, unite: string, width: number): string[] {
  const last = valueOf(etapes.at(-1), unite);
  return nom === '' ? [last] : linesOf(`${last} · ${nom}`, width);
}

function drawMoments(moments: readonly string[], xs: readonly number[], bottom: number): string {
  return moments
    .map((moment, i) => {
      const x = xs[i] ?? 0;
      const ancre = i === 0 || i < moments.length - 1 ? 'middle' : 'start';
      const line = element('line', { class: 'grille', x1: percent(x), x2: percent(x), y1: HEAD, y2: bottom });
      return (
        line + write([moment], { x, y: CORPS, dx: ancre === 'start' ? -RADIUS : 0, classe: 'repere', ancre })
      );
    })
    .join('');
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
