/** Pagefind hides that a piece of its index has not come, and answers as if no page held the words. Here it says so. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];
/** What hides a failure, and what tells it. */
const HIDDEN = new Map([
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
  [
    'catch(e){console.error(`Failed to load the meta index:',
    'catch(e){throw e;console.error(`Failed to load the meta index:',
  ],
]);

/**
 * Lets the failures of the scripts of `folder` reach the search.
 * @throws {Error} when a new version of Pagefind is written otherwise: the search would then hide failures again.
 */
export async function tellFailures(folder: string): Promise<void> {
  await Promise.all(SCRIPTS.map((name) => tellIn(join(folder, name))));
}

async function tellIn(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const missing = [...HIDDEN.keys()].filter((piece) => !text.includes(piece));
  if (missing.length > 0)
    throw new Error(
      `${path} ne contient plus ${missing.join(' ni ')} : Pagefind a changé. Chercher dans son script ce qui tait un morceau d’index absent, et corriger src/tools/search/strict.ts.`,
    );
  const strict = [...HIDDEN].reduce((all, [hiding, telling]) => all.replace(hiding, () => telling), text);
  await writeFile(path, strict);
}
