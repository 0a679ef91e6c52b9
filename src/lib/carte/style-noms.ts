/** The MapLibre layers of the names of territories, one a level. */
import type { LayerSpecification } from 'maplibre-gl';
import type { CouleursCarte } from './couleurs.ts';
import { ZOOMS } from './zooms.ts';

/** The one font whose letters the engine draws. */
export const FONT = ['Atkinson Hyperlegible Next'];

export function nameLayers(couleurs: CouleursCarte): LayerSpecification[] {
  return [
    names('region', couleurs, 14, 4.2, ZOOMS.nomsDepartements),
    names('departement', couleurs, 13, ZOOMS.nomsDepartements, ZOOMS.nomsEpci),
    names('epci', couleurs, 12, ZOOMS.nomsEpci, 24),
  ];
}

function names(
  niveau: string,
  couleurs: CouleursCarte,
  size: number,
  minzoom: number,
  maxzoom: number,
): LayerSpecification {
  return {
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
  };
}
