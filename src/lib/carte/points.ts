/** The marks of the map, from its cells: one a project, or one a group with its count. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { axesOfRang } from '../projets/catalogue/fiches.ts';
import { formatNombre } from '../texte/format.ts';
import type { Cellules } from './cellules.ts';
import { unproject, type EtatCarte } from './etat.ts';
import { leadingAxe } from './projets.ts';
import type { Cadrage } from './vues.ts';

export interface PointCarte {
  /** Rank of its cell. */
  cellule: number;
  /** Projects. */
  nombre: number;
  /** Axis of its only project; empty for a group. */
  axe: string;
  /** The number of that axis, « + » after it when the project has several; « ×4 » for a group: a bare 4 would be an axis. */
  texte: string;
}

interface Vue {
  etat: EtatCarte;
  /** Axes that lend their colours first. */
  axes: readonly string[];
  /** Marks out of this frame are left out: the map asks for them when it comes there. */
  cadre?: Cadrage | undefined;
}

export function pointsOf(cellules: Cellules, vue: Vue): FeatureCollection<Point, PointCarte> {
  const features: Feature<Point, PointCarte>[] = [];
  for (let cellule = 0; cellule < cellules.nombres.length; cellule++) {
    const coordinates = unproject(cellules.x[cellule] ?? 0, cellules.y[cellule] ?? 0);
    if (!isWithin(coordinates, vue.cadre)) continue;
    const nombre = cellules.nombres[cellule] ?? 0;
    const said =
      nombre === 1
        ? marqueOf(vue.etat, cellules.temoins[cellule] ?? 0, vue.axes)
        : { axe: '', texte: `×${formatNombre(nombre)}` };
    const properties = { cellule, nombre, ...said };
    features.push({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties });
  }
  return { type: 'FeatureCollection', features };
}

function isWithin([longitude, latitude]: readonly [number, number], cadre: Cadrage | undefined): boolean {
  if (!cadre) return true;
  const [west, south, east, north] = cadre;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** How the mark of one project is coloured and numbered. */
export function marqueOf(
  { catalogue }: Pick<EtatCarte, 'catalogue'>,
  rang: number,
  wanted: readonly string[] = [],
): Pick<PointCarte, 'axe' | 'texte'> {
  const axes = axesOfRang(catalogue, rang);
  const axe = leadingAxe({ axes }, wanted);
  return { axe: axe?.id ?? '', texte: `${axe?.numero ?? ''}${axes.length > 1 ? '+' : ''}` };
}
