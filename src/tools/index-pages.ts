/** Makes the search index of the built pages with Pagefind, in French. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The ready-made interfaces that Pagefind writes and that we do not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * Indexes the pages of `dist` and writes `dist/pagefind`; returns the number of pages.
 * @throws {Error} with Pagefind's own words when it fails or finds no page.
 */
export async function indexPages(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`Pagefind n’a pas démarré : ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: dist });
  if (added.errors.length > 0 || added.page_count === 0) {
    throw new Error(`Pagefind n’a indexé aucune page : ${added.errors.join(' ')}`);
  }
  const outputPath = join(dist, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0)
    throw new Error(`Pagefind n’a pas écrit son index : ${written.errors.join(' ')}`);
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  return added.page_count;
}
