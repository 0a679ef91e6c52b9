/** Makes the search index of the built pages with Pagefind, in French, and the words that the search proposes. */
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { spaceElisions, spaceElisionsInHtml } from '../lib/recherche/elisions.ts';
import { pageOf, type FicheRecherche, type FichierRecherche } from '../lib/recherche/fiches.ts';
import { countMots, writeLexique } from '../lib/recherche/lexique.ts';
import { pageForSearch } from '../lib/recherche/page-territoire.ts';
import type { Paire } from '../lib/recherche/sigles.ts';
import type { FicheTerritoire } from '../schemas/fiche-territoire.ts';

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

/** Badges repeat the name of an axis on every page, definitions the glossary: the filters and its entries are there for that. */
const REPEATED = ['main .badge', 'main [popover]', 'main .sigles'];

interface Fragment {
  url: string;
  content: string;
  meta: { title?: string };
}

/** The small maps hold no word to find. */
const DRAWINGS = /<svg class="map[\s\S]*?<\/svg>/g;

/** The file of words stays under this size on the wire. */
const LEXIQUE_MAX = 40_000;

/**
 * Indexes the pages of `dist`, those of departments and EPCI from their facts, and writes `dist/pagefind`; returns the number of pages and entries.
 * The same pages give the same bytes: everything is added one by one, in the order of addresses.
 * @throws {Error} with Pagefind's own words when it fails or finds no page.
 */
export async function indexPages(dist: string, territoires: FicheTerritoire[]): Promise<number> {
  const { fiches, sigles } = await readFiches(dist);
  const { index, errors } = await createIndex({ forceLanguage: 'fr', excludeSelectors: REPEATED });
  if (!index) throw new Error(`Pagefind n’a pas démarré : ${errors.join(' ')}`);
  const apart = new Set(fiches.map(({ url }) => pageOf(url)));
  const pages = await addPages(index, dist, apart, bulkOf(territoires));
  if (pages === 0) throw new Error('Pagefind n’a indexé aucune page : aucune ne porte data-pagefind-body.');
  await addFiches(index, fiches);
  const outputPath = join(dist, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0)
    throw new Error(`Pagefind n’a pas écrit son index : ${written.errors.join(' ')}`);
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  await writeVocabulaire(outputPath, sigles);
  return pages + fiches.length;
}

/** @throws {Error} when the site has not built /donnees/recherche.json. */
async function readFiches(dist: string): Promise<FichierRecherche> {
  return JSON.parse(await readFile(join(dist, 'donnees', 'recherche.json'), 'utf8')) as FichierRecherche;
}

/** Adds the pages that ask for it, but not those that are searched entry by entry. */
async function addPages(
  index: PagefindIndex,
  dist: string,
  apart: Set<string>,
  bulk: Map<string, FicheTerritoire>,
): Promise<number> {
  const files = (await readdir(dist, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !apart.has(`/${file.replace(/index\.html$/, '')}`))
    .sort();
  let count = 0;
  let previous = Promise.resolve();
  for (const file of files) {
    const fiche = bulk.get(file);
    const content = fiche ? pageForSearch(fiche) : readPage(dist, file);
    if (!content.includes('data-pagefind-body')) continue;
    const page = { sourcePath: file, content: spaceElisionsInHtml(content) };
    // Pagefind reads one page while the next is prepared.
    await previous;
    previous = addPage(index, page);
    count++;
  }
  await previous;
  return count;
}

async function addPage(index: PagefindIndex, page: { sourcePath: string; content: string }): Promise<void> {
  const { errors } = await index.addHTMLFile(page);
  if (errors.length > 0) throw new Error(`Pagefind n’a pas pu lire ${page.sourcePath} : ${errors.join(' ')}`);
}

/** The many small pages, by file: the regions are read in full. */
function bulkOf(territoires: FicheTerritoire[]): Map<string, FicheTerritoire> {
  return new Map(
    territoires
      .filter(({ niveau }) => niveau !== 'region')
      .map((fiche) => [`${fiche.adresse.slice(1)}index.html`, fiche]),
  );
}

function readPage(dist: string, file: string): string {
  return readFileSync(join(dist, file), 'utf8').replace(DRAWINGS, '');
}

async function addFiches(index: PagefindIndex, fiches: FicheRecherche[]): Promise<void> {
  for (const { url, titre, genre, axes, texte } of fiches) {
    const { errors } = await index.addCustomRecord({
      url,
      language: 'fr',
      content: spaceElisions(`${titre}. ${texte}`),
      meta: { title: spaceElisions(titre), genre },
      filters: axes.length > 0 ? { genre: [genre], axe: axes } : { genre: [genre] },
    });
    if (errors.length > 0) throw new Error(`Pagefind n’a pas pu ajouter ${url} : ${errors.join(' ')}`);
  }
}

/** Writes the words of the pages, read from what Pagefind has kept of them; the rarest go when there are too many. */
async function writeVocabulaire(pagefind: string, sigles: Paire[]): Promise<void> {
  const formes = countMots(await readTexts(join(pagefind, 'fragment')));
  let minimum = 1;
  let text = JSON.stringify(writeLexique(formes, sigles, minimum));
  while (gzipSync(text).length > LEXIQUE_MAX) text = JSON.stringify(writeLexique(formes, sigles, ++minimum));
  await writeFile(join(pagefind, 'vocabulaire.json'), text);
}

/** The pages of territories are many and list communes: only their names are words to propose. */
const isTerritoire = (url: string) => /^\/territoires\/[^/]+\//.test(url);

/** The title and the text of each page: a signature, then JSON, compressed. Read in turn: quicker for small files. */
async function readTexts(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).sort();
  return files.map((file) => {
    const json = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .replace(/^pagefind_dcd/, '');
    const { url, content, meta } = JSON.parse(json) as Fragment;
    return isTerritoire(url) ? (meta.title ?? '') : `${meta.title ?? ''} ${content}`;
  });
}
