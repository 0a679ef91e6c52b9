/** Reads whole files, with the schema; loaded when one is opened. */
import { readFichier } from '../../lib/pacte/fichier.ts';
import { fetchFile } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';

export type FichierLu = ReturnType<typeof readFichier>;

export const readFile = async (file: File): Promise<FichierLu> => readFichier(await file.text());

/** The worked example comes from the site, once: the address forgets it, so that reloading makes no second copy. */
export async function readExemple(): Promise<FichierLu> {
  const read = readFichier(await (await orNewVersion(fetchFile('/methode/exemple-pacte.json'))).text());
  // What is refused is not the reader’s file: it did not come as the site has it.
  if ('refus' in read) throw new Error(read.refus);
  history.replaceState(history.state, '', location.pathname + location.hash);
  return read;
}
