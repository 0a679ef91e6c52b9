/**
 * Bar charts drawn at build. Lengths are in per cent of the width and heights in pixels: the bars stretch with the
 * page and the text keeps its size, so that a chart reads as well at 360 pixels as on a large screen.
 */
import { max } from 'd3';
import type { Graphique, Valeur } from '../schemas/graphique.ts';
import { formatValeur } from '../lib/texte/format.ts';
import { escapeXml, wrapText } from '../lib/texte/texte.ts';

export interface DessinBarres {
  /** Pixels. */
  height: number;
  /** The elements inside <svg>. */
  body: string;
}

type Point = Pick<Valeur, 'categorie' | 'serie' | 'valeur'>;

interface Categorie {
  nom: string;
  points: Point[];
}

/** Characters of a label that leave room for the value on a phone. */
const LABEL_WIDTH = 34;
const LINE = 20;
const BAR = 12;
const GAP = 14;

/** Draws « barres », « barres-groupees » and « empilees »; the axis starts at zero. */
export function drawBarres(graphique: Pick<Graphique, 'forme' | 'unite'>, valeurs: Point[]): DessinBarres {
  const categories = groupByCategorie(valeurs);
  const series = [...new Set(valeurs.map(({ serie }) => serie))];
  const largest = max(valeurs, ({ valeur }) => valeur ?? 0) ?? 0;
  // A share is seen against the whole.
  const top = graphique.unite === '%' ? Math.max(100, largest) : largest;
  const parts: string[] = [];
  let y = 0;
  for (const categorie of categories) {
    const drawn =
      graphique.forme === 'empilees'
        ? drawStack(categorie, series, graphique.unite, y)
        : drawRows(categorie, series, graphique.unite, top, y);
    parts.push(drawn.body);
    y = drawn.bottom + GAP;
  }
  return { height: Math.max(0, y - GAP), body: parts.join(' ') };
}

function groupByCategorie(valeurs: Point[]): Categorie[] {
  const categories = new Map<string, Categorie>();
  for (const point of valeurs) {
    const categorie = categories.get(point.categorie) ?? { nom: point.categorie, points: [] };
    categorie.points.push(point);
    categories.set(point.categorie, categorie);
  }
  return [...categories.values()];
}

function drawRows(categorie: Categorie, series: string[], unite: string, top: number, start: number) {
  const isSingle = series.length === 1;
  let y = start;
  const parts: string[] = [];
  if (!isSingle) {
    parts.push(label(categorie.nom, y, 'strong'));
    y += LINE * wrapText(categorie.nom, LABEL_WIDTH).length;
  }
  for (const point of categorie.points) {
    const name = isSingle ? categorie.nom : point.serie;
    const lines = wrapText(name, LABEL_WIDTH).length;
    parts.push(label(name, y), value(formatValeur(point.valeur, unite), y));
    y += LINE * lines;
    parts.push(rail(y), bar(0, percentOf(point.valeur, top), y, series.indexOf(point.serie)));
    y += BAR + (isSingle ? 0 : 6);
  }
  return { body: parts.join(' '), bottom: y };
}

/** The parts of a whole on one bar, then each part with its name and its value. */
function drawStack(categorie: Categorie, series: string[], unite: string, start: number) {
  const total = categorie.points.reduce((sum, { valeur }) => sum + (valeur ?? 0), 0);
  const parts = [label(categorie.nom, start, 'strong')];
  let y = start + LINE * wrapText(categorie.nom, LABEL_WIDTH).length;
  let x = 0;
  for (const point of categorie.points) {
    const width = percentOf(point.valeur, total);
    parts.push(bar(x, width, y, series.indexOf(point.serie)));
    x += width;
  }
  y += BAR + 4;
  for (const point of categorie.points) {
    const tone = series.indexOf(point.serie);
    parts.push(`<rect class="bar tone-${tone}" x="0" y="${y + 5}" width="10" height="10"/>`);
    parts.push(label(point.serie, y, 'indent'), value(formatValeur(point.valeur, unite), y));
    y += LINE * wrapText(point.serie, LABEL_WIDTH).length;
  }
  return { body: parts.join(' '), bottom: y };
}

function percentOf(valeur: number | null, whole: number): number {
  return whole > 0 && valeur !== null ? Math.round((valeur / whole) * 1000) / 10 : 0;
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

function bar(x: number, width: number, y: number, tone: number): string {
  return width > 0
    ? `<rect class="bar tone-${tone}" x="${x}%" y="${y}" width="${width}%" height="${BAR}"/>`
    : '';
}
