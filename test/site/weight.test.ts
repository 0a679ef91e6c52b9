import { expect, test } from 'vitest';
import {
  builtPage,
  builtPages,
  DIST,
  firstLoad,
  listFiles,
  wireSize,
  type BuiltPage,
} from '../support/built-site.ts';
import { ABOUT_ALL_TERRITOIRES, pathsOfLayers } from '../support/contenu.ts';

const KB = 1000;
/** What every page carries to be read without a network: the script that calls the guardian, the links of the installed site. */
const GARDIEN = 0.6 * KB;
/** The pages that are not for reading: tools, which have the weight of what they do. */
const TOOLS = [
  '/donnees/reutiliser/',
  // « Dites votre problème » and the self-check: fields that answer.
  '/methode/',
  '/leviers/',
  '/leviers/ou-en-est-ma-commune/',
  '/projets/',
  '/carte/',
  '/carte/integrer/',
  '/recherche/',
  // « Les 101 », with their switch and their list.
  '/territoires/couverture/',
  '/dossier/',
  '/hors-connexion/',
  '/methode/monter-un-pacte/',
  // The explorers have their own bars (explorateurs.test.ts).
  '/bilan-2024/objectifs/',
  '/bilan-2024/argent/',
  '/bilan-2024/controles/',
];
const isTerritoire = (path: string) =>
  /^\/territoires\/[^/]+\/$/.test(path) && !ABOUT_ALL_TERRITOIRES.includes(path);
const isTool = (path: string) => TOOLS.includes(path) || path.startsWith('/integrer/');
/** Pages that list rows: bytes of HTML for the page, then for each row of it, so that the content may grow. */
const LISTS: Record<string, { page: number; row: number; rows: string }> = {
  '/glossaire/': { page: 6000, row: 90, rows: '[data-element]' },
  '/ressources/': { page: 5000, row: 150, rows: '[data-element]' },
  '/leviers/imprimer/': { page: 4000, row: 2200, rows: '.chapter' },
  // Not a page for reading: the field and « Les 101 », 101 links with their sentences.
  '/': { page: 12 * KB, row: 0, rows: 'grille-tuiles' },
  '/mesures/': { page: 4000, row: 320, rows: '[data-element]' },
  '/leviers/': { page: 6000, row: 600, rows: '[data-element]' },
  // A colour of the style guide.
  '/a-propos/charte/': { page: 4000, row: 75, rows: 'main h3 + ul > li' },
  '/leviers/ou-en-est-ma-commune/': { page: 3000, row: 900, rows: 'fieldset' },
  ...Object.fromEntries(
    pathsOfLayers('epci').map((path) => [path, { page: 4300, row: 32, rows: '.values li' }]),
  ),
};
const HTML = 12 * KB;
/** Besides its figures, which write each value in a drawing and in a table. */
const ELEMENTS = 700;

/** Bytes that the HTML of a page may weigh. */
function htmlBudget({ path, root }: BuiltPage): number {
  const list = LISTS[path];
  if (list) return list.page + list.row * root.querySelectorAll(list.rows).length;
  return isCharts(path) ? HTML + KB : HTML;
}
/** Pages of charts have their drawings in their HTML. */
const isCharts = (path: string) => path === '/pacte/' || path.startsWith('/bilan-2024/');
/** Most pages ask for ten or eleven; a calendar that follows the day has its own scripts. */
const requestBudget = (path: string) => (path === '/methode/calendrier/' ? 15 : 13);
/** Bytes that a page may weigh in all: forty thousand, or for a list of rows its HTML and the budgets of the rest. */
const wholeBudget = (page: BuiltPage) => GARDIEN + (LISTS[page.path] ? 30 * KB + htmlBudget(page) : 40 * KB);
const reading = builtPages().filter(({ path }) => !isTool(path) && !isTerritoire(path));

const total = (parts: { size: number }[]) => parts.reduce((sum, { size }) => sum + size, 0);

