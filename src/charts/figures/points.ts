/** Ranked dots: a row a name, a dot a value on one axis, each with its value beside it; series are named over the first row. */
import { extent, max } from 'd3';
import { formatValeur } from '../../lib/texte/euros.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { AXE_HEIGHT, drawAxe, scaleOf, ticksOf, type Echelle } from './axe.ts';
import {
  AISE,
  CORPS,
  type Figure,
  type Format,
  INTERLIGNE,
  LARGEUR,
  type Nature,
  figureOf,
  share,
} from './cadre.ts';
import { lanesOf } from './etiquettes.ts';
import { drawHead, headOf } from './series.ts';
import { element, percent, write } from './svg.ts';
import { linesOf, widest, widthOf } from './texte.ts';
import { dress, hatch } from './textures.ts';

interface Marque {
  valeur: number;
  nature?: Nature;
  /** Rank of its series: it gives its colour. */
  serie?: number;
}

export interface LigneDePoints {
  nom: string;
  /** None: nobody says, and the row says so in words. */
  marques: readonly Marque[];
}

interface Options {
  /** Of the figure: what keeps its textures apart on a page. */
  id: string;
  unite: string;
  /** Their names, when there are several; each row has at most one dot of each. */
  series?: readonly string[];
  plafond?: number;
  /** The value that the axis marks with a stronger line: the target, 100. */
  cible?: number;
}

const LANE = 26;
const GAP = 8;
const RADIUS = 6;
const BESIDE = RADIUS + 4;

export function drawPoints(rangees: readonly LigneDePoints[], options: Options): Figure {
  const description = `${formatCount(rangees.length, 'ligne')} de points, de ${rangees[0]?.nom ?? ''} à ${rangees.at(-1)?.nom ?? ''}`;
  return figureOf(description, (format) => layOut(rangees, format, options));
}

interface Place {
  echelle: Echelle;
  format: Format;
  /** Pixels that the names take on the left. */
  names: number;
  options: Options;
}

function layOut(rangees: readonly LigneDePoints[], format: Format, options: Options) {
  const { id, unite, cible, series = [] } = options;
  const isLarge = format === 'large';
  const lines = rangees.map(({ nom }) => linesOf(nom, LARGEUR[format] * (isLarge ? 0.38 : 1)));
  const names = isLarge ? (max(lines, (list) => widest(list)) ?? 0) + 2 * BESIDE : 0;
  const echelle = scaleFor(rangees, names, format, options);
  const place = { echelle, format, names, options };
  const head = headOf(series.length > 1 ? series : [], format);
  const parts: string[] = [];
  let y = head.height;
  for (const [i, rangee] of rangees.entries()) {
    const drawn = drawRangee(rangee, lines[i] ?? [], y, place);
    if (i === 0) parts.push(drawHead(head, placesOf(rangee, drawn.dots, echelle), format));
    parts.push(drawn.body);
    y = drawn.next;
  }
  const ends = { top: head.height, bottom: y };
  const axe = drawAxe({ format, echelle, ticks: ticksOf(echelle, format, unite), unite, ...ends });
  const target = cible === undefined ? '' : upright('zero', echelle(cible), ends);
  const isHatched = rangees.some(({ marques }) => marques.some(({ nature }) => nature === 'incertain'));
  const defs = isHatched ? hatch(id, format) : '';
  return { height: y + AXE_HEIGHT, body: defs + axe + target + parts.join('') };
}

/** The axis of the dots: room on both sides for the values that stand beside them. */
function scaleFor(
  rangees: readonly LigneDePoints[],
  names: number,
  format: Format,
  options: Options,
): Echelle {
  const { unite, plafond, cible = 0 } = options;
  const values = rangees.flatMap(({ marques }) => marques.map(({ valeur }) => valeur));
  const room = (max(values, (valeur) => widthOf(formatValeur(valeur, unite))) ?? 0) * AISE + BESIDE;
  return scaleOf([...values, cible], {
    de: share(names + (rangees.some(isPair) ? room : RADIUS), format),
    a: 100 - share(room, format),
    plafond,
  });
}

const upright = (classe: string, x: number, { top, bottom }: { top: number; bottom: number }): string =>
  element('line', { class: classe, x1: percent(x), x2: percent(x), y1: top, y2: bottom });

/** Where the dot of each series stands in a row. */
const placesOf = ({ marques }: LigneDePoints, dots: readonly number[], echelle: Echelle) =>
  new Map(marques.map(({ valeur, serie = 0 }, i) => [serie, { x: echelle(valeur), y: dots[i] ?? 0 }]));

/** Two values of a row: a line joins them, each says its value on its outer side. */
function isPair({ marques: [a, b, more] }: LigneDePoints): boolean {
  return a !== undefined && b !== undefined && more === undefined && a.valeur !== b.valeur;
}

function drawRangee(rangee: LigneDePoints, lines: string[], y: number, place: Place) {
  const { echelle, format, names } = place;
  const { marques } = rangee;
  const xs = marques.map(({ valeur }) => echelle(valeur));
  const pair = isPair(rangee);
  const room = share(
    (max(marques, ({ valeur }) => widthOf(formatValeur(valeur, place.options.unite))) ?? 0) + 2 * BESIDE,
    format,
  );
  const lanes = pair ? xs.map(() => 0) : lanesOf(xs, room);
  const lanesHeight = LANE * (1 + Math.max(0, ...lanes));
  const isLarge = format === 'large';
  const named = lines.length * INTERLIGNE;
  const height = isLarge ? Math.max(lanesHeight, named) : lanesHeight;
  const top = isLarge ? y : y + named;
  const middle = top + height / 2;
  const nom = isLarge
    ? write(lines, {
        x: share(names - 2 * BESIDE, format),
        y: middle - (named - INTERLIGNE) / 2 + CORPS * 0.35,
        classe: 'nom',
        ancre: 'end',
      })
    : write(lines, { x: 0, y: y + CORPS, classe: 'nom' });
  const first = middle - lanesHeight / 2 + LANE / 2;
  const dots = lanes.map((lane) => first + LANE * lane);
  const [low = 0, high = 0] = extent(xs);
  const link = pair
    ? element('line', { class: 'lien', x1: percent(low), x2: percent(high), y1: first, y2: first })
    : '';
  const marks = marques.map((marque, i) =>
    drawMarque(marque, dots[i] ?? first, pair && xs[i] === low, place),
  );
  const silence = { x: echelle(0), y: first + CORPS * 0.35, dx: BESIDE, classe: 'inconnu' };
  const silent = marks.length === 0 ? write(['non renseigné'], silence) : '';
  return { body: nom + link + marks.join('') + silent, dots, next: top + height + GAP };
}

function drawMarque(marque: Marque, y: number, isBefore: boolean, place: Place): string {
  const { valeur, nature = 'constate', serie = 0 } = marque;
  const { id, unite } = place.options;
  const x = place.echelle(valeur);
  const dressed = dress(nature, `s${serie}`, id, place.format);
  const dot = element('circle', { ...dressed, cx: percent(x), cy: y, r: RADIUS });
  const label = write([formatValeur(valeur, unite)], {
    x,
    y: y + CORPS * 0.35,
    dx: isBefore ? -BESIDE : BESIDE,
    classe: 'valeur',
    ancre: isBefore ? 'end' : 'start',
  });
  return dot + label;
}
