/** The MapLibre style of our maps: data and colours in, layers out. */
import type { FeatureCollection, Point } from 'geojson';
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { CouleursCarte } from './couleurs.ts';
import type { PointProjet } from './projets.ts';
import { coucheLayers, ZOOM_EPCI, type CoucheDessinee } from './style-couches.ts';

export interface DonneesCarte {
  voisins: FeatureCollection;
  regions: FeatureCollection;
  departements: FeatureCollection;
  epci: FeatureCollection;
  /** One point a territory, properties { nom, niveau }. */
  noms: FeatureCollection<Point>;
  projets: FeatureCollection<Point, PointProjet>;
  /** Territories that the kept projects name, with the axis that colours them. */
  couverts: { epci: Map<string, string>; departement: Map<string, string> };
  /** The territory that the reader has chosen. */
  choisi?: { source: 'regions' | 'departements' | 'epci'; code: string } | undefined;
  /** Coarse EPCI of the whole country, for a layer that colours them; empty until then. */
  epciFrance: FeatureCollection;
  couche?: CoucheDessinee | undefined;
}

/** From these zooms on, each level shows. */
export const ZOOMS = { departements: 5, nomsDepartements: 6.6, epci: ZOOM_EPCI, nomsEpci: 8.4, groupes: 9 };

const TRANSPARENT = 'rgba(0, 0, 0, 0)';
const FONT = ['Atkinson Hyperlegible Next'];
const TERRITOIRES = ['epci', 'departements', 'regions'] as const;

/** Layers that answer a click, the finest first; those of the layer in force before them. */
export const couchesTerritoires = ['couche', 'couche-france', ...TERRITOIRES.map((id) => `${id}-fond`)];

export function styleCarte(donnees: DonneesCarte, couleurs: CouleursCarte): StyleSpecification {
  const source = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data });
  return {
    version: 8,
    sources: {
      voisins: source(donnees.voisins),
      regions: source(donnees.regions),
      departements: source(donnees.departements),
      epci: source(donnees.epci),
      'epci-france': source(donnees.epciFrance),
      noms: source(donnees.noms),
      projets: {
        ...source(donnees.projets),
        cluster: true,
        clusterRadius: 34,
        clusterMaxZoom: ZOOMS.groupes,
      },
    },
    layers: [
      { id: 'eau', type: 'background', paint: { 'background-color': couleurs.eau } },
      fill('voisins', 'voisins', couleurs.voisin),
      ...landLayers(donnees.couche ? undefined : donnees.couverts, couleurs),
      ...coucheLayers(donnees.couche, couleurs),
      ...lineLayers(donnees, couleurs),
      ...nameLayers(couleurs),
      ...(donnees.couche ? [] : projetLayers(couleurs)),
    ],
  };
}

function fill(id: string, source: string, color: string, minzoom = 0): LayerSpecification {
  return { id, source, type: 'fill', minzoom, paint: { 'fill-color': color, 'fill-antialias': false } };
}

/** The land, and what the projects cover of it. */
function landLayers(
  couverts: DonneesCarte['couverts'] | undefined,
  couleurs: CouleursCarte,
): LayerSpecification[] {
  const coloured = (source: string, covered: Map<string, string>): LayerSpecification => ({
    id: `${source}-couverts`,
    source,
    type: 'fill',
    paint: { 'fill-color': colourOf(covered, couleurs), 'fill-antialias': false },
  });
  return [
    fill('regions-fond', 'regions', couleurs.terre),
    fill('departements-fond', 'departements', couleurs.terre, ZOOMS.departements),
    ...(couverts ? [coloured('departements', couverts.departement)] : []),
    fill('epci-fond', 'epci', TRANSPARENT, ZOOMS.epci),
    ...(couverts ? [coloured('epci', couverts.epci)] : []),
  ];
}

/** The pale colour of an axis on the territories of its projects, nothing elsewhere. */
function colourOf(covered: Map<string, string>, { axes }: CouleursCarte): string | ExpressionSpecification {
  if (covered.size === 0) return TRANSPARENT;
  const pairs = [...covered].flatMap(([code, axe]) => [code, axes[axe]?.fond ?? TRANSPARENT]);
  return ['match', ['get', 'code'], ...pairs, TRANSPARENT] as unknown as ExpressionSpecification;
}

