/** A copy of the project in a folder of its own, that a test may break or let grow. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './built-site.ts';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Additions made exactly as « Add or correct » of the README says, one a folder. */
export const GROWTH = join(PROJECT, 'test/fixtures/croissance');

/** What authors write, copied to a new folder, whose path is given; the outlines are links unless they are asked for. */
export function copyContent({ withOutlines = false } = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const filter = (path: string) => withOutlines || !path.endsWith('.geojson');
  for (const folder of ['content', 'data'])
    cpSync(join(PROJECT, folder), join(root, folder), { recursive: true, filter });
  if (!withOutlines) for (const path of outlines()) symlinkSync(join(PROJECT, path), join(root, path));
  return root;
}

const outlines = () =>
  readdirSync(join(PROJECT, 'data/contours'))
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => `data/contours/${name}`);

const SETTINGS = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  'README.md',
  'LICENSE',
];

/** Adds to a copy what the build needs: the code, the settings and a link to each package. */
export function addCode(root: string, folders = ['src', 'public']): void {
  for (const name of folders) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  for (const name of SETTINGS) cpSync(join(PROJECT, name), join(root, name));
  // One link a package: Vite writes its own cache into node_modules.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(PROJECT, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(PROJECT, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
}

/** The environment of a command in a copy: nothing of the test that runs it. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|MODE$)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    NO_COLOR: '1',
  };
}

/**
 * Adds to a copy what an author would add: the files of a folder at the same paths. A file that stands already is
 * not replaced but continued, a table by its rows without their first line.
 */
export function grow(root: string, addition: string): void {
  for (const path of listFiles(addition)) {
    const target = join(root, path);
    const added = readFileSync(join(addition, path), 'utf8');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, existsSync(target) ? continued(readFileSync(target, 'utf8'), added, path) : added);
  }
}

function continued(text: string, added: string, path: string): string {
  if (!path.endsWith('.csv')) return `${text.trimEnd()}\n\n${added}`;
  const head = text.slice(0, text.indexOf('\n') + 1);
  if (!added.startsWith(head)) throw new Error(`${path} : la première ligne n’est pas celle du tableau.`);
  return `${text.trimEnd()}\n${added.slice(head.length)}`;
}

/** Puts a copy back as it is now, whatever a test writes, moves or takes away: only what has changed is copied again. */
export function mender(root: string): () => void {
  const listed = () => readdirSync(root, { encoding: 'utf8', recursive: true }).sort();
  const printOf = (path: string) => {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    return stat && !stat.isDirectory()
      ? `${stat.mtimeMs} ${stat.size}`
      : `${stat?.isDirectory() ?? 'absent'}`;
  };
  const prints = new Map(listed().map((path) => [path, printOf(path)]));
  return () => {
    for (const path of listed())
      if (!prints.has(path)) rmSync(join(root, path), { recursive: true, force: true });
    for (const [path, print] of prints) {
      if (printOf(path) === print) continue;
      rmSync(join(root, path), { recursive: true, force: true });
      cpSync(join(PROJECT, path), join(root, path), { recursive: true });
      prints.set(path, printOf(path));
    }
  };
}
