/** The walk from territory to territory: what each key does. */
import { ZOOMS } from '../zooms.ts';
import { COUCHE_PROJETS, type Couche, type NiveauCouche } from './modele.ts';
import type { Direction } from './voisinage.ts';

export type Geste = { pas: Direction } | { suivant: 1 | -1 } | 'ouvrir' | 'quitter';

const GESTES: Record<string, Geste> = {
  ArrowUp: { pas: 'nord' },
  ArrowRight: { pas: 'est' },
  ArrowDown: { pas: 'sud' },
  ArrowLeft: { pas: 'ouest' },
  PageDown: { suivant: 1 },
  PageUp: { suivant: -1 },
  Enter: 'ouvrir',
  ' ': 'ouvrir',
  Escape: 'quitter',
};

/** What a key asks for; undefined when it is not one of the walk, or when it is held with another. */
export function gesteOf(event: {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}): Geste | undefined {
  return event.altKey || event.ctrlKey || event.metaKey ? undefined : GESTES[event.key];
}

/** The level that one walks: that of the layer; with the projects, the EPCI once the map is near enough. */
export function niveauOf({ id, niveau }: Pick<Couche, 'id' | 'niveau'>, zoom: number): NiveauCouche {
  return id === COUCHE_PROJETS && zoom >= ZOOMS.epci ? 'epci' : niveau;
}

/** How near the map comes to show one territory of a level. */
export const zoomsParcours: Record<NiveauCouche, number> = { region: 4, departement: 4.5, epci: 6 };

const VERS: Record<Direction, string> = {
  nord: 'au nord',
  est: 'à l’est',
  sud: 'au sud',
  ouest: 'à l’ouest',
};

/** « Hérault : rien de plus au sud. » Whatever article the name takes. */
export function sayNothingBeyond(nom: string, direction: Direction): string {
  return `${nom} : rien de plus ${VERS[direction]}.`;
}
