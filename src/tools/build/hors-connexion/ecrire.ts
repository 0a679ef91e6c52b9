/** What makes the site readable without a network: the guardian and the lists of what may be kept. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_LISTES, pathOfListe, PATH_GARDIEN } from '../../../lib/hors-connexion/liste.ts';
import { buildGardien, withVersion } from './gardien.ts';
import { makeListes } from './listes.ts';

/** Writes them in `dist`, once every other file is as readers get it. Returns how many departments may be kept. */
export async function ecrireHorsConnexion(dist: string): Promise<number> {
  const code = await buildGardien();
  const listes = makeListes(dist, code);
  mkdirSync(join(dist, DOSSIER_LISTES), { recursive: true });
  for (const liste of listes) writeFileSync(join(dist, pathOfListe(liste.ensemble)), JSON.stringify(liste));
  writeFileSync(join(dist, PATH_GARDIEN), withVersion(code, listes[0]?.version ?? ''));
  return listes.filter(({ avec }) => avec !== undefined).length;
}
