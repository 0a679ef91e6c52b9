/** Where this edition keeps what it publishes: data/ and content/ of the project, unless the environment names other folders. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The folders that may stand elsewhere, and the variable that says where; a relative path starts from the project. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['data', 'ATLAS_DATA'],
  ['content', 'ATLAS_CONTENT'],
]);

/**
 * The file or folder that « data/projets/projets.csv » stands for, as an absolute path. Everything that reads what authors
 * write asks here; outlines and makers of data stay with the project.
 */
export function pathOf(root: string, path: string): string {
  const [folder = '', ...rest] = path.split('/');
  const variable = VARIABLES.get(folder);
  return resolve(root, (variable && process.env[variable]) || folder, ...rest);
}

/** Where Astro keeps what it remembers between two builds: one place an edition, or each would serve the other's pages. */
export function cacheDir(root: string): string {
  const elsewhere = [...VARIABLES.values()].map((variable) => process.env[variable] ?? '').join('\n');
  const own = createHash('sha256').update(elsewhere).digest('hex').slice(0, 12);
  return resolve(root, '.cache', elsewhere.trim() === '' ? 'astro' : `astro-${own}`);
}
