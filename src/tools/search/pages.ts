/**
 * What the search index is made of: the many pages of territories by their facts, the others as rendered. Projects without a
 * story are not in it: the search asks the files of the catalogue (src/islands/recherche-site/projets.ts).
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { isBulkPath } from '../../lib/territoires/adresses.ts';
import { readFiches, type FicheEcrite } from '../../lib/territoires/fichier.ts';
import { spaceElisions, spaceElisionsInHtml } from '../../lib/recherche/elisions.ts';
import { pageOf, type FicheRecherche, type FichierRecherche } from '../../lib/recherche/fiches.ts';
import { countMots, writeLexique } from '../../lib/recherche/lexique.ts';
import { idOfRang } from '../../lib/recherche/projets.ts';
import { pageForSearch } from '../../lib/recherche/page-territoire.ts';
import { textOfProjet } from '../../lib/recherche/texte-projet.ts';
import { readFragments, type Fragment } from './fragments.ts';
import { SearchIndex } from './index.ts';

/** What the index rests on. */
export interface Site {
  /** The HTML of the pages to index as they are, by path. */
  pages: Map<string, string>;
  territoires: FicheEcrite[];
  projets: ProjetPublie[];
  recherche: FichierRecherche;
}

const PROJETS = '/donnees/projets.json';
const TERRITOIRES = '/donnees/territoires.json';
const RECHERCHE = '/donnees/recherche.json';

/** The small maps hold no word to find. */
const DRAWINGS = /<svg class="map[\s\S]*?<\/svg>/g;
/** « 93 » and the links to its source and its gap, which would be one word of an excerpt: « 93sourceécart ». */
const APPELS = /<a [^>]*aria-label="(?:Source|Écart) [^>]*>(?:source|écart)<\/a>/g;

/** Ends of what stands in a box of its own. */
const BOXES = /<\/(?:option|t[dh])>/g;

/** The HTML of a page as it is searched: two words for the page are two words for an excerpt. */
export const searchedOf = (html: string): string =>
  html.replace(DRAWINGS, '').replace(APPELS, '').replace(BOXES, ' $&');

/** The file of words stays under this size on the wire. */
const LEXIQUE_MAX = 30_000;

/** Whether `readSite` reads what is rendered at a path. */
export function isIndexed(pathname: string, contentType: string): boolean {
  return [PROJETS, TERRITOIRES, RECHERCHE].includes(pathname) || contentType.includes('text/html');
}

/** Sorts the texts of the site, by path. @throws {Error} when one of the files of facts is not among them. */
export function readSite(texts: Map<string, string>): Site {
  const need = (pathname: string) => {
    const text = texts.get(pathname);
    if (text === undefined)
      throw new Error(
        `${pathname} n’a pas été construit : la recherche en a besoin, voir src/pages/donnees.`,
      );
    return text;
  };
  const pages = [...texts].filter(([, text]) => text.includes('data-pagefind-body'));
  return {
    pages: new Map(pages),
    territoires: readFiches(need(TERRITOIRES)),
    projets: JSON.parse(need(PROJETS)) as ProjetPublie[],
    recherche: JSON.parse(need(RECHERCHE)) as FichierRecherche,
  };
}

/**
 * Writes the index of the site in the folder `outputPath`; returns the number of pages and entries. The same site gives
 * the same bytes: all is added in the order of addresses.
 * @throws {Error} with Pagefind's own words when it fails, or when no page asks to be found.
 */
export async function indexSite(site: Site, outputPath: string): Promise<number> {
  if (site.pages.size === 0)
    throw new Error('Pagefind n’a aucune page à indexer : aucune ne porte data-pagefind-body.');
  const { pages, territoires, recherche } = site;
  const index = await SearchIndex.open(pages.size + territoires.length + recherche.fiches.length);
  await addTerritoires(index, territoires);
  await addPages(index, site);
  await addFiches(index, recherche.fiches);
  await index.write(outputPath);
  await writeVocabulaire(outputPath, site);
  return index.count;
}

