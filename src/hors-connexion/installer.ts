/** A version comes in whole, beside the one at work, and takes over when that one has no page left. */
import { LUS, perimes, SOCLE } from '../lib/hors-connexion/ensembles.ts';
import { noyauOf } from '../lib/hors-connexion/liste.ts';
import { allEnsembles, allGardees, dropEnsemble, readGardee } from './depot.ts';
import { portee, scope, version } from './portee.ts';
import { fetchListe, isFull, remplir, VersionChangee } from './remplir.ts';
import { garderOuvertes } from './visites.ts';

/** The reader has asked for little data, or the line carries little. */
function savesData(): boolean {
  const { connection } = portee.navigator;
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

/** @throws when the network fails or the site is already at another version: the browser tries again at the next visit. */
export async function installer(): Promise<void> {
  const socle = await fetchListe(scope, SOCLE);
  if (socle.version !== version) throw new VersionChangee();
  const noyau = noyauOf(socle);
  if (savesData()) return remplir(scope, noyau);
  await remplir(scope, socle).catch((error: unknown) => {
    // Little room is better used to say what is kept than not at all.
    if (isFull(error)) return remplir(scope, noyau);
    throw error;
  });
  await renouveler();
}

/** What the reader has chosen to keep comes again in this version; one that fails stays as it was. */
async function renouveler(): Promise<void> {
  const chosen = new Set((await allGardees(scope)).map(({ ensemble }) => ensemble));
  for (const ensemble of chosen) {
    if (ensemble === SOCLE || ensemble === LUS) continue;
    try {
      const liste = await fetchListe(scope, ensemble);
      if (liste.version === version) await remplir(scope, liste);
    } catch {
      // The page of what is kept says that it is of an older day, and offers to fetch it again.
    }
  }
}

/** Forgets the versions before, but for what this one could not replace; the pages already open are kept from now on. */
export async function prendreLaSuite(): Promise<void> {
  await portee.registration.navigationPreload.enable().catch(() => undefined);
  const ensembles = await Promise.all(
    (await allEnsembles(scope)).map(async (ensemble) => {
      const isWhole = ensemble.ensemble === LUS || (await readGardee(scope, ensemble)) !== undefined;
      return { ...ensemble, complet: isWhole };
    }),
  );
  await Promise.all(perimes(ensembles, version).map((ensemble) => dropEnsemble(scope, ensemble)));
  await portee.clients.claim();
  // Not waited for: pages would be, on a slow line.
  void garderOuvertes();
}
