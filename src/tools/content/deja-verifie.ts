/** `npm run dev` checks the content when something has changed since it last found no fault; a build and the tests always do. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir, placesOf } from '../../reference/dossiers.ts';
import { empreinteOf } from '../../reference/empreinte.ts';
import { reprendreEcriture } from '../ecriture/ensemble.ts';

/** Beside what is written: the rules, and the packages whose territories they know. */
const REGLES = ['public', 'src', 'package-lock.json'];

const memoireOf = (root: string) => join(cacheDir(root), 'contenu-sans-faute.txt');

/** What the check reads, as one print: it says the same as long as this does. */
function empreinteDuContenu(root: string): string {
  return empreinteOf([
    ...['content', 'data'].flatMap((folder) => placesOf(root, folder)),
    ...REGLES.map((place) => join(root, place)),
  ]);
}

/**
 * Checks the content unless all that the check reads is as it was when it last found no fault.
 * @throws {DonneesInvalides} when anything is wrong under `root`.
 */
export async function checkIfChanged(root: string): Promise<void> {
  // First, as the check does: what a killed writing still has to write changes the print.
  reprendreEcriture(join(root, 'data'));
  const memoire = memoireOf(root);
  // Before the check reads: what is written meanwhile is not what it has seen.
  const empreinte = empreinteDuContenu(root);
  if (existsSync(memoire) && readFileSync(memoire, 'utf8') === empreinte) return;
  // Loaded when it has something to do: two hundred modules.
  const { checkContent } = await import('./check.ts');
  checkContent(root);
  mkdirSync(dirname(memoire), { recursive: true });
  writeFileSync(memoire, empreinte);
}
