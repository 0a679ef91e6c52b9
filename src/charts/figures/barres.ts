/** Bars from zero, the value at the end of each; a name is above its bar on a phone, beside it on a wide column. */
import { max } from 'd3';
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
import { element, percent, write } from './svg.ts';
import { linesOf, widest, widthOf } from './texte.ts';
import { dress, hatch } from './textures.ts';

export interface Barre {
  nom: string;
  /** null: nobody says; the bar says so in words. */
  valeur: number | null;
  nature?: Nature;
  /** The class that gives its colour: s0, s1 … */
  serie?: number;
  /** After the value, in place of a legend: « 2024 ». */
  suite?: string;
}

interface Options {
  /** Of the figure: what keeps its textures apart on a page. */
  id: string;
  unite: string;
  plafond?: number;
  /** How a value is written; its unit by default. */
  ecrire?: (valeur: number) => string;
}

const BAR: Record<Format, number> = { etroit: 16, large: 22 };
const GAP = 10;
const BESIDE = 6;

interface Rangee {
  barre: Barre;
  lines: string[];
  texte: string;
  /** A row of the same name as the one above is part of its group. */
  follows: boolean;
}

/** Rows that follow one another under one name are a group: its name is written once. */
export function drawBarres(barres: readonly Barre[], options: Options): Figure {
  const ecrire = options.ecrire ?? ((valeur: number) => formatValeur(valeur, options.unite));
  const first = barres[0];
  const describe = (barre: Barre | undefined) =>
    barre ? `${barre.nom}, ${barre.valeur === null ? 'non renseigné' : ecrire(barre.valeur)}` : '';
  const description =
    barres.length > 1
      ? `${formatCount(barres.length, 'barre')}, de ${describe(first)} à ${describe(barres.at(-1))}`
      : `Une barre : ${describe(first)}`;
  return figureOf(description, (format) => {
    const nameWidth = format === 'large' ? LARGEUR.large * 0.38 : LARGEUR.etroit;
    const rows = barres.map((barre, i) => ({
      barre,
      lines: linesOf(barre.nom, nameWidth),
      texte: barre.valeur === null ? 'non renseigné' : ecrire(barre.valeur),
      follows: barres[i - 1]?.nom === barre.nom,
    }));
    return layOut(rows, format, options);
  });
}

function layOut(rows: Rangee[], format: Format, { id, unite, plafond }: Options) {
  const values = rows.map(({ barre }) => barre.valeur);
  const names = format === 'large' ? (max(rows, ({ lines }) => widest(lines)) ?? 0) + 2 * BESIDE : 0;
  const room =
    (max(rows, ({ texte, barre }) => widthOf(`${texte} ${barre.suite ?? ''}`)) ?? 0) * 1.05 + BESIDE;
  const hasNegative = values.some((valeur) => (valeur ?? 0) < 0);
  const echelle = scaleOf(values, {
    de: share(names + (hasNegative ? room : 0), format),
    a: 100 - share(room, format),
    plafond,
  });
  const zero = echelle(0);
  const parts: string[] = [];
  let y = 0;
  for (const row of rows) {
    const drawn =
      format === 'large' ? rowBeside(row, y, share(names - BESIDE * 2, format)) : rowBelow(row, y);
    parts.push(drawn.name, drawBar(row, echelle, drawn.bar, id, format));
    y = drawn.next;
  }
  const bottom = y - GAP + 4;
  const ticks = ticksOf(
    echelle,
    format,
    unite,
    unite === '' && Number.isInteger(max(values, (valeur) => valeur ?? 0)),
  );
  const axe = drawAxe({ format, echelle, ticks, unite, top: 0, bottom });
  const isHatched = rows.some(({ barre }) => barre.nature === 'incertain');
  const defs = isHatched ? hatch(id, format) : '';
  return { height: bottom + AXE_HEIGHT, body: defs + axe + parts.join(''), zero };
}

/** The name on the left of its bar, both centred on one line. */
function rowBeside({ lines, follows }: Rangee, y: number, end: number) {
  const height = Math.max(BAR.large, follows ? 0 : lines.length * INTERLIGNE);
  const top = follows ? y - GAP + 3 : y;
  const middle = top + height / 2;
  const baseline = middle - ((lines.length - 1) * INTERLIGNE) / 2 + CORPS * 0.35;
  const name = follows ? '' : write(lines, { x: end, y: baseline, classe: 'nom', ancre: 'end' });
  return { name, bar: middle - BAR.large / 2, next: top + height + GAP };
}

/** The name above its bar. */
function rowBelow({ lines, follows }: Rangee, y: number) {
  const top = follows ? y - GAP + 3 : y + lines.length * INTERLIGNE + 2;
  const name = follows ? '' : write(lines, { x: 0, y: y + CORPS, classe: 'nom' });
  return { name, bar: top, next: top + BAR.etroit + GAP };
}

function drawBar({ barre, texte }: Rangee, echelle: Echelle, y: number, id: string, format: Format): string {
  const { valeur, nature = 'constate', serie = 0, suite } = barre;
  const zero = echelle(0);
  const end = echelle(valeur ?? 0);
  const isBefore = end < zero;
  const height = BAR[format];
  const bar = element('rect', {
    ...dress(nature, `s${serie}`, id, format),
    x: percent(Math.min(zero, end)),
    y,
    width: percent(Math.abs(end - zero)),
    height,
  });
  const value = write([suite === undefined ? texte : `${texte} · ${suite}`], {
    x: end,
    y: y + height / 2 + CORPS * 0.35,
    dx: isBefore ? -BESIDE : BESIDE,
    classe: valeur === null ? 'inconnu' : 'valeur',
    ancre: isBefore ? 'end' : 'start',
  });
  return (end === zero ? '' : bar) + value;
}