function lineLayers({ choisi, couche }: DonneesCarte, couleurs: CouleursCarte): LayerSpecification[] {
  const line = (
    id: string,
    source: string,
    color: string,
    width: number,
    minzoom: number,
  ): LayerSpecification => ({
    id,
    source,
    type: 'line',
    minzoom,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  });
  return [
    line('epci-trait', 'epci', couleurs.frontiere, 0.7, ZOOMS.epci),
    line(
      'departements-trait',
      'departements',
      couleurs.frontiere,
      0.9,
      couche?.niveau === 'departement' ? 0 : ZOOMS.departements,
    ),
    line('regions-trait', 'regions', couleurs.frontiereForte, 1.4, 0),
    // The coarse outline stands in for the fine one until its region comes.
    ...(choisi?.source === 'epci' ? [chosenLine('choisi-france', 'epci-france', choisi.code, couleurs)] : []),
    chosenLine('choisi', choisi?.source ?? 'regions', choisi?.code ?? '', couleurs),
  ];
}

function chosenLine(id: string, source: string, code: string, { encre }: CouleursCarte): LayerSpecification {
  return {
    id,
    source,
    type: 'line',
    filter: ['==', ['get', 'code'], code],
    ...(source === 'epci-france' ? { maxzoom: ZOOMS.epci } : {}),
    paint: { 'line-color': encre, 'line-width': 3.5 },
  };
}

function nameLayers(couleurs: CouleursCarte): LayerSpecification[] {
  const names = (niveau: string, size: number, minzoom: number, maxzoom: number): LayerSpecification => ({
    id: `noms-${niveau}`,
    source: 'noms',
    type: 'symbol',
    minzoom,
    maxzoom,
    filter: ['==', ['get', 'niveau'], niveau],
    layout: {
      'text-field': ['get', 'nom'],
      'text-font': FONT,
      'text-size': size,
      'text-max-width': 7,
      'text-padding': 6,
      // On the centre, else around the mark of a project that stands there.
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.6,
    },
    paint: { 'text-color': couleurs.encre, 'text-halo-color': couleurs.terre, 'text-halo-width': 1.6 },
  });
  return [
    names('region', 14, 4.2, ZOOMS.nomsDepartements),
    names('departement', 13, ZOOMS.nomsDepartements, ZOOMS.nomsEpci),
    names('epci', 12, ZOOMS.nomsEpci, 24),
  ];
}

function projetLayers(couleurs: CouleursCarte): LayerSpecification[] {
  const byAxe = (part: 'trait' | 'fond', fallback: string): ExpressionSpecification =>
    [
      'match',
      ['get', 'axe'],
      ...Object.entries(couleurs.axes).flatMap(([id, axe]) => [id, axe[part]]),
      fallback,
    ] as unknown as ExpressionSpecification;
  // Always shown; the names give way to the whole mark, not to its number alone.
  const label = { 'text-font': FONT, 'text-allow-overlap': true, 'text-padding': 9 };
  return [
    {
      id: 'groupes',
      source: 'projets',
      type: 'circle',
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': couleurs.encre,
        'circle-radius': ['step', ['get', 'point_count'], 15, 5, 19, 20, 24, 100, 30],
        'circle-stroke-color': couleurs.surface,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'groupes-nombre',
      source: 'projets',
      type: 'symbol',
      filter: ['has', 'point_count'],
      layout: { ...label, 'text-field': ['get', 'point_count_abbreviated'], 'text-size': 14 },
      paint: { 'text-color': couleurs.surface },
    },
    {
      id: 'projets',
      source: 'projets',
      type: 'circle',
      filter: ['!', ['has', 'point_count']],
      paint: {
        'circle-color': byAxe('trait', couleurs.encre),
        'circle-radius': 13,
        'circle-stroke-color': couleurs.surface,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'projets-numero',
      source: 'projets',
      type: 'symbol',
      filter: ['!', ['has', 'point_count']],
      layout: { ...label, 'text-field': ['get', 'numero'], 'text-size': 13 },
      paint: { 'text-color': byAxe('fond', couleurs.surface) },
    },
  ];
}
