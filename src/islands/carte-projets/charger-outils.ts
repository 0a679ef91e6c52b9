import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';
import type { Hote, Outils } from './types.ts';

const PANNE =
  'Les couches, la recherche et la comparaison n’ont pas pu se charger : vérifiez votre connexion, puis rechargez la page.';

/** The tools of the big map; undefined where they do not come: the map does without them, and says so. */
export async function loadOutils(hote: Hote): Promise<Outils | undefined> {
  try {
    const { startOutils } = await orNewVersion(import('./outils/outils.ts'));
    return await startOutils(hote);
  } catch {
    hote.alert(unlessNewVersion(PANNE), 'outils');
    return undefined;
  }
}
