/**
 * The territory field: bytes of a first query, letter by letter, and the time between a key and its answer in the page, as a
 * share of one frame, at full speed and with the processor slowed four times. Needs dist/.
 */
import { preview } from 'astro';
import { chromium, type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { answer, fichiers, typed, weigh } from '../support/lieux.ts';

const FRAME_MS = 1000 / 60;
const QUERIES = [
  'montpellier',
  'saint-denis',
  'lodeve',
  'le havre',
  '34700',
  'nantes metropole',
  'villeneuve',
];

/** Milliseconds of work for each letter, once all the files that it needs are loaded: the median of five passes. */
async function timeKeys(page: Page, query: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#q-accueil');
    const list = document.querySelector('trouver-territoire [role=listbox]');
    if (!field || !list) throw new Error('Le champ de l’accueil manque.');
    const type = async (value: string) => {
      const started = performance.now();
      const changed = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - started);
        });
        observer.observe(list, { childList: true, attributes: true });
        setTimeout(() => resolve(-1), 1500);
      });
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const time = await changed;
      // The layout of what was shown is part of the answer.
      const before = performance.now();
      list.getBoundingClientRect();
      return time < 0 ? time : time + performance.now() - before;
    };
    const times: number[][] = [];
    for (let pass = 0; pass < 6; pass += 1) {
      for (let end = 2; end <= text.length; end += 1) {
        const time = await type(text.slice(0, end));
        if (pass > 0 && time >= 0) (times[end - 2] ??= []).push(time);
      }
    }
    return times.flatMap((passes) => passes.sort((a, b) => a - b)[Math.floor(passes.length / 2)] ?? []);
  }, query);
}

const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: number[], q: number) => sorted(values)[Math.floor((values.length - 1) * q)] ?? 0;

const total = weigh([...fichiers.keys()]);
console.log(
  `${fichiers.size} fichiers, ${(total / 1000).toFixed(0)} ko en tout ; base ${weigh(['base'])} octets`,
);
for (const query of QUERIES) {
  console.log(`« ${query} » : ${weigh(answer(query).lus)} octets, lettre à lettre ${weigh(typed(query))}`);
}

const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
});
const launched = await launchChromium();
const browser = await chromium.connect(launched.wsEndpoint());
for (const rate of [1, 4]) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  await page.focus('#q-accueil');
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const times: number[] = [];
  for (const query of QUERIES) times.push(...(await timeKeys(page, query)));
  const share = (ms: number) => `${ms.toFixed(1)} ms = ${(ms / FRAME_MS).toFixed(2)} image`;
  console.log(
    `processeur ÷ ${rate}, ${times.length} lettres : médiane ${share(quantile(times, 0.5))}, 95 % ${share(quantile(times, 0.95))}, pire ${share(quantile(times, 1))}`,
  );
  await page.close();
}
await browser.close();
await launched.close();
await server.stop();
process.exit(0);
