/** The bytes of a file that the command names. */
import { readFileSync } from 'node:fs';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';

const RAISONS: Record<string, [probleme: string, remede: string]> = {
  ENOENT: ['ce fichier n’existe pas', 'vérifier le chemin et le nom, entre guillemets s’il a des espaces'],
  EISDIR: ['c’est un dossier, non un fichier', 'donner le fichier qui est dedans'],
  ENOTDIR: ['ce fichier n’existe pas', 'vérifier le chemin : l’un de ses dossiers est un fichier'],
  EACCES: ['vous n’avez pas le droit de lire ce fichier', 'le copier dans un dossier à vous'],
  EPERM: ['vous n’avez pas le droit de lire ce fichier', 'le copier dans un dossier à vous'],
  EBUSY: ['un autre logiciel tient ce fichier', 'le fermer dans le tableur, puis relancer'],
  ERR_FS_FILE_TOO_LARGE: ['ce fichier est trop gros', 'le couper en plusieurs tableaux'],
};
const AUTRE: [string, string] = ['ce fichier ne peut pas être lu', 'le copier ailleurs, puis relancer'];

/** @throws {ImportImpossible} when the file cannot be read. */
export function lireOctets(fichier: string): Uint8Array {
  try {
    return readFileSync(fichier);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ImportImpossible(fichier, ...(RAISONS[code] ?? AUTRE));
  }
}
