import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';

const MAX_HEIGHT = 64;
const PAGES = ['/mesures/', '/projets/', '/territoires/'];

const heightOf = (page: Page) =>
  page.locator('header').evaluate((header) => header.getBoundingClientRect().height);
const topOfMain = (page: Page) =>
  page.locator('main').evaluate((main) => main.getBoundingClientRect().top + scrollY);

describe.each([360, 768, 1024, 1440])('the header, %d px wide', (width) => {
  test.for(PAGES)(`stands within ${MAX_HEIGHT} px on %s`, async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { width, javaScript: false });
    expect(await heightOf(page)).toBeLessThanOrEqual(MAX_HEIGHT);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

test('wide, the menu is one line beside the field of the search', async ({ sharedPage }) => {
  const { page } = await sharedPage('/mesures/', { width: 1024, javaScript: false });
  const tops = await page
    .locator('header nav a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(1);
  expect(new Set(tops).size).toBe(1);
  expect(await page.getByLabel('Rechercher dans le site').isVisible()).toBe(true);
  expect(await page.locator('header summary').isVisible()).toBe(false);
});

test('narrow, the menu opens with the keyboard and pushes the page, so that it hides nothing', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/mesures/', { width: 360, height: 640, javaScript: false });
  const before = await topOfMain(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Menu');
  await page.keyboard.press('Enter');
  const links = page.locator('header nav a');
  await links.first().waitFor();
  const bottom = await heightOf(page);
  expect((await topOfMain(page)) - before).toBeGreaterThan(80);
  expect(await topOfMain(page)).toBeGreaterThanOrEqual(bottom);
  await page.keyboard.press('Tab');
  expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
  await page.locator('header summary').press('Enter');
  await links.first().waitFor({ state: 'hidden' });
  expect(await topOfMain(page)).toBe(before);
});

test('narrow, the icon leads to the search', async ({ sharedPage }) => {
  const { page } = await sharedPage('/mesures/', { width: 360, height: 640, javaScript: false });
  await page.locator('header').getByRole('button', { name: 'Rechercher' }).click();
  await page.waitForURL('**/recherche/**');
});
