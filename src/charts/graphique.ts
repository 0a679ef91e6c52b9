/** One entry for every chart of the data: picks the drawing that its form calls for. */
import { group } from 'd3';
import type { Feature } from 'geojson';
import { formatValeur } from '../lib/texte/euros.ts';
import type { Graphique, Valeur } from '../schemas/graphique.ts';
import { drawChoroplethe, type DessinChoroplethe } from './choroplethe.ts';
import { drawBarres } from './figures/barres.ts';
import type { Figure } from './figures/cadre.ts';
import { formatCourt } from './figures/axe.ts';
import { drawEmpilee } from './figures/empilee.ts';
import { drawFlux } from './figures/flux.ts';
import { drawMultiples } from './figures/multiples.ts';
import { drawPentes } from './figures/pentes.ts';
import { drawPoints } from './figures/points.ts';
import { composeFrance } from './projection.ts';

/** A drawing of the grammar, or a map. */
export type DessinGraphique = { figure: Figure } | { carte: DessinChoroplethe };

/** What a map needs besides its values. */
export interface FondDeCarte {
  /** The regions, for the frame. */
  regions: Feature[];
  /** The shapes to colour, each with its region. */
  shapes: { feature: Feature; region: string }[];
}

type Decrit = Pick<Graphique, 'id' | 'forme' | 'unite' | 'mesure'>;

interface Parametres {
  fond?: FondDeCarte | undefined;
  /** The class that colours each series of a flow, when it has one. */
  classes?: Readonly<Record<string, string>>;
}

/** Draws a chart. `fond` is needed for the maps. */
export function drawGraphique(
  graphique: Decrit,
  valeurs: Valeur[],
  { fond, classes = {} }: Parametres = {},
): DessinGraphique {
  if (graphique.forme === 'flux') return { figure: drawSums(valeurs, graphique.unite, classes) };
  if (!fond) return { figure: drawFigure(graphique, valeurs) };
  const format = (valeur: number) => formatValeur(valeur, graphique.unite);
  const carte = composeFrance(fond.regions);
  return { carte: drawChoroplethe(carte, fond.shapes, valeurs, graphique.id, format) };
}

/** A share is seen against the whole. */
const plafondOf = ({ unite, mesure }: Decrit) => (unite === '%' && mesure.startsWith('Part') ? 100 : 0);

function drawFigure(graphique: Decrit, valeurs: Valeur[]): Figure {
  const { id, unite } = graphique;
  const options = { id, unite, plafond: plafondOf(graphique) };
  const series = [...new Set(valeurs.map(({ serie }) => serie))];
  const rows = [...group(valeurs, ({ categorie }) => categorie)];
  if (graphique.forme === 'empilees') {
    const wholes = rows.map(([nom, cells], i) => ({
      nom,
      figure: drawEmpilee(
        cells.map(({ serie, valeur, nature }) => ({ nom: serie, valeur, nature })),
        { ...options, id: `${id}-${i}` },
      ),
    }));
    const [only, other] = wholes;
    return only && !other ? only.figure : drawMultiples(wholes);
  }
  if (graphique.forme === 'points')
    return drawPoints(
      rows.map(([nom, cells]) => ({ nom, marques: cells.flatMap((cell) => markOf(cell, series)) })),
      { ...options, series },
    );
  if (graphique.forme === 'pentes') {
    const isAlone = series.length === 1;
    const moments = isAlone ? rows.map(([nom]) => nom) : series;
    const pentes = isAlone
      ? [{ nom: '', etapes: valeurs }]
      : rows.map(([nom, cells]) => ({
          nom,
          etapes: series.map((serie) => cells.find((cell) => cell.serie === serie) ?? { valeur: null }),
        }));
    return drawPentes(pentes, { ...options, moments });
  }
  const tons = seriesOf(valeurs);
  return drawBarres(
    valeurs.map((cell) => barOf(cell, tons)),
    options,
  );
}

/** The series, in the order of their colours: the last fact first, as the darkest; what is only aimed at takes no colour. */
function seriesOf(valeurs: Valeur[]): string[] {
  const all = [...new Set(valeurs.map(({ serie }) => serie))];
  const isFact = (serie: string) => valeurs.some((cell) => cell.serie === serie && cell.nature !== 'cible');
  return [...all.filter(isFact).reverse(), ...all.filter((serie) => !isFact(serie))];
}

/** Amounts are written short: the table has them whole. */
function drawSums(valeurs: Valeur[], unite: string, classes: Readonly<Record<string, string>>): Figure {
  const sources = [...group(valeurs, ({ serie }) => serie)].map(([nom, cells], i) => ({
    nom,
    ton: classes[nom] ?? `s${i}`,
    parts: cells.flatMap(({ categorie, valeur }) => (valeur === null ? [] : [{ nom: categorie, valeur }])),
  }));
  return drawFlux(sources, { ecrire: (valeur) => formatCourt(valeur, unite) });
}

const rankOf = ({ serie }: Valeur, series: string[]) =>
  series.length > 1 ? { serie: series.indexOf(serie), suite: serie } : {};

const barOf = (cell: Valeur, series: string[]) => ({
  nom: cell.categorie,
  valeur: cell.valeur,
  nature: cell.nature,
  ...rankOf(cell, series),
});

const markOf = (cell: Valeur, series: string[]) =>
  cell.valeur === null
    ? []
    : [{ valeur: cell.valeur, nature: cell.nature, serie: series.indexOf(cell.serie) }];
