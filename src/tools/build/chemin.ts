/** The folder of the project: some signs in its name are read otherwise by what the build is made of. */
import { refus } from './refus.ts';

const SIGNES = /[#?%'"`*\\:|<>![\]{}\u0000-\u001f]/;

/** @throws {Error} in French when the build would fail obscurely there, or lose styles and fonts without a word. */
export function checkChemin(root: string, isWindows = process.platform === 'win32'): void {
  // « C:\ » is a path of Windows.
  const path = isWindows ? root.replace(/^[a-z]:/i, '').replaceAll('\\', '/') : root;
  const found = SIGNES.exec(path);
  if (!found) return;
  throw refus(
    `Le dossier du projet, ${root}, a dans son nom le signe « ${found[0]} », avec lequel le site se construirait mal. Renommez ce dossier (lettres, chiffres, espaces, traits d’union), puis recommencez.`,
  );
}
