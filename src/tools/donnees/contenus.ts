/** The folder of frozen contents: what goes in, what is let go. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contenuOf, DOSSIER_FIGE } from '../../lib/donnees/versions.ts';
import { pathOf } from '../../reference/dossiers.ts';
import { empreinteOf, isGarde } from '../../reference/fige.ts';

const folderOf = (root: string) => pathOf(root, `${DOSSIER_FIGE}/contenus`);

/** Writes a file whole or not at all. */
export function writeWhole(path: string, bytes: string | Uint8Array): void {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

/** Keeps a content under its print, once; gives the print. */
export function keep(root: string, bytes: Buffer): string {
  const empreinte = empreinteOf(bytes);
  if (isGarde(root, empreinte)) return empreinte;
  mkdirSync(folderOf(root), { recursive: true });
  writeWhole(pathOf(root, contenuOf(empreinte)), gzipSync(bytes, { level: 9 }));
  return empreinte;
}

/** Lets go of every content that is not named. */
export function keepOnly(root: string, empreintes: Iterable<string>): void {
  const named = new Set([...empreintes].map((empreinte) => basename(contenuOf(empreinte))));
  const folder = folderOf(root);
  for (const name of readdirSync(folder)) if (!named.has(name)) rmSync(join(folder, name));
}
