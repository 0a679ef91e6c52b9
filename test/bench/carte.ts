/**
 * The live map on a built site of many projects, beside the real one in the same run, in a Chromium whose processor is slowed
 * four times: when the map is ready, what a filter costs of script, the memory of the tab, the weight of the page.
 *
 *   node test/bench/generate.ts 10000 /tmp/x && ATLAS_DATA=/tmp/x/data npm run build -- --outDir /tmp/x/dist
 *   node test/bench/carte.ts /tmp/x/dist [rounds]
 */
import { join } from 'node:path';
import { wireSize } from '../support/built-site.ts';
import { medianOf, tableOf, writeSection } from './results.ts';
import { countIn, inSlowedTabs, memoryOf, scriptOf, SLOWED, type Tab } from './slowed-tab.ts';

const AXES = ['2-emploi', '4-transition', '1-enfance', '3-droits', '2-emploi'];

interface Mesure {
  pret: number;
  filtre: number;
  peint: number;
  memoire: number;
  elements: number;
  page: number;
}

const [folder, rounds = '3'] = process.argv.slice(2);
if (!folder) throw new Error('Usage : node test/bench/carte.ts <dossier d’un site construit> [tours]');

/** Presses an axis, and gives what it has cost until the counts have changed and a frame is painted. */
async function filterBy(tab: Tab, axe: string) {
  const before = await scriptOf(tab);
  const peint = await tab.page.evaluate(async (value) => {
    const started = performance.now();
    // Before the press: what the page puts off until the image is not in it.
    const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    document.querySelector<HTMLInputElement>(`input[name=axe][value="${value}"]`)?.click();
    await painted;
    return performance.now() - started;
  }, axe);
  return { peint, filtre: (await scriptOf(tab)) - before };
}

async function measure(tab: Tab, dist: string): Promise<Mesure> {
  const { page } = tab;
  const started = performance.now();
  await page.goto('/carte/', { waitUntil: 'commit' });
  await page.waitForSelector('carte-projets[data-eveil]');
  await page.locator('.stage').dispatchEvent('wheel');
  await page.waitForSelector('carte-projets[data-ready]', { timeout: 300_000 });
  const pret = performance.now() - started;
  await page.waitForSelector('[data-carte][data-pret]');
  const costs = [];
  for (const axe of AXES) costs.push(await filterBy(tab, axe));
  return {
    pret,
    filtre: medianOf(costs.map(({ filtre }) => filtre)),
    peint: medianOf(costs.map(({ peint }) => peint)),
    memoire: await memoryOf(tab),
    elements: await page.locator('*').count(),
    page: wireSize(join(dist, 'carte/index.html')) / 1000,
  };
}

const run = (dist: string) => inSlowedTabs(dist, Number(rounds), (tab) => measure(tab, dist));

const CHAMPS: [champ: keyof Mesure, nom: string, chiffres: number][] = [
  ['pret', 'prête, ms', 0],
  ['filtre', 'script d’un filtre, ms', 0],
  ['peint', 'filtre jusqu’à l’image, ms', 0],
  ['memoire', 'mémoire de l’onglet, Mo', 0],
  ['elements', 'éléments', 0],
  ['page', 'page, ko compressés', 1],
];
const [real, many] = [await run('dist'), await run(folder)];
const median = (all: readonly Mesure[], champ: keyof Mesure) => medianOf(all.map((mesure) => mesure[champ]));
const table = tableOf([
  ['', countIn('dist'), countIn(folder), 'rapport'],
  ...CHAMPS.map(([champ, nom, digits]) => {
    const [few, lots] = [median(real, champ), median(many, champ)];
    return [nom, few.toFixed(digits), lots.toFixed(digits), (lots / few).toFixed(2)];
  }),
]);
console.log(table);
writeSection(
  'La carte à N projets',
  `Médianes de ${rounds} tours, dans un Chromium au processeur ralenti ${SLOWED} fois et sans carte graphique ; un filtre est un axe coché.\n\n${table}`,
);
