/** The EcoIndex as a browser measures it, once everything has loaded: what test/site/ecoindex.test.ts estimates is true. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { builtPage } from '../support/built-site.ts';
import { ecoIndexOf, scoreOf } from '../support/ecoindex.ts';

/** The score of a page at rest. */
async function measure(page: Page, path: string): Promise<number> {
  await page.waitForLoadState('networkidle');
  const elements = await page.evaluate(
    () => document.querySelectorAll('*').length - document.querySelectorAll('svg *').length,
  );
  const entries = await page.evaluate(() => performance.getEntriesByType('resource').length);
  const { kilobytes } = ecoIndexOf(builtPage(path));
  // The page itself is no resource of its own; the icon is not always asked for.
  return scoreOf({ elements, requests: entries + 1, kilobytes });
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
    const { score } = ecoIndexOf(builtPage(path));
    expect(Math.abs((await measure(page, path)) - score)).toBeLessThan(2);
  },
);

describe.each([
  [1440, 900],
  [360, 640],
])('at rest, %i × %i', (width, height) => {
  test.for(['/projets/', '/methode/monter-un-pacte/'])(
    '%s, whose scripts make and fetch much for who asks, stays at 75 or above',
    async (path, { openPage }) => {
      const { page } = await openPage(path, { width, height });
      expect(await measure(page, path)).toBeGreaterThanOrEqual(75);
    },
  );
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
