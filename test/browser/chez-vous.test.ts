import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();
const FIELD = '#q-accueil';

/** What is whole within the window, without scrolling. */
async function isOnFirstScreen(page: Page, selector: string, height: number): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

describe('what exists there and whom do I call? in two actions from home, on the first screen', () => {
  const places = [
    ['aubusson', '23008', 'Aubusson', 'Creuse', 'Creuse+23'],
    ['mamoudzou', '97611', 'Mamoudzou', 'Mayotte', 'Mayotte+976'],
    ['paris 18e', '75118', 'Paris 18e Arrondissement', 'Paris', 'Paris+75'],
  ] as const;
  const windows = [
    [360, 640],
    [1440, 900],
  ] as const;
  test.for(places.flatMap((place) => windows.map((size) => [...place, ...size] as const)))(
    '%s',
    async ([typed, code, nom, departement, where, width, height], { sharedPage }) => {
      const { page, errors } = await sharedPage('/', { width, height });
      // One: type it. Two: choose it among those of that name.
      await page.focus(FIELD);
      await page.fill(FIELD, typed);
      await page.waitForSelector(`${FIELD}[aria-expanded=true]`);
      await page.locator('[role=option]').filter({ hasText: departement }).first().click();
      await page.waitForURL((url) => url.hash === `#commune-${code}`);
      await page.locator('.arrivees > :target').waitFor({ state: 'visible' });
      expect(plain(await page.locator('.arrivees > :target').textContent())).toBe(nom);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      // What exists: the four steps, that of the right department alone.
      const steps = page.locator('.echelle > .marche:visible');
      expect(await steps.count()).toBe(4);
      expect(plain(await steps.nth(2).textContent())).toContain(departement);
      expect(await isOnFirstScreen(page, '.echelle > .marche:last-child', height)).toBe(true);
      // Whom to call: the first office, in the right place.
      const call = '.appels a:visible';
      expect(await page.locator(call).first().getAttribute('href')).toContain(where);
      expect(await isOnFirstScreen(page, call, height)).toBe(true);
      expect(errors).toEqual([]);
    },
  );
});

describe('a letter', () => {
  const LETTERS = '/territoires/23-creuse/lettres/?lieu=CC+Creuse+Grand+Sud#action';

  test('bears the place of who comes from an EPCI, and is copied as a text', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage(LETTERS);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const letter = page.locator('lettre-prete').first();
    await letter.getByText('à cet endroit : CC Creuse Grand Sud').waitFor();
    await letter.getByRole('button', { name: 'Copier la lettre' }).click();
    await letter.getByText('Lettre copiée.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain(copied)).toContain('CC Creuse Grand Sud');
    expect(copied.split('\n\n').length).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  });

  test('takes the place as words, never as code', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage('/territoires/23-creuse/lettres/?lieu=%3Cimg+src%3Dx%3E');
    await page.locator('lettre-prete').first().getByText('<img src=x>').first().waitFor();
    expect(await page.locator('lettre-prete img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('is whole without a script, with the place left to write', async ({ sharedPage }) => {
    const { page } = await sharedPage(LETTERS, { javaScript: false });
    const letter = page.locator('lettre-prete [data-part=texte]').first();
    expect(await letter.textContent()).toContain('[votre commune ou votre intercommunalité]');
    expect(await page.getByRole('button', { name: 'Copier' }).count()).toBe(0);
  });
});
