/** The MapLibre layers of the projects: groups with their count, marks with the number of their axis. */
import type { FeatureCollection, Point } from 'geojson';
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { CouleursCarte } from './couleurs.ts';
import { RAYONS } from './cellules.ts';
import type { PointCarte } from './points.ts';
import { FONT } from './style-noms.ts';

/** Already counted together: see cellules.ts. */
export function projetSource(projets: FeatureCollection<Point, PointCarte>): GeoJSONSourceSpecification {
  return { type: 'geojson', data: projets };
}

const IS_GROUP: ExpressionSpecification = ['>', ['get', 'nombre'], 1];
const [[, RAYON_SEUL] = [1, 13], ...GROUPES] = RAYONS;
const [[, RAYON_PETIT] = [2, 15], ...PLUS_GRANDS] = GROUPES;

export function projetLayers(couleurs: CouleursCarte): LayerSpecification[] {
  const { encre, surface } = couleurs;
  return [
    marks('groupes', IS_GROUP, couleurs, {
      'circle-color': encre,
      'circle-radius': [
        'step',
        ['get', 'nombre'],
        RAYON_PETIT,
        ...PLUS_GRANDS.flat(),
      ] as ExpressionSpecification,
    }),
    labels('groupes-nombre', IS_GROUP, 14, surface),
    marks('projets', ['!', IS_GROUP], couleurs, {
      'circle-color': byAxe(couleurs, 'trait', encre),
      'circle-radius': RAYON_SEUL,
    }),
    labels('projets-numero', ['!', IS_GROUP], 13, byAxe(couleurs, 'fond', surface)),
  ];
}

function marks(
  id: string,
  filter: ExpressionSpecification,
  { surface }: CouleursCarte,
  paint: CircleLayerSpecification['paint'],
): LayerSpecification {
  return {
    id,
    source: 'projets',
    type: 'circle',
    filter,
    paint: { ...paint, 'circle-stroke-color': surface, 'circle-stroke-width': 2 },
  };
}

/** Always shown; the names of places give way to the whole mark, not to its number alone. */
function labels(
  id: string,
  filter: ExpressionSpecification,
  size: number,
  color: string | ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    source: 'projets',
    type: 'symbol',
    filter,
    layout: {
      'text-font': FONT,
      'text-allow-overlap': true,
      'text-padding': 9,
      'text-field': ['get', 'texte'],
      'text-size': size,
    },
    paint: { 'text-color': color },
  };
}

function byAxe({ axes }: CouleursCarte, part: 'trait' | 'fond', fallback: string): ExpressionSpecification {
  const pairs = Object.entries(axes).flatMap(([id, axe]) => [id, axe[part]]);
  return ['match', ['get', 'axe'], ...pairs, fallback] as unknown as ExpressionSpecification;
}
