/** Ranked dots: a row a name, a dot a value on one axis, each with its value beside it. */
import { extent, max } from 'd3';
import { formatCount, formatValeur } from '../../lib/texte/format.ts';
import { AXE_HEIGHT, drawAxe, scaleOf, ticksOf, type Echelle } from './axe.ts';
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
import { lanesOf } from './etiquettes.ts';
import { element, percent, write } from './svg.ts';
import { linesOf, widest, widthOf } from './texte.ts';
import { dress, hatch } from './textures.ts';

export interface Marque {
  valeur: number;
  nature?: Nature;
  /** The class that gives its colour: s0, s1 … */
  serie?: number;
  /** After the value, in place of a legend: « Métropoles ». */
  suite?: string;
}

export interface Rangee {
  nom: string;
  /** None: nobody says, and the row says so in words. */
  marques: readonly Marque[];
}

interface Options {
  /** Of the figure: what keeps its textures apart on a page. */
  id: string;
  unite: string;
  plafond?: number;
  /** The value that the axis marks with a stronger line: the target, 100. */
  cible?: number;
}

const LANE = 26;
const GAP = 8;
const RADIUS = 6;
const BESIDE = RADIUS + 4;

export function drawPoints(rangees: readonly Rangee[], options: Options): Figure {
  const description = `${formatCount(rangees.length, 'ligne')} de points, de ${rangees[0]?.nom ?? ''} à ${rangees.at(-1)?.nom ?? ''}`;
  return figureOf(description, (format) => layOut(rangees, format, options));
}

function layOut(rangees: readonly Rangee[], format: Format, options: Options) {
  const { id, unite, plafond, cible } = options;
  const marques = rangees.flatMap((rangee) => rangee.marques);
  const isLarge = format === 'large';
  const lines = rangees.map(({ nom }) => linesOf(nom, isLarge ? LARGEUR.large * 0.38 : LARGEUR.etroit));
  const names = isLarge ? (max(lines, (list) => widest(list)) ?? 0) + BESIDE : 0;
  const room = (max(marques, (marque) => widthOf(labelOf(marque, unite))) ?? 0) * 1.05 + BESIDE;
  const hasPair = rangees.some((rangee) => rangee.marques.length === 2);
  const echelle = scaleOf([...marques.map(({ valeur }) => valeur), cible ?? 0], {
    de: share(names + (hasPair ? Math.min(room, LARGEUR[format] * 0.25) : RADIUS), format),
    a: 100 - share(room, format),
    plafond,
  });
  const parts: string[] = [];
  let y = 0;
  for (const [i, rangee] of rangees.entries()) {
    const drawn = drawRangee(rangee, lines[i] ?? [], y, { echelle, format, names, options });
    parts.push(drawn.body);
    y = drawn.next;
  }
  const ticks = ticksOf(echelle, format);
  const axe = drawAxe({ echelle, ticks, unite, top: 0, bottom: y });
  const target =
    cible === undefined
      ? ''
      : element('line', {
          class: 'zero',
          x1: percent(echelle(cible)),
          x2: percent(echelle(cible)),
          y1: 0,
          y2: y,
        });
  const defs = marques.some(({ nature }) => nature === 'incertain') ? hatch(id, format) : '';
  return { height: y + AXE_HEIGHT, body: defs + axe + target + parts.join('') };
}

const labelOf = ({ valeur, suite }: Marque, unite: string): string =>
  suite === undefined ? formatValeur(valeur, unite) : `${formatValeur(valeur, unite)} · ${suite}`;

interface Place {
  echelle: Echelle;
  format: Format;
  /** Pixels that the names take on the left. */
  names: number;
  options: Options;
}

function drawRangee(rangee: Rangee, lines: string[], y: number, place: Place) {
  const { echelle, format, names, options } = place;
  const [low, high] = extent(rangee.marques, ({ valeur }) => valeur);
  const isPair = rangee.marques.length === 2 && low !== high;
  const room = share(widthOf('100 %') + 2 * BESIDE, format);
  const lanes = isPair
    ? [0, 0]
    : lanesOf(
        rangee.marques.map(({ valeur }) => echelle(valeur)),
        room,
      );
  const lanesHeight = LANE * (1 + Math.max(0, ...lanes));
  const isLarge = format === 'large';
  const height = isLarge ? Math.max(lanesHeight, lines.length * INTERLIGNE) : lanesHeight;
  const top = isLarge ? y : y + lines.length * INTERLIGNE;
  const nom = isLarge
    ? write(lines, {
        x: share(names - BESIDE, format),
        y: top + height / 2 - ((lines.length - 1) * INTERLIGNE) / 2 + CORPS * 0.35,
        classe: 'nom',
        ancre: 'end',
      })
    : write(lines, { x: 0, y: y + CORPS, classe: 'nom' });
  const first = top + (height - lanesHeight) / 2 + LANE / 2;
  const link =
    isPair && low !== undefined && high !== undefined
      ? element('line', {
          class: 'lien',
          x1: percent(echelle(low)),
          x2: percent(echelle(high)),
          y1: first,
          y2: first,
        })
      : '';
  const dots = rangee.marques.map((marque, i) =>
    drawMarque(marque, first + LANE * (lanes[i] ?? 0), isPair && marque.valeur === low, {
      echelle,
      format,
      options,
    }),
  );
  const silent =
    dots.length === 0
      ? write(['non renseigné'], { x: echelle(0), y: first + CORPS * 0.35, dx: BESIDE, classe: 'inconnu' })
      : '';
  return { body: nom + link + dots.join('') + silent, next: top + height + GAP };
}

function drawMarque(
  marque: Marque,
  y: number,
  isBefore: boolean,
  { echelle, format, options }: Omit<Place, 'names'>,
): string {
  const { valeur, nature = 'constate', serie = 0 } = marque;
  const x = echelle(valeur);
  const dot = element('circle', {
    ...dress(nature, `s${serie}`, options.id, format),
    cx: percent(x),
    cy: y,
    r: RADIUS,
  });
  const label = write([labelOf(marque, options.unite)], {
    x,
    y: y + CORPS * 0.35,
    dx: isBefore ? -BESIDE : BESIDE,
    classe: 'valeur',
    ancre: isBefore ? 'end' : 'start',
  });
  return dot + label;
}
