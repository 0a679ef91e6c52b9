/** The contents of frozen versions: each kept once, compressed, under the SHA-256 of its bytes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { contenuOf } from '../lib/donnees/versions.ts';
import { pathOf } from './dossiers.ts';

export const empreinteOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Whether the content is still kept. */
export const isGarde = (root: string, empreinte: string): boolean =>
  existsSync(pathOf(root, contenuOf(empreinte)));

/** @throws {Error} when what is kept is not what was frozen. */
export function readFige(root: string, empreinte: string): Buffer<ArrayBuffer> {
  const chemin = contenuOf(empreinte);
  const bytes = Buffer.from(gunzipSync(readFileSync(pathOf(root, chemin))));
  if (empreinteOf(bytes) !== empreinte) {
    throw new Error(
      `${chemin} : le contenu a changé depuis qu’il est figé. Reprendre le fichier d’origine (git checkout -- ${chemin}).`,
    );
  }
  return bytes;
}
