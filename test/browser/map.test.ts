import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, test as base } from '../support/browser.ts';
import { startMap, touchMap, wakeMap } from '../support/carte.ts';
import { countOf } from '../support/contenu.ts';

async function showMap(page: Page) {
  await page.locator('carte-projets').scrollIntoViewIfNeeded();
  await wakeMap(page);
}

const test = base
  .extend('openMap', ({ sharedPage }) => async (path: string) => {
    const opened = await sharedPage(path);
    await showMap(opened.page);
    return opened;
  })
  /** The map as it first opens, its pixels drawn, for the tests that need nothing else. */
  .extend('map', { scope: 'file' }, async ({ keptPage }) => {
    const opened = await keptPage('/carte/', { mapScale: 0.25 });
    await showMap(opened.page);
    return opened;
  });

const panel = (page: Page) => page.locator('[data-part=panneau]');

test('the map draws, from our own files only, without an error', async ({
  map: { page, errors, requests },
}) => {
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  expect(box?.height).toBeGreaterThan(300);
  const { origin } = await addressOf(page);
  expect(requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});

test('a name of the list leads to its place and opens its panel; Escape closes it and gives the focus back', async ({
  map: { page },
}) => {
  await page.locator('liste-territoires summary', { hasText: 'Occitanie' }).click();
  const herault = page.getByRole('button', { name: 'Hérault' });
  await herault.focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: 'Hérault' }).waitFor();
  expect(await panel(page).getByRole('link', { name: 'TZNR Lodève' }).getAttribute('href')).toBe(
    '/projets/tznr-lodeve/',
  );
  expect((await addressOf(page)).href).toMatch(/position=\d+\.\d+\/43\.\d+\/\d/);
  await page.keyboard.press('Escape');
  expect(await panel(page).isVisible()).toBe(false);
  expect(await herault.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('what is chosen where the panel opens comes out from under it', async ({ openMap }) => {
  const { page } = await openMap('/carte/?position=7.00/46.9000/2.2000');
  const longitude = async () => Number((await addressOf(page)).searchParams.get('position')?.split('/')[2]);
  const canvas = page.locator('canvas.maplibregl-canvas');
  const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
  await canvas.click({ position: { x: width - 300, y: height * 0.6 } });
  const name = panel(page).locator('h2');
  const first = await name.textContent();
  await expect.poll(longitude).toBeGreaterThan(2.2);
  const before = await longitude();
  await canvas.click({ position: { x: width * 0.45, y: height * 0.6 } });
  await expect.poll(() => name.textContent()).not.toBe(first);
  expect(await longitude()).toBe(before);
});

test('by keyboard on the map: Enter chooses what lies at its centre', async ({ openMap }) => {
  const { page } = await openMap('/carte/?position=9.5/43.73/3.32');
  const canvas = page.locator('canvas.maplibregl-canvas');
  await canvas.focus();
  // At once, while the outlines of what is there may still be on their way.
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: /Lodév/ }).waitFor();
});

test('by keyboard on the map: the ring says what Enter will choose, and follows the map', async ({
  openMap,
}) => {
  const { page } = await openMap('/carte/?position=6/44.5/2.5');
  await page.keyboard.press('Tab');
  const canvas = page.locator('canvas.maplibregl-canvas');
  await canvas.focus();
  const name = page.locator('[data-part=reticule]');
  await expect.poll(() => name.isVisible()).toBe(true);
  const first = await name.textContent();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => name.textContent()).not.toBe(first);
  const said = (await name.textContent()) ?? '';
  expect(said).not.toBe('');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: said }).waitFor();
  expect(await name.isVisible()).toBe(false);
});

test('the filters of the address apply to the map and to its list', async ({ openMap }) => {
  const { page } = await openMap('/carte/?axe=outre-mer');
  await page.waitForSelector('filtres-projets[data-ready]');
  const shown = () =>
    page
      .locator('liste-territoires [data-projet]:not([hidden])')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-projet')));
  await expect.poll(shown).toEqual(['pacte-guadeloupe']);
});

test('the overseas departments are one press away', async ({ map: { page } }) => {
  await page.getByRole('button', { name: 'Mayotte' }).click();
  await page.waitForFunction(() => /\/45\.\d|\/44\.\d/.test(decodeURIComponent(location.search)));
  const [, latitude] = (await addressOf(page)).searchParams.get('position')?.split('/').map(Number) ?? [];
  expect(latitude).toBeCloseTo(-12.8, 0);
});

test('a link to a project opens its panel', async ({ openMap }) => {
  const { page } = await openMap('/carte/?projet=petits-pas-lunel');
  await panel(page).getByRole('link', { name: 'Les Petits Pas' }).waitFor();
});

test('a mangled position is ignored', async ({ openMap }) => {
  const { page, errors } = await openMap('/carte/?position=nord/abc&projet=nimporte');
  expect(await page.locator('canvas.maplibregl-canvas').isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

test('without WebGL the drawing stays, with its links, and the page says why', async ({ sharedPage }) => {
  const { page, requests, errors } = await sharedPage('/carte/', { webGl: false });
  await touchMap(page);
  await page.getByText('WebGL est absent').waitFor();
  expect(await page.locator('svg a.mark').first().isVisible()).toBe(true);
  expect(requests.filter((url) => /moteur|maplibre/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});

test('when the network fails, the drawing stays and the reader can try again', async ({ sharedPage }) => {
  const { page, setOffline } = await sharedPage('/projets/');
  await page.waitForSelector('filtres-projets[data-ready]');
  await setOffline(true);
  await page.getByRole('button', { name: 'Ouvrir la carte interactive' }).click();
  await page.getByText('la carte simple reste là').waitFor();
  expect(await page.locator('svg.map').isVisible()).toBe(true);
  await setOffline(false);
  await page.getByRole('button', { name: 'Recharger la page pour réessayer' }).click();
  await page.getByRole('button', { name: 'Ouvrir la carte interactive' }).click();
  await page.waitForSelector('carte-projets[data-ready]');
});

test('without JavaScript the map is a drawing whose marks and regions are links', async ({ sharedPage }) => {
  const { page } = await sharedPage('/carte/', { javaScript: false });
  expect(await page.locator('svg a.mark').count()).toBe(countOf('projets'));
  expect(await page.locator('svg a.territory').count()).toBe(18);
  expect(await page.getByRole('button', { name: 'Mayotte' }).count()).toBe(0);
});

test.for(['/territoires/occitanie/', '/territoires/guyane/'])(
  '%s shows its drawing, then opens on its own region when asked',
  async (path, { sharedPage }) => {
    const { page, errors, requests } = await sharedPage(path);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /maplibre|moteur|carte-projets\./.test(url))).toEqual([]);
    await startMap(page);
    expect(await page.locator('canvas.maplibregl-canvas').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  },
);
