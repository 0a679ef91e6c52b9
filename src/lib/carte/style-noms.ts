/** The MapLibre layers of the names of territories, one a level. */
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { CouleursCarte } from './couleurs.ts';
import { ZOOMS } from './zooms.ts';

/** The one font whose letters the engine draws. */
export const FONT = ['Atkinson Hyperlegible Next'];

export function nameLayers(couleurs: CouleursCarte): LayerSpecification[] {
  return [
    names('region', couleurs, 14, 4.2, ZOOMS.nomsDepartements),
    names('departement', couleurs, 13, ZOOMS.nomsDepartements, ZOOMS.nomsEpci),
    names('epci', couleurs, 12, ZOOMS.nomsEpci, 24),
    ...([2, 1] as const).flatMap((rang) => townLayers(rang, couleurs)),
  ];
}

/** A dot and the name beside it; the seats of regions come sooner, and go before the others. */
function townLayers(rang: 1 | 2, couleurs: CouleursCarte): LayerSpecification[] {
  const name = names(`ville-${rang}`, couleurs, rang === 1 ? 13 : 12, ZOOMS.villes[rang], 24);
  return [
    {
      id: `points-ville-${rang}`,
      source: 'noms',
      type: 'circle',
      minzoom: ZOOMS.villes[rang],
      filter: ['==', ['get', 'niveau'], `ville-${rang}`],
      paint: {
        'circle-radius': rang === 1 ? 3 : 2.5,
        'circle-color': couleurs.encre,
        'circle-stroke-color': couleurs.terre,
        'circle-stroke-width': 1.2,
      },
    },
    {
      ...name,
      layout: {
        ...name.layout,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.5,
        'text-padding': 3,
      },
    },
  ];
}

function names(
  niveau: string,
  couleurs: CouleursCarte,
  size: number,
  minzoom: number,
  maxzoom: number,
): SymbolLayerSpecification {
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