test('a reading page stays within its budget on the wire', () => {
  const over = reading.flatMap((page) => {
    const parts = firstLoad(page);
    const size = (kind: string) => total(parts.filter((part) => part.kind === kind));
    const budgets = [
      ['html', htmlBudget(page)],
      ['css', 11 * KB],
      ['js', 6 * KB + GARDIEN],
      ['font', 16 * KB],
    ] as const;
    return [
      ...budgets
        .filter(([kind, budget]) => size(kind) > budget)
        .map(([kind, budget]) => `${page.path} : ${kind} ${size(kind)} octets, budget ${budget} octets`),
      ...(total(parts) > wholeBudget(page) ? [`${page.path} : ${total(parts)} octets en tout`] : []),
      ...(parts.length > requestBudget(page.path) ? [`${page.path} : ${parts.length} requêtes`] : []),
    ];
  });
  expect(over).toEqual([]);
});

test('the page of a territory, its map and its ladder, weighs forty thousand bytes at most', () => {
  const over = builtPages()
    .filter(({ path }) => isTerritoire(path))
    .flatMap((page) => {
      const parts = firstLoad(page);
      // A region opens a live map, and the guide that it has written is in its page besides.
      const isRegion = !/^\/territoires\/\d/.test(page.path);
      const guide = page.html.includes('prose guide') ? 5 * KB : 0;
      const projets = 0.3 * KB * page.root.querySelectorAll('main a[href^="/projets/"]').length;
      const budget = (isRegion ? 41 * KB + projets : 40 * KB) + guide + GARDIEN;
      return total(parts) > budget || parts.length > 15
        ? [`${page.path} : ${total(parts)} octets, ${parts.length} requêtes`]
        : [];
    });
  expect(over).toEqual([]);
});

test('a reading page has few elements: slow phones lay out each of them', () => {
  const heavy = reading
    // The page of the data has a line for each dataset.
    // So does the sheet of a project for each of its actions, told or not.
    .filter(({ path }) => !LISTS[path] && path !== '/donnees/' && !/^\/projets\/[^/]+\/$/.test(path))
    .map(({ path, root }) => ({
      path,
      elements: root.querySelectorAll('*').length - root.querySelectorAll('figure *').length,
    }))
    .filter(({ elements }) => elements > ELEMENTS);
  expect(heavy).toEqual([]);
});

test('a page of charts has few elements, its drawings and their tables counted', () => {
  const heavy = reading
    .filter(({ path }) => path === '/pacte/' || path.startsWith('/bilan-2024/'))
    .map(({ path, root }) => ({ path, elements: root.querySelectorAll('*').length }))
    .filter(({ elements }) => elements > 850);
  expect(heavy).toEqual([]);
});

test('the folder is light until a document is asked for, and its button lighter still', () => {
  const js = (path: string) => total(firstLoad(builtPage(path)).filter(({ kind }) => kind === 'js'));
  expect(js('/dossier/')).toBeLessThanOrEqual(14 * KB + GARDIEN);
  expect(js('/leviers/01-petite-enfance/')).toBeLessThanOrEqual(2.5 * KB + GARDIEN);
  expect(js('/territoires/34-herault/')).toBeLessThanOrEqual(1.8 * KB + GARDIEN);
  expect(js('/territoires/occitanie/')).toBeLessThanOrEqual(6 * KB);
});

test('the assistant weighs what its form needs; its documents come when they are asked for', () => {
  const parts = firstLoad(builtPage('/methode/monter-un-pacte/'));
  const of = (kind: string) => total(parts.filter((part) => part.kind === kind));
  expect(of('html')).toBeLessThanOrEqual(15.5 * KB);
  expect(of('js')).toBeLessThanOrEqual(34 * KB);
  expect(of('css')).toBeLessThanOrEqual(10 * KB);
});

test('no page loads MapLibre, its style or its worker before it is wanted', () => {
  const heavy = builtPages().flatMap((page) =>
    firstLoad(page)
      .filter(({ kind, path, size }) => /maplibre|moteur/.test(path) || (kind === 'js' && size > 40 * KB))
      .map(({ path }) => `${page.path} : ${path}`),
  );
  expect(heavy).toEqual([]);
});

test('the outlines that browsers receive are light', () => {
  const over = listFiles(`${DIST}/donnees/contours`)
    .map((file) => ({ file, size: wireSize(`${DIST}/donnees/contours/${file}`) }))
    .filter(({ size }) => size > 60 * KB);
  expect(over).toEqual([]);
});
