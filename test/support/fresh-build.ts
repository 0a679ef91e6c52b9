import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made of. */
const SOURCES = ['content', 'data', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];
/** Written when the rest of the site is: see src/tools/search. */
const BUILT = 'dist/pagefind/vocabulaire.json';

/** The site is built, and nothing that it is made of has changed since; a file that is gone changes its folder. */
export function isBuildFresh(root = process.cwd()): boolean {
  const built = join(root, BUILT);
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return SOURCES.every((source) => newestOf(join(root, source)) <= mtimeMs);
}

/** When the file, or anything in the folder, last changed: milliseconds; 0 when it does not exist. */
function newestOf(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestOf(join(path, name))));
}
