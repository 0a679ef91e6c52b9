/** What is said, and offered, where the interactive map does not open; before its script has come too. */
import { unlessNewVersion } from '../commun/nouvelle-version.ts';

export const SANS_WEBGL =
  'Votre navigateur n’affiche pas la carte interactive (WebGL est absent ou coupé) : voici la carte simple. Cette page dit aussi en texte ce qu’elle montre.';

/** The words of the button: a browser remembers a module that failed, only a new page can ask for it again. */
export const RECHARGER = 'Recharger la page pour réessayer';

/** Empty when a new version of the site explains it, and says so itself. */
export function whyNoMap(): string {
  const why = navigator.onLine ? 'Elle n’a pas pu s’ouvrir' : 'Vous semblez hors connexion';
  return unlessNewVersion(`${why}\u00a0: la carte simple reste là.`);
}
