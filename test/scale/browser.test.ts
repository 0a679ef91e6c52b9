import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { PROJETS } from '../support/scale-site.ts';

test('a choice says how many projects it keeps, and puts one page of cards in the document', async ({
  openPage,
}) => {
  const { page, errors } = await openPage('/projets/');
  await page.waitForSelector('filtres-projets[data-ready]');
  await page.waitForSelector('liste-projets[data-ready]');
  await page.getByRole('checkbox', { name: /^Transition/ }).check();
  const total = new RegExp(`^\\d[\\d\\s]*projets sur ${String(PROJETS).replace('000', '\\s?000')}`);
  await expect.poll(() => page.locator('[data-part=count]').textContent()).toMatch(total);
  const cards = page.locator('liste-projets [data-part=list] > li');
  await expect.poll(() => cards.count()).toBe(24);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(1500);
  expect(errors).toEqual([]);
});

test('the search finds a project by the words of its title', async ({ openPage }) => {
  const { page, errors } = await openPage('/recherche/?q=garage+solidaire');
  await page.waitForSelector('main a[href^="/projets/g"]');
  expect(errors).toEqual([]);
});
