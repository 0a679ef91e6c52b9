/**
 * Bar charts drawn at build. Lengths are in per cent of the width and heights in pixels: the bars stretch with the
 * page and the text keeps its size, so that a chart reads as well at 360 pixels as on a large screen.
 */
import { group, max, scaleLinear, stack, stackOffsetExpand } from 'd3';
import type { Graphique, Valeur } from '../schemas/graphique.ts';
import { formatValeur } from '../lib/texte/format.ts';
import { escapeXml, wrapText } from '../lib/texte/texte.ts';

interface DessinBarres {
  /** Pixels. */
  height: number;
  /** The elements inside <svg>. */
  body: string;
}

type Barre = Pick<Valeur, 'categorie' | 'serie' | 'valeur'>;

interface Categorie {
  nom: string;
  barres: Barre[];
}

/** Per cent of the width of a value. */
type Echelle = (valeur: number) => number;

/** Characters of a label that leave room for the value on a phone. */
const LABEL_WIDTH = 34;
const LINE = 20;
const BAR = 12;
const GAP = 14;

/** Draws « barres », « barres-groupees » and « empilees »; the axis starts at zero. */
export function drawBarres(graphique: Pick<Graphique, 'forme' | 'unite'>, valeurs: Barre[]): DessinBarres {
  const series = [...new Set(valeurs.map(({ serie }) => serie))];
  const largest = max(valeurs, ({ valeur }) => valeur ?? 0) ?? 0;
  // A share is seen against the whole; nothing against nothing is no bar.
  const whole = graphique.unite === '%' ? Math.max(100, largest) : largest || 1;
  const echelle = scaleLinear([0, whole], [0, 100]);
  const parts: string[] = [];
  let y = 0;
  for (const [nom, barres] of group(valeurs, ({ categorie }) => categorie)) {
    const categorie = { nom, barres };
    const drawn =
      graphique.forme === 'empilees'
        ? drawStack(categorie, series, graphique.unite, y)
        : drawRows(categorie, series, graphique.unite, echelle, y);
    parts.push(drawn.body);
    y = drawn.bottom + GAP;
  }
  return { height: Math.max(0, y - GAP), body: parts.join(' ') };
}

function drawRows(categorie: Categorie, series: string[], unite: string, echelle: Echelle, start: number) {
  const isSingle = series.length === 1;
  let y = start;
  const parts: string[] = [];
  if (!isSingle) {
    parts.push(label(categorie.nom, y, 'strong'));
    y += LINE * wrapText(categorie.nom, LABEL_WIDTH).length;
  }
  for (const barre of categorie.barres) {
    const name = isSingle ? categorie.nom : barre.serie;
    const lines = wrapText(name, LABEL_WIDTH).length;
    parts.push(label(name, y), value(formatValeur(barre.valeur, unite), y));
    y += LINE * lines;
    parts.push(rail(y), bar(0, echelle(barre.valeur ?? 0), y, series.indexOf(barre.serie)));
    y += BAR + (isSingle ? 0 : 6);
  }
  return { body: parts.join(' '), bottom: y };
}

/** The parts of a whole on one bar, then each part with its name and its value. */
function drawStack(categorie: Categorie, series: string[], unite: string, start: number) {
  const parts = [label(categorie.nom, start, 'strong')];
  let y = start + LINE * wrapText(categorie.nom, LABEL_WIDTH).length;
  const shares = stack<Categorie, Barre>()
    .keys(categorie.barres)
    .value((_, { valeur }) => valeur ?? 0)
    .offset(stackOffsetExpand);
  for (const { key, 0: share } of shares([categorie])) {
    const [from = 0, to = 0] = (share ?? []).map((part) => tenth(part * 100));
    parts.push(bar(from, to - from, y, series.indexOf(key.serie)));
  }
  y += BAR + 4;
  for (const { serie, valeur } of categorie.barres) {
    const tone = series.indexOf(serie);
    parts.push(`<rect class="bar tone-${tone}" x="0" y="${y + 5}" width="10" height="10"/>`);
    parts.push(label(serie, y, 'indent'), value(formatValeur(valeur, unite), y));
    y += LINE * wrapText(serie, LABEL_WIDTH).length;
  }
  return { body: parts.join(' '), bottom: y };
}

function label(text: string, y: number, classe = ''): string {
  const x = classe === 'indent' ? 16 : 0;
  return wrapText(text, LABEL_WIDTH)
    .map(
      (line, i) =>
        `<text class="label ${classe}" x="${x}" y="${y + 15 + i * LINE}">${escapeXml(line)}</text>`,
    )
    .join('');
}

function value(text: string, y: number): string {
  return `<text class="value" x="100%" y="${y + 15}" text-anchor="end">${escapeXml(text)}</text>`;
}

function rail(y: number): string {
  return `<rect class="rail" x="0" y="${y}" width="100%" height="${BAR}"/>`;
}

/** `x` and `width` in per cent, written to a tenth. */
function bar(x: number, width: number, y: number, tone: number): string {
  const [from, length] = [tenth(x), tenth(width)];
  return length > 0
    ? `<rect class="bar tone-${tone}" x="${from}%" y="${y}" width="${length}%" height="${BAR}"/>`
    : '';
}

function tenth(percent: number): number {
  return Math.round(percent * 10) / 10;
}
