/**
 * The live map on a built site of many projects, beside the real one in the same run, in a Chromium whose processor is slowed
 * four times: when the map is ready, what a filter costs of script, the memory of the tab, the weight of the page.
 *
 *   node test/bench/generate.ts 10000 /tmp/x && ATLAS_DATA=/tmp/x/data npm run build -- --outDir /tmp/x/dist
 *   node test/bench/carte.ts /tmp/x/dist [rounds]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { wireSize } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { medianOf, tableOf, writeSection } from './results.ts';

const SLOWED = 4;
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

/** Milliseconds of processor that the script of the page has taken so far: what other processes take is left out. */
async function scriptOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
}

/** Presses an axis, and gives what it has cost until the counts have changed and a frame is painted. */
async function filterBy(page: Page, session: CDPSession, axe: string) {
  const before = await scriptOf(session);
  const peint = await page.evaluate(async (value) => {
    const started = performance.now();
    document.querySelector<HTMLInputElement>(`input[name=axe][value="${value}"]`)?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - started;
  }, axe);
  return { peint, filtre: (await scriptOf(session)) - before };
}

/** Megabytes that the process of the tab keeps for itself once it has rested. */
async function memoryOf(page: Page, session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const root = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await root?.send('SystemInfo.getProcessInfo')) ?? {};
  await root?.detach();
  const kept = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]));
  return Math.max(...kept) / 1000;
}

async function measure(page: Page, dist: string): Promise<Mesure> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const started = performance.now();
  await page.goto('/carte/', { waitUntil: 'commit' });
  await page.waitForSelector('carte-projets[data-eveil]');
  await page.locator('.stage').dispatchEvent('wheel');
  await page.waitForSelector('carte-projets[data-ready]', { timeout: 300_000 });
  const pret = performance.now() - started;
  await page.waitForSelector('[data-carte][data-pret]');
  const costs = [];
  for (const axe of AXES) costs.push(await filterBy(page, session, axe));
  return {
    pret,
    filtre: medianOf(costs.map(({ filtre }) => filtre)),
    peint: medianOf(costs.map(({ peint }) => peint)),
    memoire: await memoryOf(page, session),
    elements: await page.locator('*').count(),
    page: wireSize(join(dist, 'carte/index.html')) / 1000,
  };
}

async function run(dist: string): Promise<Mesure[]> {
  const server = await preview({
    root: process.cwd(),
    outDir: dist,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  const launched = await launchChromium();
  const browser = await chromium.connect(launched.wsEndpoint());
  const measures: Mesure[] = [];
  for (let round = 0; round < Number(rounds); round++) {
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${server.port}`,
      viewport: { width: 1280, height: 900 },
      deviceScaleFactor: 0.5,
      reducedMotion: 'reduce',
    });
    measures.push(await measure(await context.newPage(), dist));
    await context.close();
  }
  await launched.close();
  await server.stop();
  return measures;
}

const countIn = (dist: string): number =>
  (JSON.parse(readFileSync(join(dist, 'donnees/catalogue/index.json'), 'utf8')) as { nombre: number }).nombre;

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
