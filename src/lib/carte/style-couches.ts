/** The MapLibre layers that colour the territories of one level by class, in the place of the projects. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { TRANSPARENT, type CouleursCarte } from './couleurs.ts';
import { INCONNU, type NiveauCouche } from './couches/modele.ts';
import { ZOOMS } from './zooms.ts';

/** The layer that colours the territories of a level in the place of the projects. */
export interface CoucheDessinee {
  niveau: NiveauCouche;
  /** Class of each territory, by code. */
  classes: ReadonlyMap<string, string>;
}

/** Name of the image that hatches « non renseigné »; the engine draws it. */
export const HACHURES = 'hachures';

const SOURCES: Record<NiveauCouche, [id: string, source: string][]> = {
  region: [['couche', 'regions']],
  departement: [['couche', 'departements']],
  epci: [
    ['couche-france', 'epci-france'],
    ['couche', 'epci'],
  ],
};

/** The territories of the layer in the colour of their class, hatched where nothing is known. */
export function coucheLayers(
  couche: CoucheDessinee | undefined,
  { classes }: Pick<CouleursCarte, 'classes'>,
): LayerSpecification[] {
  if (!couche) return [];
  const pairs = [...couche.classes].flatMap(([code, classe]) => [code, classes[classe] ?? TRANSPARENT]);
  const colour = ['match', ['get', 'code'], ...pairs, TRANSPARENT] as unknown as ExpressionSpecification;
  const unknown = [...couche.classes].flatMap(([code, classe]) => (classe === INCONNU.id ? code : []));
  return SOURCES[couche.niveau].flatMap(([id, source]): LayerSpecification[] => [
    { id, source, type: 'fill', ...far(source), paint: { 'fill-color': colour, 'fill-antialias': false } },
    {
      id: `${id}-inconnus`,
      source,
      type: 'fill',
      ...far(source),
      filter: ['in', ['get', 'code'], ['literal', unknown]],
      paint: { 'fill-pattern': HACHURES },
    },
  ]);
}

/** Near, the outlines of each region take the place of the coarse ones of the country. */
function far(source: string): { maxzoom?: number } {
  return source === 'epci-france' ? { maxzoom: ZOOMS.epci } : {};
}
