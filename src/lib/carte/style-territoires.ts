/** The MapLibre layers of the land: what the projects cover of it, borders, the territory that the reader has chosen. */
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { TRANSPARENT, type CouleursCarte } from './couleurs.ts';
import type { CoucheDessinee } from './style-couches.ts';
import { ZOOMS } from './zooms.ts';

/** Territories that the kept projects name, with the axis that colours them. */
export interface TerritoiresCouverts {
  epci: Map<string, string>;
  departement: Map<string, string>;
}

export interface TerritoireChoisi {
  source: 'regions' | 'departements' | 'epci';
  code: string;
}

export function fill(id: string, source: string, color: string, minzoom = 0): LayerSpecification {
  return { id, source, type: 'fill', minzoom, paint: { 'fill-color': color, 'fill-antialias': false } };
}

/** The land, and what the projects cover of it unless a layer takes its place. */
export function landLayers(isCovered: boolean, couleurs: CouleursCarte): LayerSpecification[] {
  const coloured = (source: string): LayerSpecification => ({
    id: `${source}-couverts`,
    source,
    type: 'fill',
    paint: {
      'fill-color': ['to-color', ['feature-state', COULEUR_COUVERTE], AUCUNE_COULEUR],
      'fill-antialias': false,
    },
  });
  return [
    fill('regions-fond', 'regions', couleurs.terre),
    fill('departements-fond', 'departements', couleurs.terre, ZOOMS.departements),
    ...(isCovered ? [coloured('departements')] : []),
    fill('epci-fond', 'epci', TRANSPARENT, ZOOMS.epci),
    ...(isCovered ? [coloured('epci')] : []),
  ];
}

/** The state of a territory on the map that says how it is coloured: set by the map as the filters change, not by the style. */
export const COULEUR_COUVERTE = 'couleur';
export const AUCUNE_COULEUR = TRANSPARENT;

/** The flat colour of its axis for each territory that the projects cover; none for an axis that has none. */
export function coloursOf(
  covered: ReadonlyMap<string, string>,
  { axes }: Pick<CouleursCarte, 'axes'>,
): Map<string, string> {
  return new Map([...covered].map(([code, axe]) => [code, axes[axe]?.aplat ?? AUCUNE_COULEUR]));
}

/** The borders of each level, and the outline of the chosen territory over them. */
export function lineLayers(
  choisi: TerritoireChoisi | undefined,
  couche: CoucheDessinee | undefined,
  couleurs: CouleursCarte,
): LayerSpecification[] {
  const fromDepartements = couche?.niveau === 'departement' ? 0 : ZOOMS.departements;
  return [
    line('epci-trait', 'epci', couleurs.frontiere, 0.7, ZOOMS.epci),
    line('departements-trait', 'departements', couleurs.frontiere, 0.9, fromDepartements),
    line('regions-trait', 'regions', couleurs.frontiereForte, 1.4, 0),
    // The coarse outline stands in for the fine one until its region comes.
    ...(choisi?.source === 'epci' ? [chosenLine('choisi-france', 'epci-france', choisi.code, couleurs)] : []),
    casing(choisi, couleurs),
    chosenLine('choisi', choisi?.source ?? 'regions', choisi?.code ?? '', couleurs),
    ...couchesPointees.map(({ id, source }) => chosenLine(id, source, '', couleurs)),
  ];
}

/** The outlines of the territories that are compared: the first whole, the second dashed, as over their columns in the table. */
export function pinLayers(
  retenus: readonly TerritoireChoisi[],
  couleurs: CouleursCarte,
): LayerSpecification[] {
  return retenus.flatMap(({ source, code }, rang) =>
    [source, ...(source === 'epci' ? (['epci-france'] as const) : [])].flatMap(
      (from): LayerSpecification[] => {
        const id = `retenu-${rang + 1}-${from}`;
        const outline = chosenLine(id, from, code, couleurs);
        const paint = { ...outline.paint, ...(rang === 0 ? {} : { 'line-dasharray': [2, 1.5] }) };
        return [
          { ...outline, id: `${id}-bord`, paint: { 'line-color': couleurs.surface, 'line-width': 7 } },
          { ...outline, paint },
        ];
      },
    ),
  );
}

/** The outlines of what is pointed at in the page, one a source. */
export const couchesPointees = [
  { id: 'pointe-regions', source: 'regions', niveau: 'region' },
  { id: 'pointe-departements', source: 'departements', niveau: 'departement' },
  { id: 'pointe-epci', source: 'epci', niveau: 'epci' },
  { id: 'pointe-epci-france', source: 'epci-france', niveau: 'epci' },
] as const;

function line(id: string, source: string, color: string, width: number, minzoom: number): LayerSpecification {
  return {
    id,
    source,
    type: 'line',
    minzoom,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  };
}

/** Under the outline of the chosen territory: it is seen on the darkest fill too. */
function casing(choisi: TerritoireChoisi | undefined, { surface }: CouleursCarte): LayerSpecification {
  return {
    id: 'choisi-bord',
    source: choisi?.source ?? 'regions',
    type: 'line',
    filter: ['==', ['get', 'code'], choisi?.code ?? ''],
    paint: { 'line-color': surface, 'line-width': 7 },
  };
}

function chosenLine(
  id: string,
  source: string,
  code: string,
  { encre }: CouleursCarte,
): LineLayerSpecification {
  return {
    id,
    source,
    type: 'line',
    filter: ['==', ['get', 'code'], code],
    ...(source === 'epci-france' ? { maxzoom: ZOOMS.epci } : {}),
    paint: { 'line-color': encre, 'line-width': 3.5 },
  };
}
