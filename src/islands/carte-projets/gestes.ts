/** What moves a map without a gesture of the hand: the same buttons over every map, and what each does. */
import { METROPOLE } from '../../lib/carte/vues.ts';
import type { MoteurCarte } from './types.ts';

interface Geste {
  /** The value of its button, and its class. */
  id: string;
  nom: string;
  /** The path of its icon, in a square of 20. */
  icone: string;
  act: (moteur: Pick<MoteurCarte, 'panBy' | 'zoomBy' | 'frame'>) => void;
}

/** Share of the map that a press moves. */
const PAS = 0.25;

/** For any map. */
export const GESTES: readonly Geste[] = [
  { id: 'nord', nom: 'Vers le nord', icone: 'M5 12 10 6l5 6', act: (moteur) => moteur.panBy(0, -PAS) },
  { id: 'ouest', nom: 'Vers l’ouest', icone: 'M12 5 6 10l6 5', act: (moteur) => moteur.panBy(-PAS, 0) },
  { id: 'est', nom: 'Vers l’est', icone: 'm8 5 6 5-6 5', act: (moteur) => moteur.panBy(PAS, 0) },
  { id: 'sud', nom: 'Vers le sud', icone: 'm5 8 5 6 5-6', act: (moteur) => moteur.panBy(0, PAS) },
  { id: 'plus', nom: 'Zoomer', icone: 'M10 4v12M4 10h12', act: (moteur) => moteur.zoomBy(1) },
  { id: 'moins', nom: 'Dézoomer', icone: 'M4 10h12', act: (moteur) => moteur.zoomBy(-1) },
];

/** Besides, on the big map. */
export const METROPOLE_ENTIERE: Geste = {
  id: 'tout',
  nom: 'Métropole entière',
  icone: 'M10 3l6 4v6l-6 4-6-4V7z',
  act: (moteur) => moteur.frame(METROPOLE),
};

/** What the button that was pressed does; nothing when it is another. */
export const gesteOf = (button: HTMLButtonElement | null | undefined): Geste | undefined =>
  [...GESTES, METROPOLE_ENTIERE].find(({ id }) => id === button?.value);
