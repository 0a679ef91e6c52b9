import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { test } from '../support/browser.ts';

const PAGES = [
  '/methode/',
  '/methode/fiche-action/',
  '/methode/financement/',
  '/methode/differences/',
  '/methode/calendrier/',
  '/methode/ruralite/',
];

/** Closed steps are not examined, and take no room. */
const openSteps = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));

test.for(PAGES)('%s has no axe violation and never scrolls sideways', async (path, { sharedPage }) => {
  for (const look of [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 360 },
  ] as const) {
    const { page } = await sharedPage(path, look);
    await openSteps(page);
    expect(await axeViolations(page)).toEqual([]);
  }
  const { page } = await sharedPage(path, { width: 320, height: 700 });
  await openSteps(page);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('a link to a step opens it, without JavaScript too', async ({ sharedPage }) => {
  const { page } = await sharedPage('/methode/#7-signer', { javaScript: false });
  await page.getByText('Écrivez un texte court').waitFor({ state: 'visible' });
  expect(await page.getByText('Parlez de votre projet à la').isVisible()).toBe(false);
});

test('prints with every step open', async ({ sharedPage }) => {
  const { page } = await sharedPage('/methode/');
  await page.emulateMedia({ media: 'print' });
  for (const text of ['Demandez à la', 'Bannissez le flou', 'Écoutez le groupe témoin']) {
    expect(await page.getByText(text).isVisible()).toBe(true);
  }
});
