import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, tabsBeside, test } from '../support/browser.ts';

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
const FIELD = '#q-accueil';
const GRAND_PARIS = '/territoires/200054781-metropole-du-grand-paris/';

async function type(page: Page, text: string, field = FIELD) {
  await page.focus(field);
  await page.fill(field, text);
  await page.waitForSelector(`${field}[aria-expanded=true]`);
}

describe('the commune or the arrondissement that the address names', () => {
  test.for([
    ['75118', 'Paris 18e Arrondissement'],
    ['75056', 'Paris'],
    ['93066', 'Saint-Denis'],
  ] as const)(
    '%s is named at the head of the page, in the flow, on a narrow screen',
    async ([code, nom], { sharedPage }) => {
      const { page, errors } = await sharedPage(`${GRAND_PARIS}#commune-${code}`, {
        width: 360,
        height: 740,
      });
      const named = page.locator('.arrivees > li:visible');
      expect(plain(await named.textContent())).toBe(nom);
      const [box, title] = await Promise.all([named.boundingBox(), page.locator('h1').boundingBox()]);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(title?.y ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(errors).toEqual([]);
    },
  );

  test('without a name in the address, nothing is named', async ({ sharedPage }) => {
    const { page } = await sharedPage(GRAND_PARIS);
    expect(await page.locator('.arrivees > li:visible').count()).toBe(0);
  });

  test.for([
    ['75011', '#commune-75111', 'Paris 11e Arrondissement'],
    ['Lyon 3eme', '#commune-69383', 'Lyon 3e Arrondissement'],
    ['marseille 13e', '#commune-13213', 'Marseille 13e Arrondissement'],
    ['69000', '#commune-69123', 'Lyon'],
  ] as const)('« %s » and Enter lead to its name', async ([typed, hash, nom], { sharedPage }) => {
    const { page } = await sharedPage('/');
    await type(page, typed);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === hash);
    expect(plain(await page.locator('.arrivees > li:visible').textContent())).toBe(nom);
  });

  test.for([
    ['Nouméa', '#commune-98818', 'Nouméa (Nouvelle-Calédonie)'],
    ['Papeete', '#commune-98735', 'Papeete (Polynésie française)'],
  ] as const)(
    '« %s », which has no page, is named beside what the sources say',
    async ([typed, hash, nom], { sharedPage }) => {
      const { page } = await sharedPage('/');
      await type(page, typed);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === hash);
      expect(plain(await page.locator('.arrivees > li:visible').textContent())).toBe(nom);
      expect(await page.locator('#collectivite-988').textContent()).toContain('nos sources ne parlent pas');
    },
  );

  test('« Tahiti » leads to Polynésie française', async ({ sharedPage }) => {
    const { page } = await sharedPage('/');
    await type(page, 'Tahiti');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#collectivite-987');
    expect(await page.locator('li:target strong').textContent()).toBe('Polynésie française');
  });
});

describe('proposals are links', () => {
  test.for([
    ['Ctrl and a click', { modifiers: ['ControlOrMeta' as const] }],
    ['the middle button', { button: 'middle' as const }],
  ] satisfies [string, Parameters<Locator['click']>[0]][])(
    '%s: the page opens beside, the reader stays',
    async ([, how], { openPage }) => {
      const { page, errors } = await openPage('/');
      await type(page, 'lodève');
      const option = page.locator('[role=option]').first();
      const href = await option.getAttribute('href');
      expect(href).toMatch(/lodevois-et-larzac\/#commune-34142$/);
      await option.click(how);
      await expect.poll(() => tabsBeside(page)).toEqual([new URL(href ?? '', page.url()).href]);
      expect((await addressOf(page)).pathname).toBe('/');
      expect(errors).toEqual([]);
    },
  );

  test('a plain click follows; where the field filters, nothing is a link', async ({ sharedPage }) => {
    const { page } = await sharedPage('/projets/');
    await page.waitForSelector('filtres-projets[data-ready]');
    await type(page, 'lodève', '#territoire-catalogue');
    expect(await page.locator('#territoire-catalogue-liste a').count()).toBe(0);
    await page.goto('/');
    await type(page, 'lodève');
    await page.locator('[role=option]').first().click();
    await page.waitForURL(/#commune-34142$/);
  });
});

test('while a slow file comes, the field says so, then answers', async ({ sharedPage }) => {
  const { page } = await sharedPage('/');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/donnees/lieux/noms/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.focus(FIELD);
  await page.keyboard.type('mende');
  const etat = page.locator('trouver-territoire [data-part=etat]');
  await etat.filter({ hasText: 'Recherche en cours' }).waitFor({ state: 'visible' });
  release();
  await page.locator('[role=option]').first().waitFor();
  expect(plain(await etat.textContent())).toMatch(/territoires? proposés?/);
});

describe('an address of a territory that is no more', () => {
  test.for([
    [
      '/territoires/244400404-ancien-nom/#commune-44109',
      '/territoires/244400404-nantes-metropole/#commune-44109',
    ],
    ['/territoires/200066918/', '/territoires/200066918-ca-ales-agglomeration/'],
    ['/territoires/243900412-cc-jura-sud/', '/territoires/200090579-cc-terre-d-emeraude-communaute/'],
    ['/territoires/245900410/metropole/', '/territoires/200093201-metropole-europeenne-de-lille/'],
    ['/territoires/48-lozere-et-plus/', '/territoires/48-lozere/'],
  ] as const)('%s leads to the page of today', async ([before, today], { sharedPage }) => {
    const { page } = await sharedPage(before);
    await page.waitForURL((url) => url.pathname + url.hash === today);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('an unknown number stays on the page that says so', async ({ sharedPage }) => {
    const { page } = await sharedPage('/territoires/999999999-x/');
    await page.locator('page-deplacee').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    expect(await page.locator('h1').textContent()).toBe('Cette page n’existe pas');
  });

  test('a kept page is read where the territory is today', async ({ sharedPage }) => {
    const { page } = await sharedPage('/dossier/#titre=Essai&territoire=244400404-ancien-nom');
    await page.getByText('Reprendre').or(page.getByText('Nantes Métropole')).first().waitFor();
    await page.locator('main').filter({ hasText: 'Nantes Métropole' }).waitFor();
  });
});

test('on the map, a collectivity takes the place of what was shown', async ({ sharedPage }) => {
  const { page, errors } = await sharedPage('/carte/', { webGl: false });
  await type(page, 'lodève', '#territoire-carte');
  await page.locator('#territoire-carte-liste [role=option]').first().click();
  await page.locator('[data-part=panneau] h2').filter({ hasText: 'Lodévois' }).waitFor();
  await type(page, 'nouméa', '#territoire-carte');
  await page.locator('#territoire-carte-liste [role=option]').first().click();
  await page.locator('[data-part=choix]').filter({ hasText: 'Nouvelle-Calédonie' }).waitFor();
  expect(plain(await page.locator('[data-part=choix]').textContent())).toMatch(
    /^Nouméa\. Nouvelle-Calédonie : nos sources ne parlent pas.*La carte ne la dessine pas\. En savoir plus$/,
  );
  expect(await page.locator('[data-part=panneau]').isVisible()).toBe(false);
  expect(errors).toEqual([]);
});
