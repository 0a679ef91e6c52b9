import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { sheetsOf } from '../support/pdf.ts';

const GUIDE = '/leviers/imprimer/';

/** The number that the contents give to each chapter. */
const numbersOf = (page: Page) =>
  page
    .locator('[data-page-de]')
    .evaluateAll((all) =>
      all.map((it): [string, number] => [it.getAttribute('data-page-de') ?? '', Number(it.textContent)]),
    );

describe('the contents of the printed guide', () => {
  test.for([
    ['on a wide screen', '', 1440],
    ['on a phone', '', 390],
    ['with the boxes of a department', '?departement=44', 1024],
    ['from a dark system, at the width where the layout changes', '', 768],
    ['in a window narrower than the sheet', '', 600],
  ] as const)(
    'give the page where each chapter begins, printed %s',
    async ([, search, width], { sharedPage }) => {
      const { page, errors } = await sharedPage(GUIDE + search, {
        width,
        colorScheme: width === 768 ? 'dark' : 'light',
      });
      await page.waitForSelector('guide-imprime[data-ready]', { state: 'attached' });
      const sheets = await sheetsOf(page);
      const numbers = await numbersOf(page);
      expect(numbers).toHaveLength(await page.locator('.chapter').count());
      expect(numbers).toEqual(numbers.map(([id]) => [id, sheets.get(id)]));
      expect(errors).toEqual([]);
    },
  );
});

describe('what holds in one department only', () => {
  const isPrinted = async (page: Page) => {
    await page.emulateMedia({ media: 'print' });
    const all = await page
      .locator('.chapter .local')
      .evaluateAll((boxes) => boxes.map((box) => box.checkVisibility()));
    expect(all.length).toBeGreaterThan(0);
    return [...new Set(all)];
  };

  test.for([
    ['', true, [false]],
    ['?departement=44', true, [true]],
    ['?departement=34', true, [false]],
    ['?departement=', true, [false]],
    ['?departement=34&departement=44', true, [true]],
    ['?departement=44', false, [false]],
  ] as const)(
    'with « %s », JavaScript: %s, printed: %j',
    async ([search, javaScript, expected], { sharedPage }) => {
      const { page } = await sharedPage(GUIDE + search, { javaScript });
      if (javaScript) await page.waitForSelector('guide-imprime[data-ready]', { state: 'attached' });
      expect(await isPrinted(page)).toEqual(expected);
    },
  );

  test('is printed when its box is ticked; the address keeps it', async ({ sharedPage }) => {
    const { page } = await sharedPage(GUIDE);
    await page.getByRole('checkbox', { name: 'Loire-Atlantique (44)' }).check();
    expect(new URL(await page.evaluate(() => location.href)).search).toBe('?departement=44');
    expect(await isPrinted(page)).toEqual([true]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('checkbox', { name: 'Loire-Atlantique (44)' }).uncheck();
    expect(new URL(await page.evaluate(() => location.href)).search).toBe('');
    expect(await isPrinted(page)).toEqual([false]);
  });

  test('without JavaScript, the contents have no number rather than a wrong one', async ({ sharedPage }) => {
    const { page } = await sharedPage(GUIDE, { javaScript: false });
    expect((await numbersOf(page)).every(([, number]) => number === 0)).toBe(true);
    expect(await page.locator('guide-imprime').isVisible()).toBe(false);
  });
});
