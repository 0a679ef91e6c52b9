/** Reads whole files, with the schema; loaded when one is opened. */
import { readFichier } from '../../lib/pacte/fichier.ts';
import { fetchFile } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';

export type FichierLu = ReturnType<typeof readFichier>;

/** What Word, LibreOffice and PDF readers write: documents of a pact, from which it cannot be made again. */
const DOCUMENT = /^(?:PK\u0003\u0004|%PDF)/;
const PAS_UN_PACTE =
  'Ce fichier est un document, pas un pacte : choisissez le fichier « pacte-….json » que « Enregistrer le fichier » a donné.';

export async function readFile(file: File): Promise<FichierLu> {
  const text = await file.text();
  return DOCUMENT.test(text) ? { refus: PAS_UN_PACTE } : readFichier(text);
}

/** The worked example comes from the site, once: the address forgets it, so that reloading makes no second copy. */
export async function readExemple(): Promise<FichierLu> {
  const read = readFichier(await (await orNewVersion(fetchFile('/methode/exemple-pacte.json'))).text());
  // What is refused is not the reader’s file: it did not come as the site has it.
  if ('refus' in read) throw new Error(read.refus);
  history.replaceState(history.state, '', location.pathname + location.hash);
  return read;
}
