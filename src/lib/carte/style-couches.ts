/** The MapLibre layers that colour the territories of one level by class, or lay a disc on each, in the place of the projects. */
import type { FeatureCollection, Point } from 'geojson';
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { TRANSPARENT, type CouleursCarte } from './couleurs.ts';
import { motifOf, type NiveauCouche } from './couches/modele.ts';
import { ZOOMS } from './zooms.ts';

/** Of the size of the discs: `r` is the radius in thousandths of the drawing of the country. */
export interface Disque {
  classe: string;
  r: number;
}

/** The layer that colours the territories of a level in the place of the projects. */
export interface CoucheDessinee {
  niveau: NiveauCouche;
  /** Class of each territory, by code. */
  classes: ReadonlyMap<string, string>;
  /** What is counted, one disc a territory, the largest first; undefined where the land itself is coloured. */
  disques?: FeatureCollection<Point, Disque> | undefined;
}

/** Names of the images that the engine draws: what is deduced is hatched, what is refused is crossed. */
export const MOTIFS = { hachures: 'hachures', croix: 'croix' } as const;

const SOURCES: Record<NiveauCouche, [id: string, source: string][]> = {
  region: [['couche', 'regions']],
  departement: [['couche', 'departements']],
  epci: [
    ['couche-france', 'epci-france'],
    ['couche', 'epci'],
  ],
};

const match = (property: string, pairs: unknown[]) =>
  ['match', ['get', property], ...pairs, TRANSPARENT] as unknown as ExpressionSpecification;

/** The territories of the layer in the colour and the pattern of their class. */
export function coucheLayers(
  couche: CoucheDessinee | undefined,
  { classes, terre }: Pick<CouleursCarte, 'classes' | 'terre'>,
): LayerSpecification[] {
  if (!couche) return [];
  // Land says nothing under a disc; a state still does.
  const colourOf = (classe: string) =>
    couche.disques && classe.startsWith('rang') ? terre : (classes[classe] ?? TRANSPARENT);
  const colour = match(
    'code',
    [...couche.classes].flatMap(([code, classe]) => [code, colourOf(classe)]),
  );
  return SOURCES[couche.niveau].flatMap(([id, source]): LayerSpecification[] => [
    { id, source, type: 'fill', ...far(source), paint: { 'fill-color': colour, 'fill-antialias': false } },
    ...Object.values(MOTIFS).map((motif): LayerSpecification => ({
      id: `${id}-${motif}`,
      source,
      type: 'fill',
      ...far(source),
      filter: ['in', ['get', 'code'], ['literal', codesWith(couche, motif)]],
      paint: { 'fill-pattern': motif },
    })),
  ]);
}

const codesWith = ({ classes, disques }: CoucheDessinee, motif: string): string[] =>
  disques ? [] : [...classes].flatMap(([code, classe]) => (motifOf(classe) === motif ? code : []));

export function disqueSource(couche: CoucheDessinee | undefined): GeoJSONSourceSpecification {
  return { type: 'geojson', data: couche?.disques ?? { type: 'FeatureCollection', features: [] } };
}

/** Discs grow with the zoom, more slowly than the land: they come apart as one comes nearer. */
export function disqueLayers(
  couche: CoucheDessinee | undefined,
  { classes, surface }: Pick<CouleursCarte, 'classes' | 'surface'>,
): LayerSpecification[] {
  if (!couche?.disques) return [];
  const paint: CircleLayerSpecification['paint'] = {
    'circle-color': match('classe', Object.entries(classes).flat()),
    'circle-opacity': 0.85,
    'circle-radius': [
      'interpolate',
      ['exponential', 1.5],
      ['zoom'],
      4,
      ['*', ['get', 'r'], 0.35],
      5,
      ['*', ['get', 'r'], 0.7],
      9,
      ['*', ['get', 'r'], 3],
    ],
    'circle-stroke-color': surface,
    'circle-stroke-width': 1,
  };
  return [{ id: 'disques', source: 'disques', type: 'circle', paint }];
}

/** Near, the outlines of each region take the place of the coarse ones of the country. */
function far(source: string): { maxzoom?: number } {
  return source === 'epci-france' ? { maxzoom: ZOOMS.epci } : {};
}
