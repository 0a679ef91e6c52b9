/** What goes wrong when pages are kept, and what to do then. */
import { FichierAbsent, isFull, VersionChangee } from '../../hors-connexion/remplir.ts';
import { formatPoids } from '../../lib/hors-connexion/poids.ts';

export const IMPOSSIBLE =
  'Votre navigateur ne permet pas de garder des pages ici : navigation privée, réglage de vie privée, ou navigateur ancien. L’Atlas se lit entièrement avec le réseau.';

const PLEIN =
  'Votre appareil n’a plus assez de place pour ce site. Rien n’a été gardé de ce choix. Retirez un département ci-dessous, ou libérez de la place, puis recommencez.';

/** The device has less room than that: told before anything is fetched. */
export const tropGrand = (place: number, libre: number): string =>
  `Il faut ${formatPoids(place)} sur votre appareil, et il reste ${formatPoids(libre)} pour ce site. Retirez un département ci-dessous, ou libérez de la place.`;

/** In words, with a way on. */
export function messageOf(error: unknown): string {
  if (isFull(error)) return PLEIN;
  if (error instanceof VersionChangee)
    return 'Une nouvelle version de l’Atlas vient d’arriver : recommencez, tout sera de cette version.';
  if (error instanceof FichierAbsent)
    return navigator.onLine
      ? 'Un fichier n’a pas pu être lu. Ce qui est arrivé est gardé : recommencez pour reprendre là où nous en étions.'
      : 'Il faut du réseau pour garder un département. Ce qui est déjà arrivé est gardé : vous reprendrez là où nous en étions.';
  if (error instanceof DOMException && error.name === 'AbortError')
    return 'Arrêté. Ce qui est arrivé est gardé : recommencez pour reprendre là où nous en étions.';
  return IMPOSSIBLE;
}
