/** Bars from zero, the value at the end of each, its name above it: one drawing for every width. */
import { max } from 'd3';
import { formatValeur } from '../../lib/texte/euros.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { AXE_HEIGHT, drawAxe, scaleOf, ticksOf, type Echelle } from './axe.ts';
import { AISE, CORPS, figureOnce, INTERLIGNE, LARGEUR, share, type Figure, type Nature } from './cadre.ts';
import { element, percent, write } from './svg.ts';
import { linesOf, widthOf } from './texte.ts';
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

/** The narrowest column is the one to fit. */
const FORMAT = 'etroit';
const BAR = 18;
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
  const rows = barres.map((barre, i) => ({
    barre,
    lines: linesOf(barre.nom, LARGEUR[FORMAT]),
    texte: barre.valeur === null ? 'non renseigné' : ecrire(barre.valeur),
    follows: barres[i - 1]?.nom === barre.nom,
  }));
  return figureOnce(description, () => layOut(rows, options));
}

function layOut(rows: Rangee[], { id, unite, plafond }: Options) {
  const values = rows.map(({ barre }) => barre.valeur);
  const room = (max(rows, roomOf) ?? 0) + BESIDE;
  const hasNegative = values.some((valeur) => (valeur ?? 0) < 0);
  const echelle = scaleOf(values, {
    de: hasNegative ? share(room, FORMAT) : 0,
    a: 100 - share(room, FORMAT),
    plafond,
  });
  const zero = echelle(0);
  const parts: string[] = [];
  let y = 0;
  for (const row of rows) {
    const drawn = placeRow(row, y);
    parts.push(drawn.name, drawBar(row, echelle, drawn.bar, id));
    y = drawn.next;
  }
  const bottom = y - GAP + 4;
  const ticks = ticksOf(
    echelle,
    FORMAT,
    unite,
    unite === '' && Number.isInteger(max(values, (valeur) => valeur ?? 0)),
  );
  const axe = drawAxe({ format: FORMAT, echelle, ticks, unite, top: 0, bottom });
  const isHatched = rows.some(({ barre }) => barre.nature === 'incertain');
  const defs = isHatched ? hatch(id, FORMAT) : '';
  return { height: bottom + AXE_HEIGHT, body: defs + axe + parts.join(''), zero };
}

/** The room of what is written at the end of a bar, in bold; words after the value are what spacing lengthens most. */
const roomOf = ({ texte, barre: { suite } }: Rangee): number =>
  suite === undefined ? widthOf(texte) * 1.05 : widthOf(`${texte} · ${suite}`) * 1.08 * AISE;

/** The name above its bar. */
function placeRow({ lines, follows }: Rangee, y: number) {
  const top = follows ? y - GAP + 3 : y + lines.length * INTERLIGNE + 2;
  const name = follows ? '' : write(lines, { x: 0, y: y + CORPS, classe: 'nom' });
  return { name, bar: top, next: top + BAR + GAP };
}

function drawBar({ barre, texte }: Rangee, echelle: Echelle, y: number, id: string): string {
  const { valeur, nature = 'constate', serie = 0, suite } = barre;
  const zero = echelle(0);
  const end = echelle(valeur ?? 0);
  const isBefore = end < zero;
  const bar = element('rect', {
    ...dress(nature, `s${serie}`, id, FORMAT),
    x: percent(Math.min(zero, end)),
    y,
    width: percent(Math.abs(end - zero)),
    height: BAR,
  });
  const value = write([suite === undefined ? texte : `${texte} · ${suite}`], {
    x: end,
    y: y + BAR / 2 + CORPS * 0.35,
    dx: isBefore ? -BESIDE : BESIDE,
    classe: valeur === null ? 'inconnu' : 'valeur',
    ancre: isBefore ? 'end' : 'start',
  });
  return (end === zero ? '' : bar) + value;
}
