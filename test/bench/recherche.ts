/**
 * What the first answer of the search weighs on a built site of many projects, beside the real one in the same run: each
 * question is asked in a browser that has nothing yet, and every file that the page fetches after its own is counted.
 *
 *   node test/bench/recherche.ts <folder of a built site>
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { wireSize } from '../support/built-site.ts';
import { medianOf, tableOf, writeSection } from './results.ts';
import { countIn, onBuiltSite } from './slowed-tab.ts';

const QUESTIONS = [
  'aide alimentaire',
  'emploi',
  'petite enfance Toulouse',
  'maraude',
  'logement jeunes',
  'velo',
  // Words of every page, plurals, beginnings of words, places beside a topic, slips, long questions.
  'de',
  'pr',
  'mob',
  'saint',
  'projet',
  'aides',
  'logements des jeunes',
  'communauté de communes',
  'mobilité Saint-Nazaire',
  'aide alimentaire Montpellier',
  'logemnt',
  'permis de conduire',
  'lutte contre la pauvreté des enfants en Occitanie',
  'garde enfant horaires atypiques Lyon',
];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage : node test/bench/recherche.ts <dossier d’un site construit>');

/** Kilobytes by file that a question makes the page fetch. */
async function weigh(browser: Browser, dist: string, baseURL: string, q: string) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(decodeURI(new URL(request.url()).pathname)));
  await page.goto('/recherche/');
  await page.waitForLoadState('networkidle');
  const own = new Set(paths);
  await page.fill('recherche-site input[name=q]', q);
  await page.keyboard.press('Enter');
  await page.waitForSelector('recherche-site[data-ready]:not([data-vue=vide])', { timeout: 120_000 });
  await context.close();
  return [...paths]
    .filter((path) => !own.has(path))
    .map((path): [path: string, kilobytes: number] => [path, wireSize(fileOf(dist, path)) / 1000]);
}

function fileOf(dist: string, path: string): string {
  const file = join(dist, path);
  return existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
}

const sum = (files: readonly [path: string, kilobytes: number][]) =>
  files.reduce((total, [, kilobytes]) => total + kilobytes, 0);

const run = (dist: string): Promise<Map<string, number>> =>
  onBuiltSite(dist, async (browser, origin) => {
    const weights = new Map<string, number>();
    for (const q of QUESTIONS) {
      const files = await weigh(browser, dist, origin, q);
      weights.set(q, sum(files));
      if (process.env['DETAIL'])
        for (const [path, kilobytes] of files.toSorted((a, b) => b[1] - a[1]).slice(0, 60))
          console.log(`  ${kilobytes.toFixed(1).padStart(6)} ko ${path}`);
    }
    return weights;
  });

const [real, many] = [await run('dist'), await run(folder)];
const of = (weights: Map<string, number>, q: string) => weights.get(q) ?? NaN;
const table = tableOf([
  ['question', countIn('dist'), countIn(folder), 'rapport'],
  ...[
    ...QUESTIONS.map((q): [string, number, number] => [q, of(real, q), of(many, q)]),
    ['médiane', medianOf([...real.values()]), medianOf([...many.values()])] as [string, number, number],
  ].map(([q, few, lots]) => [q, few.toFixed(0), lots.toFixed(0), (lots / few).toFixed(2)]),
]);
console.log(table);
writeSection(
  'La première réponse de la recherche à N projets',
  `En milliers d’octets compressés, tout ce que la page demande après s’être affichée ; un navigateur neuf pour chaque question.\n\n${table}`,
);
