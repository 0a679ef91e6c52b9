/**
 * When the largest text or picture of a page is shown, on a slow phone, and how far what was shown moves afterwards: two
 * builds or more of the same texts, looked at in turn in the same run, so that the load of the machine falls on all alike.
 *
 *   node test/bench/lcp.ts <dist> <other dist> … [--tours 7]
 *
 * Says the medians, the first site being ours. Ends with 1 when ours is later than the second on a page, or moves by more
 * than 0.02 on one.
 */
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/hosts.ts';
import { medianOf, tableOf } from './results.ts';

const PAGES = [
  '/axes/1-enfance/',
  '/axes/2-emploi/',
  '/leviers/01-petite-enfance/',
  '/leviers/08-alimentation/',
];
/** A phone of 2020 on a slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a processor four times slower. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const SLOWER = 4;
/** The most that a page may move, in the measure of the browsers (CLS). */
const MOVED = 0.02;

interface Mesure {
  /** Milliseconds from the request to the largest paint. */
  lcp: number;
  cls: number;
}

/** One visit, nothing kept from the one before. */
async function visit(browser: Browser, url: string): Promise<Mesure> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', NETWORK);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.evaluate(readPaints);
  } finally {
    await context.close();
  }
}

/** In the page, once fonts and scripts have come: the last candidate is the largest. */
async function readPaints(): Promise<Mesure> {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const entriesOf = <T extends PerformanceEntry>(type: string) =>
    new Promise<T[]>((done) => {
      new PerformanceObserver((list) => done(list.getEntries() as T[])).observe({ type, buffered: true });
      setTimeout(() => done([]), 500);
    });
  const paints = await entriesOf('largest-contentful-paint');
  const shifts = await entriesOf<PerformanceEntry & { value: number }>('layout-shift');
  return { lcp: paints.at(-1)?.startTime ?? NaN, cls: shifts.reduce((sum, { value }) => sum + value, 0) };
}

const { values, positionals: dists } = parseArgs({
  options: { tours: { type: 'string', default: '7' } },
  allowPositionals: true,
});
if (dists.length < 2)
  throw new Error('Usage : node test/bench/lcp.ts <dist> <autre dist> … [--tours 7] (un nombre impair)');

const sites = await Promise.all(dists.map(async (dist) => ({ dist, ...(await serveFolder(dist)) })));
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-3d-apis'],
});
const rows: string[][] = [];
try {
  for (const path of PAGES) {
    const mesures = sites.map((): Mesure[] => []);
    for (let tour = 0; tour < Number(values.tours); tour += 1)
      for (const [rank, { origin }] of sites.entries())
        mesures[rank]?.push(await visit(browser, origin + path));
    const medians = mesures.map((of) => ({
      lcp: Math.round(medianOf(of.map(({ lcp }) => lcp))),
      cls: medianOf(of.map(({ cls }) => cls)),
    }));
    rows.push([path, ...medians.map(({ lcp, cls }) => `${lcp} ms, ${cls.toFixed(3)}`)]);
    const [ours, theirs] = medians;
    if (ours && theirs && (ours.lcp > theirs.lcp || ours.cls > MOVED)) process.exitCode = 1;
    console.log(rows.at(-1)?.join('  ·  '));
  }
} finally {
  await browser.close();
  await Promise.all(sites.map(({ close }) => close()));
}
console.log(`\n${tableOf([['page', ...dists], ...rows])}`);
