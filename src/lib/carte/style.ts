/** The MapLibre style of our maps: data and colours in, layers out. */
import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { CouleursCarte } from './couleurs.ts';
import type { PointCarte } from './points.ts';
import { coucheLayers, disqueLayers, disqueSource, type CoucheDessinee } from './style-couches.ts';
import { nameLayers } from './style-noms.ts';
import { projetLayers, projetSource } from './style-projets.ts';
import { fill, landLayers, lineLayers, pinLayers, type TerritoireChoisi } from './style-territoires.ts';

export { ZOOMS } from './zooms.ts';

export interface DonneesCarte {
  voisins: FeatureCollection;
  regions: FeatureCollection;
  departements: FeatureCollection;
  epci: FeatureCollection;
  /** One point a territory, properties { nom, niveau }. */
  noms: FeatureCollection<Point>;
  projets: FeatureCollection<Point, PointCarte>;
  /** The territory that the reader has chosen. */
  choisi?: TerritoireChoisi | undefined;
  /** The territories pinned to be compared, two at most. */
  retenus?: readonly TerritoireChoisi[];
  /** Coarse EPCI of the whole country, for a layer that colours them; empty until then. */
  epciFrance: FeatureCollection;
  couche?: CoucheDessinee | undefined;
}

const TERRITOIRES = ['epci', 'departements', 'regions'] as const;

/** Layers that answer a click, the finest first; those of the layer in force before them. */
export const couchesTerritoires = ['couche', 'couche-france', ...TERRITOIRES.map((id) => `${id}-fond`)];

export function styleCarte(donnees: DonneesCarte, couleurs: CouleursCarte): StyleSpecification {
  const source = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data });
  // Its territories are coloured one by one, each known by its code.
  const coloured = (data: FeatureCollection): GeoJSONSourceSpecification => ({
    ...source(data),
    promoteId: 'code',
  });
  return {
    version: 8,
    sources: {
      voisins: source(donnees.voisins),
      regions: source(donnees.regions),
      departements: coloured(donnees.departements),
      epci: coloured(donnees.epci),
      'epci-france': source(donnees.epciFrance),
      noms: source(donnees.noms),
      disques: disqueSource(donnees.couche),
      projets: projetSource(donnees.projets),
    },
    layers: [
      { id: 'eau', type: 'background', paint: { 'background-color': couleurs.eau } },
      fill('voisins', 'voisins', couleurs.voisin),
      ...landLayers(!donnees.couche, couleurs),
      ...coucheLayers(donnees.couche, couleurs),
      ...lineLayers(donnees.choisi, donnees.couche, couleurs),
      ...pinLayers(donnees.retenus ?? [], couleurs),
      ...disqueLayers(donnees.couche, couleurs),
      ...nameLayers(couleurs),
      ...(donnees.couche ? [] : projetLayers(couleurs)),
    ],
  };
}
