/** Colours on the map what the kept projects cover of it, and nothing else: outlines are long to cut into tiles again. */
import type { Map as MapLibre } from 'maplibre-gl';
import {
  AUCUNE_COULEUR,
  COULEUR_COUVERTE,
  coloursOf,
  type TerritoiresCouverts,
} from '../../../lib/carte/style-territoires.ts';
import { readColours } from './couleurs.ts';

const SOURCES = { departement: 'departements', epci: 'epci' } as const;

export class Aplats {
  readonly #drawn = { departement: new Map<string, string>(), epci: new Map<string, string>() };

  draw(map: MapLibre, couverts: TerritoiresCouverts): void {
    for (const niveau of ['departement', 'epci'] as const) {
      // A background of the edition may have none before the first change of style.
      if (!map.getSource(SOURCES[niveau])) continue;
      const before = this.#drawn[niveau];
      const after = coloursOf(couverts[niveau], readColours());
      for (const code of new Set([...before.keys(), ...after.keys()])) {
        const couleur = after.get(code) ?? AUCUNE_COULEUR;
        if (couleur !== (before.get(code) ?? AUCUNE_COULEUR))
          map.setFeatureState({ source: SOURCES[niveau], id: code }, { [COULEUR_COUVERTE]: couleur });
      }
      this.#drawn[niveau] = after;
    }
  }
}
