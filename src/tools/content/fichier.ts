/** Reading a file that an author wrote: what cannot be read is told in words, never as the stack of a program. */
import { readFileSync } from 'node:fs';
import type { Faute } from '../../lib/contenu/faute.ts';
import { pathOf } from '../../reference/dossiers.ts';

/** Beyond, a file is not what people write: bytes. */
const OCTETS = 50_000_000;
const A_SA_PLACE = 'remettre le fichier à sa place';

/** The text of a file, without its byte order mark; undefined, with a fault more, when there is none. */
export function readTexte(
  root: string,
  fichier: string,
  fautes: Faute[],
  remede = A_SA_PLACE,
): string | undefined {
  const bytes = readBytes(pathOf(root, fichier));
  const faute = Buffer.isBuffer(bytes) ? encodingFault(bytes) : sayError(bytes, remede);
  if (!faute && Buffer.isBuffer(bytes)) return new TextDecoder().decode(bytes);
  fautes.push({ fichier, probleme: 'le fichier ne se lit pas', remede, ...faute });
  return undefined;
}

function readBytes(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
  }
}

type Dit = Pick<Faute, 'probleme' | 'remede'>;

/** What an error of the system means to the author; `code` is the system's: ENOENT, EISDIR, EACCES… */
export function sayError(code: string, remede: string): Dit {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { probleme: 'le fichier manque', remede };
  if (code === 'EISDIR')
    return {
      probleme: 'un dossier a pris la place du fichier',
      remede: `renommer ou effacer ce dossier, puis ${A_SA_PLACE}`,
    };
  if (code === 'EACCES' || code === 'EPERM')
    return {
      probleme: 'le droit de lire ce fichier manque',
      remede: 'rendre le fichier lisible (chmod a+r), ou changer son propriétaire',
    };
  return {
    probleme: `le système ne lit pas ce fichier (${code})`,
    remede: 'vérifier le disque, puis recopier le fichier',
  };
}

function encodingFault(bytes: Buffer): Dit | undefined {
  if (bytes.length > OCTETS)
    return {
      probleme: `le fichier pèse ${Math.round(bytes.length / 1_000_000)} Mo`,
      remede: `un fichier de ${OCTETS / 1_000_000} Mo au plus est attendu : vérifier que c’est le bon`,
    };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      probleme: 'le fichier n’est pas encodé en UTF-8',
      remede: 'l’enregistrer de nouveau en choisissant « Unicode (UTF-8) » comme jeu de caractères',
    };
  }
  if (!bytes.includes(0)) return undefined;
  return {
    probleme: 'le fichier n’est pas du texte (il contient des octets nuls)',
    remede:
      'l’enregistrer en CSV ou en texte, jeu de caractères « Unicode (UTF-8) » : ni classeur, ni UTF-16',
  };
}
