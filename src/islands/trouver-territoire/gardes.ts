/** What a kept department says of the communes, when the network does not answer. Loaded then only. */
import { allEnsembles, openEnsemble } from '../../hors-connexion/depot.ts';
import { adresseOf } from '../../lib/hors-connexion/strategie.ts';
import type { FichierCommunes } from '../../lib/territoires/chercher/colonnes.ts';
import { fichierOfCodes } from '../../lib/territoires/chercher/communes-gardees.ts';
import { scope } from '../commun/racine.ts';

const CODES = 'donnees/lieux/codes/';

/** `read`: gives a file of the version of the page, or fails. Undefined when no department is kept. */
export async function readGardes(
  path: string,
  read: (path: string) => Promise<FichierCommunes>,
): Promise<FichierCommunes | undefined> {
  const files = await Promise.allSettled([...(await namesOfCodes())].map((name) => read(`codes/${name}`)));
  const codes = files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  return codes.length > 0 ? fichierOfCodes(path, codes) : undefined;
}

async function namesOfCodes(): Promise<Set<string>> {
  const names = new Set<string>();
  for (const ensemble of await allEnsembles(scope)) {
    for (const { url } of await (await openEnsemble(scope, ensemble)).keys()) {
      const adresse = adresseOf(url, scope);
      if (adresse?.startsWith(CODES)) names.add(adresse.slice(CODES.length).replace('.json', ''));
    }
  }
  return names;
}
