/** The EcoIndex as a browser measures it, once everything has loaded: what test/site/ecoindex.test.ts estimates is true. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { builtPage, builtPages, fileOf, wireSize, type BuiltPage } from '../support/built-site.ts';
import { ecoIndexOf, scoreOf } from '../support/ecoindex.ts';
import { LEAST, TOOLS } from '../support/ecoindex-bars.ts';
import { heaviestOf } from '../support/kinds.ts';

/** What the page holds once loaded, whatever its scripts have made of it. */
async function measure(page: Page) {
  await page.waitForLoadState('networkidle');
  const elements = await page.evaluate(
    () => document.querySelectorAll('*').length - document.querySelectorAll('svg *').length,
  );
  const entries = await page.evaluate(() => [
    location.pathname,
    ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  ]);
  const kilobytes = entries.reduce((sum, path) => sum + sizeOf(path), 0) / 1000;
  return { elements, requests: entries.length, kilobytes };
}

/** @throws {Error} when the site has no such file: what was loaded is then not what was asked for. */
function sizeOf(path: string): number {
  const file = fileOf(path);
  if (!file) throw new Error(`${path} n’est pas dans dist/ : construisez le site entier.`);
  return wireSize(file);
}

test.for([
  '/',
  '/axes/1-enfance/',
  '/leviers/01-petite-enfance/',
  '/leviers/',
  '/projets/',
  '/territoires/34-herault/',
  '/bilan-2024/pactes-locaux-moyens/',
])(
  '%s costs a browser what its files announce, and little is added by its scripts',
  async (path, { openPage }) => {
    const { page } = await openPage(path, { width: 360, height: 640 });
    const measured = scoreOf(await measure(page));
    const { score } = ecoIndexOf(builtPage(path));
    expect(Math.abs(measured - score)).toBeLessThan(2);
  },
);

/** The scripts that nearly every page has: what every page wakes, and the island of what is read. */
const USUAL_SCRIPTS = 2;
const scriptsOf = ({ html }: BuiltPage) => html.match(/<script\b[^>]*\bsrc=/g)?.length ?? 0;
const wakes = (page: BuiltPage) => page.html.includes('<template') || scriptsOf(page) > USUAL_SCRIPTS;
const woken = heaviestOf(builtPages().filter(wakes), 0)
  .map(({ route, paths }) => ({ route: route.replace('src/pages/', ''), paths }))
  .filter(({ route }) => !(route in TOOLS))
  .flatMap(({ paths }) => paths);

describe.for([
  [1440, 900],
  [360, 640],
])(`once its scripts have run, at %i × %i, the EcoIndex is ${LEAST} at least`, ([width = 0, height = 0]) => {
  test.for(woken)('%s', async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { width, height });
    const measured = await measure(page);
    expect(Math.round(scoreOf(measured) * 10) / 10, JSON.stringify(measured)).toBeGreaterThanOrEqual(LEAST);
  });
});

test('the light fonts are fonts: the browser takes them', async ({ openPage }) => {
  const { page, errors } = await openPage('/');
  const states = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ family }) => family.includes('Next'))
      .map(({ weight, status }) => `${weight} ${status}`);
  });
  expect(states).toEqual(['400 loaded', '700 loaded']);
  expect(errors).toEqual([]);
});
