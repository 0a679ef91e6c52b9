/** The MapLibre layers of the projects: groups with their count, marks with the number of their axis. */
import type { FeatureCollection, Point } from 'geojson';
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { CouleursCarte } from './couleurs.ts';
import type { PointProjet } from './projets.ts';
import { FONT } from './style-noms.ts';
import { ZOOMS } from './zooms.ts';

/** Neighbours are counted together until the map is near enough to tell them apart. */
export function projetSource(projets: FeatureCollection<Point, PointProjet>): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: projets,
    cluster: true,
    clusterRadius: 34,
    clusterMaxZoom: ZOOMS.groupes,
  };
}

const IS_GROUP: ExpressionSpecification = ['has', 'point_count'];

export function projetLayers(couleurs: CouleursCarte): LayerSpecification[] {
  const { encre, surface } = couleurs;
  return [
    marks('groupes', IS_GROUP, couleurs, {
      'circle-color': encre,
      'circle-radius': ['step', ['get', 'point_count'], 15, 5, 19, 20, 24, 100, 30],
    }),
    labels('groupes-nombre', IS_GROUP, 'point_count_abbreviated', 14, surface),
    marks('projets', ['!', IS_GROUP], couleurs, {
      'circle-color': byAxe(couleurs, 'trait', encre),
      'circle-radius': 13,
    }),
    labels('projets-numero', ['!', IS_GROUP], 'numero', 13, byAxe(couleurs, 'fond', surface)),
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
  field: string,
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
      'text-field': ['get', field],
      'text-size': size,
    },
    paint: { 'text-color': color },
  };
}

function byAxe({ axes }: CouleursCarte, part: 'trait' | 'fond', fallback: string): ExpressionSpecification {
  const pairs = Object.entries(axes).flatMap(([id, axe]) => [id, axe[part]]);
  return ['match', ['get', 'axe'], ...pairs, fallback] as unknown as ExpressionSpecification;
}
