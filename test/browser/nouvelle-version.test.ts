/** A page opened before a new version was put online asks for files that are gone: it says so, and offers to reload. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test, type OpenPage } from '../support/browser.ts';
import { touchMap } from '../support/carte.ts';

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Une nouvelle version de l’Atlas' });
const gone = (page: Page, file: RegExp) =>
  page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
const cut = (page: Page, file: RegExp) => page.route(file, (route) => route.abort());

const typeTerritoire = async (page: Page) => {
  await page.getByRole('combobox').first().pressSequentially('lodeve');
};
const search = async (page: Page) => {
  await page.goto('/recherche/?q=logement');
};
const exportAs = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).click();
};
const nothing = async () => undefined;

/** What is gone, the page, what is done there. */
const CASES: [what: string, file: RegExp, path: string, act: (page: Page) => Promise<unknown>][] = [
  ['the engine of the map', /_astro\/moteur\./, '/carte/', touchMap],
  ['a module that the engine needs', /_astro\/feuille\./, '/carte/', touchMap],
  ['the outlines of the map', /donnees\/contours\//, '/carte/', touchMap],
  ['the tools of the map', /_astro\/outils\..*js/, '/carte/', nothing],
  ['the values of a layer', /donnees\/cartes\/projets\.json/, '/carte/', nothing],
  ['the search', /pagefind\/pagefind\.js/, '/', search],
  ['the filters', /donnees\/catalogue\/index\.json/, '/projets/?axe=1-enfance', nothing],
  ['the cards', /catalogue\/[^/]+\/fiches-/, '/projets/?axe=1-enfance', nothing],
  ['a piece of the index', /pagefind\/index\//, '/', search],
  ['an excerpt of the index', /pagefind\/fragment\//, '/', search],
  ['the filters of the index', /pagefind\/filter\//, '/', search],
  ['the list of the index', /pagefind\/pagefind\..*pf_meta/, '/', search],
  ['the finder', /_astro\/lecture\./, '/', typeTerritoire],
  ['a file of the finder', /donnees\/lieux\//, '/', typeTerritoire],
  ['the export of the folder', /_astro\/exporter\./, '/dossier/#levier=08-alimentation', exportAs('Word')],
  ['the writer of a format', /_astro\/odt\./, '/dossier/#levier=08-alimentation', exportAs('LibreOffice')],
];

/** Opens a page whose file answers otherwise from the start: the home page has none of them. */
async function openWithout(openPage: OpenPage, path: string, refuse: (page: Page) => Promise<unknown>) {
  const { page } = await openPage('/404.html');
  await refuse(page);
  await page.goto(path);
  return page;
}

test.for(CASES)(
  '%s, gone, is told as a new version, with a way to reload',
  async ([, file, path, act], { sharedPage }) => {
    const page = await openWithout(sharedPage, path, (opened) => gone(opened, file));
    await act(page);
    await notice(page).waitFor();
    expect(await notice(page).count()).toBe(1);
    // Nothing else in sight blames the network, nor offers another remedy.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const said = await page.locator('main').innerText();
    expect(said).not.toMatch(/vérifiez (?:votre|la) connexion|pas de réseau|\bréessaye[rz]\b/i);
    await page.unrouteAll();
    await Promise.all([
      page.waitForEvent('load'),
      notice(page).getByRole('button', { name: 'Recharger' }).click(),
    ]);
    expect(await notice(page).count()).toBe(0);
  },
);

test('where the answers are not told, the page that is online names other scripts', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/');
  await page.route('**/', async (route) => {
    const body = (await (await route.fetch()).text()).replace(/TrouverTerritoire[^"]*\.js/g, 'Autre.js');
    return route.fulfill({ body, contentType: 'text/html' });
  });
  await cut(page, /_astro\/lecture\./);
  await typeTerritoire(page);
  await notice(page).waitFor();
});

test('a network that fails is not a new version', async ({ sharedPage }) => {
  const { page } = await sharedPage('/');
  await cut(page, /_astro\/lecture\./);
  const probed = page.waitForResponse((response) => new URL(response.url()).pathname === '/');
  await typeTerritoire(page);
  await page.getByText('vérifiez votre connexion').first().waitFor();
  await (await probed).finished();
  expect(await notice(page).count()).toBe(0);
});

test('a page of the folder that has moved, or a territory that does not exist, is not a new version', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/dossier/#levier=99-inconnu');
  await page.getByText('n’est plus à cette adresse').first().waitFor({ state: 'attached' });
  expect(await notice(page).count()).toBe(0);
  await page.goto('/leviers/08-alimentation/?territoire=200000000');
  await page.waitForSelector('projets-proches[data-ready]');
  expect(await notice(page).count()).toBe(0);
});
