/** Numbered tiles by state, in the colour of their axis: full when it is said, hatched when it is deduced, outlined when unknown. */
import { escapeXml } from '../../lib/texte/texte.ts';
import type { Preuve } from '../../lib/bilan/objectifs.ts';
import { CORPS } from './cadre.ts';
import { element } from './svg.ts';
import { widthOf } from './texte.ts';
import { hatchPattern, hatchSquare } from './textures.ts';

/** The three tones of an axis, as colours: full, paper, hatch. */
interface Tons {
  plein: string;
  fond: string;
  aplat: string;
}

interface TuileNumerotee {
  numero: string;
  /** Id of the axis, which lends its tones. */
  axe: string;
  preuve: Preuve;
}

interface RangeeDeTuiles {
  nom: string;
  tuiles: readonly TuileNumerotee[];
}

interface Options {
  /** Pixels. */
  width: number;
  tons: Readonly<Record<string, Tons>>;
  /** The legend, in lines: the ways of knowing, the axes. */
  cles: readonly (readonly Cle[])[];
}

interface Cle {
  nom: string;
  tuile: Omit<TuileNumerotee, 'numero'>;
}

const TUILE = { width: 38, height: 26, gap: 2 };
const NAMES = 230;
const GAP = 12;
const CLE = { width: 46, height: 32, gap: 24 };

export function drawTuilesParEtat(rangees: readonly RangeeDeTuiles[], options: Options) {
  const { tons, width, cles } = options;
  const step = TUILE.width + TUILE.gap;
  const perLine = Math.max(1, Math.floor((width - NAMES) / step));
  const parts = Object.entries(tons).map(([axe, own]) => hatchOf(axe, own));
  let y = 0;
  for (const { nom, tuiles } of rangees) {
    parts.push(word(`${nom} : ${tuiles.length}`, 0, y + 18));
    tuiles.forEach((tuile, i) => {
      const line = Math.floor(i / perLine);
      const place = { x: NAMES + (i % perLine) * step, y: y + line * (TUILE.height + TUILE.gap) };
      parts.push(drawTuile(tuile, place, tons));
    });
    y += Math.ceil(tuiles.length / perLine) * (TUILE.height + TUILE.gap) + GAP;
  }
  cles.forEach((line, i) => parts.push(...drawCles(line, y + GAP + i * CLE.height, tons)));
  return { height: y + GAP + cles.length * CLE.height, body: parts.join('') };
}

function drawCles(cles: readonly Cle[], y: number, tons: Options['tons']): string[] {
  let x = 1;
  return cles.map(({ nom, tuile }) => {
    const drawn = drawTuile({ ...tuile, numero: '' }, { x, y }, tons) + word(nom, x + CLE.width, y + 18);
    x += CLE.width + widthOf(nom) + CLE.gap;
    return drawn;
  });
}

const word = (text: string, x: number, y: number) => element('text', { x, y }, escapeXml(text));

const hatchId = (axe: string) => `h-tuile-${axe}`;

const hatchOf = (axe: string, { fond, aplat }: Tons) =>
  hatchPattern(hatchId(axe), hatchSquare(fond, aplat, 2));

function drawTuile(
  { numero, axe, preuve }: TuileNumerotee,
  { x, y }: { x: number; y: number },
  tons: Options['tons'],
): string {
  const plein = tons[axe]?.plein;
  const fill = preuve === 'dit' ? plein : preuve === 'deduit' ? `url(#${hatchId(axe)})` : 'none';
  const { width, height } = TUILE;
  const square = element('rect', { x, y, width, height, rx: 3, fill, stroke: plein, 'stroke-width': 1.5 });
  if (numero === '') return square;
  const place = { x: x + width / 2, y: y + (height + CORPS * 0.7) / 2, 'text-anchor': 'middle' };
  const classe = preuve === 'dit' ? 'valeur inverse' : 'valeur';
  return square + element('text', { ...place, class: classe }, escapeXml(numero));
}
