import { describe, expect } from 'vitest';
import { addressOf, test } from '../support/browser.ts';

/** The rows of the file of the page. */
const published = (): Record<string, string>[] =>
  parse(readFileSync('dist/donnees/couverture.csv', 'utf8'), { columns: true, bom: true, delimiter: ';' });

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
const PATH = '/territoires/couverture/';

describe('the coverage page', () => {
  test('filters its table, and the address keeps the choice', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage(PATH);
    await page.waitForSelector('liste-filtree[data-ready]');
    await page.selectOption('select[name=etat]', 'projet');
    await page.selectOption('select[name=region]', '76');
    expect((await addressOf(page)).search).toBe('?etat=projet&region=76');
    const shown = page.locator('tr[data-element]:not([hidden]) th');
    const told = published().filter(
      (row) =>
        row['Région'] === 'Occitanie' && row['Ce que les sources nomment'] === 'Projet nommé, aucun contrat',
    );
    const names = told.map((row) => expect.stringContaining(row['Territoire'] ?? ''));
    expect(names).not.toEqual([]);
    expect(await shown.allTextContents()).toEqual(names);
    await page.reload();
    await page.waitForSelector('liste-filtree[data-ready]');
    expect(await shown.count()).toBe(names.length);
    expect(errors).toEqual([]);
  });

  test('shows everything without JavaScript, its departments by region', async ({ sharedPage }) => {
    const { page } = await sharedPage(PATH, { javaScript: false });
    expect(await page.locator('tr[data-element]').count()).toBe(0);
    expect(await page.locator('liste-filtree form').isVisible()).toBe(false);
    expect(await page.locator('grille-tuiles svg.tuiles').first().isVisible()).toBe(true);
    await page.locator('main a[href="/territoires/couverture/occitanie/"]').click();
    const own = published().filter((row) => row['Région'] === 'Occitanie');
    expect(await page.locator('tr[data-element]:visible').count()).toBe(own.length);
  });

  test.for([320, 620, 768, 1024])('fits a screen of %i px', async (width, { sharedPage }) => {
    const { page } = await sharedPage(PATH, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