const fileOf = (pathname: string) => `${pathname.slice(1)}index.html`;

/** The regions are among the pages: they are read in full. */
async function addTerritoires(index: SearchIndex, territoires: FicheEcrite[]): Promise<void> {
  for (const { fiche } of territoires.filter(({ fiche }) => isBulkPath(fiche.adresse))) {
    const content = spaceElisionsInHtml(pageForSearch(fiche));
    await index.addPage({ sourcePath: fileOf(fiche.adresse), content });
  }
}

/** The pages, but those that are searched entry by entry. */
async function addPages(index: SearchIndex, { pages, recherche }: Site): Promise<void> {
  const apart = new Set(recherche.fiches.map(({ url }) => pageOf(url)));
  const paths = [...pages.keys()].filter((pathname) => !apart.has(pathname)).sort();
  for (const pathname of paths) {
    const content = spaceElisionsInHtml(searchedOf(pages.get(pathname) ?? ''));
    await index.addPage({ sourcePath: fileOf(pathname), content });
  }
}

async function addFiches(index: SearchIndex, fiches: FicheRecherche[]): Promise<void> {
  for (const { url, titre, genre, axes, texte } of fiches) {
    await index.addEntry({
      url,
      language: 'fr',
      content: spaceElisions(`${titre}. ${texte}`),
      meta: { title: spaceElisions(titre), genre },
      filters: axes.length > 0 ? { genre: [genre], axe: axes } : { genre: [genre] },
    });
  }
}

/** Writes the words of the pages, read from what Pagefind has kept of them; the rarest go when there are too many. */
async function writeVocabulaire(pagefind: string, site: Site): Promise<void> {
  const { sigles, citees } = site.recherche;
  const fragments = readFragments(pagefind);
  const rows = rowsOf(site);
  const formes = countMots([...fragments.map(textOf), ...rows.map(({ texte }) => texte)]);
  const recits = site.projets.map(pathOfProjet).filter((path) => site.pages.has(path));
  const adresses = numbersOf([...new Set([...citees, ...recits])], [...fragments, ...rows]);
  const write = (minimum: number) => JSON.stringify(writeLexique(formes, sigles, minimum, adresses));
  let minimum = 1;
  let text = write(minimum);
  while (gzipSync(text).length > LEXIQUE_MAX) text = write(++minimum);
  await writeFile(join(pagefind, 'vocabulaire.json'), text);
}

const pathOfProjet = ({ id }: ProjetPublie) => `/projets/${id}/`;

/** The projects that the catalogue answers for: their numbers are their rows, their words are proposed like the others. */
const rowsOf = ({ projets, pages }: Site) =>
  projets
    .map((projet, rang) => ({
      id: idOfRang(rang),
      url: pathOfProjet(projet),
      texte: textOfProjet(projet),
    }))
    .filter(({ url }) => !pages.has(url));

/** The number of each address in the index; an address within a page that is searched whole has that of the page. */
function numbersOf(
  adresses: string[],
  fragments: Pick<Fragment, 'url' | 'id'>[],
): [adresse: string, id: string][] {
  const ids = new Map(fragments.map(({ url, id }) => [url, id]));
  return adresses.map((adresse) => {
    const id = ids.get(adresse) ?? ids.get(pageOf(adresse));
    if (id === undefined)
      throw new Error(
        `La recherche ne connaît pas ${adresse}, où mène une ligne de data/mots/synonymes.csv : cette page ne se cherche pas (data-pagefind-body). Choisir une autre page.`,
      );
    return [adresse, id];
  });
}

/** The pages of territories are many and list communes: only their names are words to propose. */
const isTerritoire = (url: string) => /^\/territoires\/[^/]+\//.test(url);
const textOf = ({ url, content, meta }: Fragment) =>
  isTerritoire(url) ? (meta.title ?? '') : `${meta.title ?? ''} ${content}`;
