/** Where this edition keeps what it publishes: its own folders first, then those of the project. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

/** The folders that an edition may keep elsewhere, and the variable that says where; a relative path starts from the project. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['data', 'ATLAS_DATA'],
  ['content', 'ATLAS_CONTENT'],
]);

/** The folder of the edition that stands for « data » or « content », if there is one. */
function ownFolder(root: string, folder: string): string | undefined {
  const own = process.env[VARIABLES.get(folder) ?? ''];
  return own ? resolve(root, own) : undefined;
}

/**
 * The file or folder that « data/projets/projets.csv » stands for, as an absolute path. What an edition has right under its
 * folder (« projets », « edition.json ») takes the place of the project’s, whole; the rest is the project’s.
 */
export function pathOf(root: string, path: string): string {
  const [folder = '', room = '', ...rest] = path.split('/');
  const own = ownFolder(root, folder);
  if (own && (room === '' || existsSync(resolve(own, room)))) return resolve(own, room, ...rest);
  return resolve(root, folder, room, ...rest);
}

/** A file or folder as one finds it: from the project, or whole where an edition keeps its own. */
export function placeOf(root: string, path: string): string {
  if (isAbsolute(path)) return path;
  const found = pathOf(root, path);
  const short = relative(root, found);
  return short.startsWith('..') || isAbsolute(short) ? found : short.replaceAll('\\', '/');
}

/** The project's « data » or « content », then the edition's, if it has one. */
export function placesOf(root: string, folder: string): string[] {
  return [resolve(root, folder), ownFolder(root, folder) ?? []].flat();
}

/** The names right under « data » or « content », in the edition or in the project, each once. */
export function roomsOf(root: string, folder: string): string[] {
  const names = placesOf(root, folder).flatMap((place) =>
    existsSync(place)
      ? readdirSync(place, { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? entry.name : [],
        )
      : [],
  );
  return [...new Set(names)].sort();
}

/** Where Astro keeps what it remembers between two builds: one place an edition, or each would serve the other's pages. */
export function cacheDir(root: string): string {
  const elsewhere = [...VARIABLES.values()].map((variable) => process.env[variable] ?? '').join('\n');
  const own = createHash('sha256').update(elsewhere).digest('hex').slice(0, 12);
  return resolve(root, '.cache', elsewhere.trim() === '' ? 'astro' : `astro-${own}`);
}
