/** One entry for every chart: picks the drawing that its form calls for. */
import type { Feature } from 'geojson';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { formatValeur } from '../lib/texte/format.ts';
import type { Graphique, Valeur } from '../schemas/graphique.ts';
import { drawBarres } from './barres.ts';
import { drawChoroplethe, type Legende } from './choroplethe.ts';
import { composeFrance } from './projection.ts';

/** Bars are as wide as the picture to download; on a page they stretch. */
export interface DessinGraphique extends DessinSvg {
  kind: 'barres' | 'carte';
  legendes: Legende[];
}

/** What a map needs besides its values. */
export interface FondDeCarte {
  /** The regions, for the frame. */
  regions: Feature[];
  /** The shapes to colour, each with its region. */
  shapes: { feature: Feature; region: string }[];
}

const PICTURE_WIDTH = 672;

/** Draws a chart. `fond` is needed for the maps. */
export function drawGraphique(graphique: Graphique, valeurs: Valeur[], fond?: FondDeCarte): DessinGraphique {
  if (!fond) return { kind: 'barres', width: PICTURE_WIDTH, ...drawBarres(graphique, valeurs), legendes: [] };
  const format = (valeur: number) => formatValeur(valeur, graphique.unite);
  const carte = composeFrance(fond.regions);
  return { kind: 'carte', ...drawChoroplethe(carte, fond.shapes, valeurs, graphique.id, format) };
}
