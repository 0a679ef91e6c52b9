import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hear } from '../../support/accessible/listen.ts';
import { test } from '../../support/browser.ts';
import { openFilters } from '../../support/carte.ts';

/** The file does not come, whatever the reader does. */
const lose = (page: Page, files: string) => page.route(files, (route) => route.abort());
const status = { role: 'status', isSeen: true };
const alert = { role: 'alert', isSeen: true };

describe('each choice says one thing that is seen', () => {
  test('in the catalogue', async ({ sharedPage }) => {
    const { page } = await sharedPage('/projets/');
    await page.waitForSelector('filtres-projets[data-ready]');
    await page.locator('.facet > summary', { hasText: 'Axe' }).click();
    const box = page.getByRole('checkbox').first();
    expect(await hear(page, () => box.check(), /^\d+ projets?/)).toMatchObject(status);
    await page.keyboard.press('Escape');
    const chip = page.locator('[data-part=chips] .chip').first();
    expect(await hear(page, () => chip.click(), /^\d+ projets$/)).toMatchObject(status);
    const words = page.getByLabel('Mots, commune, porteur');
    expect(await hear(page, () => words.fill('logement'), /^\d+ projets?/)).toMatchObject(status);
  });

  test.for([
    ['/ressources/', /sur \d+$/],
    ['/glossaire/', /sur \d+$/],
    ['/mesures/', /sur \d+$/],
    ['/bilan-2024/objectifs/', /sur \d+$/],
    // Another view has other rows: all of its own.
    ['/bilan-2024/argent/', /^\d+ \D+/],
    ['/bilan-2024/controles/', /sur \d+$/],
  ] as const)('in the list of %s, and when all is shown again', async ([path, some], { sharedPage }) => {
    const { page } = await sharedPage(path);
    const form = page.locator('main form[data-part=form]');
    await form.waitFor();
    const choose = async () => {
      const list = form.locator('select').first();
      if ((await list.count()) > 0) await list.selectOption({ index: 2 });
      else await form.locator('input').first().fill('contrat');
    };
    expect(await hear(page, choose, some)).toMatchObject(status);
    const showAll = () => form.getByRole('button', { name: 'Tout afficher' }).click();
    expect(await hear(page, showAll, /^\d+ \D+$/)).toMatchObject(status);
  });

  test.for([
    ['/bilan-2024/objectifs/?palier=cent', '[data-part=exporter]'],
    ['/projets/?axe=3-droits', '[data-part=export] button[value=json]'],
    ['/projets/', '[data-part=export] button[value=csv]'],
  ] as const)('when a file is taken from %s', async ([path, button], { sharedPage }) => {
    const { page } = await sharedPage(path);
    await page.waitForSelector('[data-ready]:is(.explorateur, liste-projets)');
    const fold = page.locator('[data-part=export] > summary');
    if ((await fold.count()) > 0) await fold.click();
    const take = () =>
      Promise.all([page.waitForEvent('download'), page.locator(button).locator('visible=true').click()]);
    expect(await hear(page, take, /téléchargements/)).toMatchObject(status);
  });

  test('on the big map: a layer, the filters, « Effacer »', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/', { webGl: false });
    await page.waitForSelector('[data-carte][data-pret]');
    const layer = (name: string) => page.getByRole('radio', { name, exact: true }).check();
    expect(await hear(page, () => layer('Contrats'), /\S/)).toMatchObject(status);
    await hear(page, () => layer('Projets'), /\S/);
    await openFilters(page);
    const box = page.locator('filtres-projets').getByRole('checkbox').first();
    expect(await hear(page, () => box.check(), /^\d+ projets? sur \d+/)).toMatchObject(status);
    const clear = () => page.getByRole('button', { name: 'Effacer les filtres' }).click();
    expect(await hear(page, clear, /^Les \d+ projets/)).toMatchObject(status);
  });

  test('in the search of the site, and when a territory is typed', async ({ sharedPage }) => {
    const { page } = await sharedPage('/recherche/');
    const field = page.locator('#q-recherche');
    expect(await hear(page, () => field.fill('mobilité'), /mobilité/)).toMatchObject(status);
    await page.goto('/');
    const place = page.locator('trouver-territoire [data-part=champ]');
    // The proposals are seen; their number is said to who does not see them.
    expect(await hear(page, () => place.fill('Lodève'), /\S/)).toMatchObject({ role: 'status' });
  });

  test('in the folder, in the self-check', async ({ sharedPage }) => {
    const { page } = await sharedPage('/mesures/02-enfants-sans-domicile/');
    await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
    await page.goto('/leviers/08-alimentation/');
    await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
    await page.goto('/dossier/');
    await page.waitForSelector('mon-dossier[data-ready]');
    const press = (name: string) => page.getByRole('button', { name }).first().click();
    expect(await hear(page, () => press('Descendre'), /position 2 sur 2/)).toMatchObject(status);
    expect(await hear(page, () => press('Retirer'), /retiré/)).toMatchObject(status);
    expect(await hear(page, () => press('Annuler'), /annulé/)).toMatchObject(status);
    expect(await hear(page, () => press('Vider le dossier'), /vidé/)).toMatchObject(status);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Annuler');
    await page.goto('/leviers/ou-en-est-ma-commune/');
    await page.waitForSelector('auto-diagnostic[data-ready]');
    expect(await hear(page, () => page.getByRole('radio').first().check(), /1/)).toMatchObject(status);
  });
});

describe('each failure is an alert, said once', () => {
  test('of the catalogue', async ({ openPage }) => {
    const { page } = await openPage('/404.html');
    await lose(page, '**/donnees/catalogue/**');
    await page.goto('/projets/');
    await page.waitForSelector('filtres-projets[data-ready]');
    const type = () => page.getByLabel('Mots, commune, porteur').fill('logement');
    expect(await hear(page, type, /n’ont pas pu se charger/)).toMatchObject(alert);
  });

  test('of the words of a list', async ({ openPage }) => {
    const { page } = await openPage('/glossaire/');
    await lose(page, '**/garder-mots*');
    const type = () => page.locator('main input[type=search]').fill('contrat');
    expect(await hear(page, type, /ne se charge pas/)).toMatchObject(alert);
  });

  test('of the big map: a layer, a place', async ({ openPage }) => {
    const { page } = await openPage('/carte/', { webGl: false });
    await page.waitForSelector('[data-carte][data-pret]');
    await lose(page, '**/donnees/cartes/contrats.json');
    const choose = () => page.getByRole('radio', { name: 'Contrats', exact: true }).click();
    expect(await hear(page, choose, /n’ont pas pu se charger/)).toMatchObject(alert);
  });

  test('of the search of the site, and of a territory', async ({ openPage }) => {
    const { page } = await openPage('/recherche/');
    await lose(page, '**/pagefind/**');
    const ask = () => page.locator('#q-recherche').fill('mobilité');
    expect(await hear(page, ask, /ne se charge pas/)).toMatchObject(alert);
    await lose(page, '**/donnees/lieux/**');
    await page.goto('/');
    const type = () => page.locator('trouver-territoire [data-part=champ]').fill('Lodève');
    expect(await hear(page, type, /n’ont pas pu se charger/)).toMatchObject(alert);
  });
});
