/** What is said, and offered, where the interactive map does not open; before its script has come too. */
import { unlessNewVersion } from '../commun/nouvelle-version.ts';

/** The words of the button: a browser remembers a module that failed, only a new page can ask for it again. */
export const RECHARGER = 'Recharger la page pour réessayer';

/** Of a map that waits: the page holds it, since the script that knows better has not come. */
export const PANNE = 'La carte interactive n’a pas pu s’ouvrir : la carte simple reste là.';

/** Empty when a new version of the site explains it, and says so itself. */
export function whyNoMap(): string {
  const why = navigator.onLine ? 'Elle n’a pas pu s’ouvrir' : 'Vous semblez hors connexion';
  return unlessNewVersion(`${why}\u00a0: la carte simple reste là.`);
}
