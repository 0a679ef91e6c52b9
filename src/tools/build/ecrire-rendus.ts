/**
 * The files of what is rendered. Astro makes the folder, opens, writes and closes by promises, one after the other: for our
 * thousands of small files, this costs more than the rendering of most.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isEnsemble, readEnsemble } from '../../lib/donnees/ensemble.ts';
import type { Finisher } from './finish-pages.ts';
import type { FichierRendu } from './prerender.ts';

/** The pages that hosts want as files of their own. */
const STATUS = /^(?:404|500)\/$/;

/** Where the file of a page or of an endpoint is, with « format: directory »: « territoires/80-somme/index.html ». */
export function pathOfRendu({ pathname, type }: Pick<FichierRendu, 'pathname' | 'type'>): string | undefined {
  const path = decodeURI(pathname.slice(1));
  if (type === 'endpoint') return path;
  if (type !== 'page') return undefined;
  return STATUS.test(path) ? `${path.slice(0, -1)}.html` : `${path}index.html`;
}

/** What is finished before it is written. */
const FINISHED = /\.(?:html|css)$/;

/**
 * Writes in `dist`. What is neither a page nor an endpoint, and what a file of `publicDir` would hide, is left to Astro, which
 * knows what to say.
 */
export function rendusWriter(
  dist: string,
  publicDir: string,
  finisher: Pick<Finisher, 'finish'>,
): (rendu: FichierRendu) => boolean {
  const names = readdirSync(publicDir, { recursive: true, encoding: 'utf8' });
  const published = new Set(names.map((name) => name.replaceAll('\\', '/')));
  const made = new Set<string>();
  const writeFile = (path: string, body: string | Uint8Array) => {
    const file = join(dist, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, body);
  };
  return (rendu) => {
    const path = pathOfRendu(rendu);
    if (path === undefined || published.has(path)) return false;
    if (isEnsemble(rendu.contentType))
      for (const [name, text] of readEnsemble(rendu.body.toString()))
        writeFile(join(dirname(path), name), text);
    else if (FINISHED.test(path)) writeFile(path, finisher.finish(path, rendu.body.toString()));
    else writeFile(path, rendu.body);
    return true;
  };
}
