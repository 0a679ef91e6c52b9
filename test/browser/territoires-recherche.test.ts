import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from '../support/axe.ts';
import { addressOf, test as base, type OpenOptions } from '../support/browser.ts';

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
const FIELD = '#q-accueil';

/** The pages of departments and EPCI have their own tests: here, only where the field leads. */
const test = base.extend('open', ({ sharedPage }) => async (path = '/', options: OpenOptions = {}) => {
  const opened = await sharedPage(path, options);
  await opened.page.route(/\/territoires\/[^/]+\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Arrivée</title>' }),
  );
  return opened;
});

async function type(page: Page, text: string, field = FIELD) {
  await page.focus(field);
  await page.keyboard.type(text);
  await page.waitForSelector(`${field}[aria-expanded=true]`);
}

const titles = async (page: Page) =>
  (await page.locator('trouver-territoire [role=option] b').allTextContents()).map(plain);
const status = async (page: Page) =>
  plain(await page.locator('trouver-territoire [data-part=etat]').textContent());
/** The text of the option that the field names as active. */
const active = (page: Page, field = FIELD) =>
  page.evaluate((selector) => {
    const id = document.querySelector(selector)?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.querySelector('b')?.textContent ?? '') : null;
  }, field);

describe('with the keyboard only', () => {
  test('type, go down, choose: the page of the EPCI, with the commune named', async ({ open }) => {
    const { page, errors } = await open();
    await type(page, 'saint-denis');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 3);
    expect(await status(page)).toMatch(/^Les 10 premiers territoires ;.*Flèches haut et bas/);
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe('Saint-Denis');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/territoires\/200054781-metropole-du-grand-paris\/\#commune-93066$/);
    expect(errors).toEqual([]);
  });

  test('arrows go round, Home and End return to the text, Escape closes then clears', async ({ open }) => {
    const { page } = await open();
    await type(page, 'lodeve');
    await page.keyboard.press('ArrowUp');
    const last = (await titles(page)).at(-1);
    expect(await active(page)).toBe(last);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await active(page)).toBeNull();
    expect(
      await page.evaluate((s) => document.querySelector<HTMLInputElement>(s)?.selectionStart, FIELD),
    ).toBe(0);
    await page.keyboard.press('End');
    expect(
      await page.evaluate((s) => document.querySelector<HTMLInputElement>(s)?.selectionStart, FIELD),
    ).toBe(6);
    await page.keyboard.press('Escape');
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('false');
    expect(await page.inputValue(FIELD)).toBe('lodeve');
    await page.keyboard.press('Alt+ArrowDown');
    expect([await page.getAttribute(FIELD, 'aria-expanded'), await active(page)]).toEqual(['true', null]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect([await page.inputValue(FIELD), await status(page)]).toEqual(['', '']);
  });

  test('Tab leaves a long list for the button', async ({ open }) => {
    const { page } = await open();
    await type(page, 'saint');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 10);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trouver');
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('false');
  });

  test('the slip of a city’s name, which begins that of a village, leads nowhere without asking', async ({
    open,
  }) => {
    const { page } = await open();
    await type(page, 'toulouze');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 1);
    expect(await titles(page)).toEqual(expect.arrayContaining(['Toulouzette', 'Toulouse']));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (s) => document.querySelector(s)?.hasAttribute('aria-activedescendant'),
      FIELD,
    );
    expect((await addressOf(page)).pathname).toBe('/');
  });

  test('Enter follows the only answer, and lets choose among homonyms', async ({ open }) => {
    const { page } = await open();
    await type(page, 'sainte-colombe');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (s) => document.querySelector(s)?.hasAttribute('aria-activedescendant'),
      FIELD,
    );
    expect(await active(page)).toBe('Sainte-Colombe');
    expect((await addressOf(page)).pathname).toBe('/');
    await page.fill(FIELD, '200066918');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/territoires\/200066918-ca-ales-agglomeration\/$/);
  });

  test('what is no territory goes to the search of the site', async ({ open }) => {
    const { page } = await open();
    await page.fill(FIELD, 'xyzzyx');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=xyzzyx$/);
  });
});

describe('with the mouse', () => {
  test('a click on an answer goes there; leaving the field closes the list', async ({ open }) => {
    const { page } = await open('/territoires/');
    const field = '#q-territoires';
    await type(page, '34700', field);
    expect((await titles(page))[0]).toBe('Lodève');
    await page.locator('h1').click();
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    await page.fill(field, 'hérault');
    await page.locator('[role=option]').first().click();
    await page.waitForURL(/\/territoires\/34-herault\/$/);
  });

  test('an overseas collectivity leads to the sentence that speaks of them', async ({ open }) => {
    const { page } = await open();
    await type(page, 'nouméa');
    await page.locator('[role=option]').first().click();
    await page.waitForURL(/\/territoires\/#commune-98818$/);
    expect(await page.locator('section[aria-labelledby=collectivites]').textContent()).toContain(
      'Nouvelle-Calédonie',
    );
  });
});

describe('when something is missing', () => {
  test.for(['/', '/territoires/'])(
    'without JavaScript, %s has no field that leads nowhere: the list of regions is the way on',
    async (path, { open }) => {
      const { page } = await open(path, { javaScript: false });
      const place = page.locator('trouver-territoire');
      expect(await place.locator('input, button').locator('visible=true').count()).toBe(0);
      await place.getByRole('link', { name: 'liste des régions' }).click();
      await page.waitForURL('**/territoires/');
    },
  );

  test.for(['/leviers/', '/methode/'])(
    'without JavaScript, %s takes no sentence that nothing would read',
    async (path, { open }) => {
      const { page } = await open(path, { javaScript: false });
      expect(await page.locator('dire-probleme').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'la liste des leviers' }).click();
      await page.waitForURL('**/leviers/#besoins');
    },
  );

  test('without network, a message and a way on', async ({ open }) => {
    const { page, setOffline } = await open();
    await setOffline(true);
    await page.focus(FIELD);
    await page.keyboard.type('lodeve');
    const panne = page.locator('trouver-territoire [data-part=panne]');
    await panne.waitFor({ state: 'visible' });
    expect(plain(await panne.textContent())).toContain('vérifiez votre connexion');
    expect(await panne.locator('a[href="/territoires/"]').isVisible()).toBe(true);
  });

  test('a network that comes back: the next letter tries again', async ({ open }) => {
    const { page, setOffline } = await open();
    await type(page, 'hérault');
    await setOffline(true);
    await page.fill(FIELD, 'lodeve');
    const panne = page.locator('trouver-territoire [data-part=panne]');
    await panne.waitFor({ state: 'visible' });
    await setOffline(false);
    await page.keyboard.press('Backspace');
    await page.waitForSelector(`${FIELD}[aria-expanded=true]`);
    expect(await panne.isVisible()).toBe(false);
  });

  test('nothing is read before the field is used', async ({ open }) => {
    const { page, requests } = await open();
    expect(requests.filter((url) => url.includes('/donnees/lieux/'))).toEqual([]);
    await page.focus(FIELD);
    await page.waitForRequest(/\/donnees\/lieux\/base\.json$/).catch(() => undefined);
    expect(requests.filter((url) => url.includes('/donnees/lieux/'))).toHaveLength(1);
  });
});

test('in the catalogue, a territory chooses its department, and it is said', async ({ open }) => {
  const { page, errors } = await open('/projets/');
  await page.waitForSelector('filtres-projets[data-ready]');
  await type(page, 'lodève', '#territoire-catalogue');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?departement=34$/);
  expect(plain(await page.locator('[data-part=choix]').textContent())).toMatch(
    /^Lodève : \d+ projets? dans le département, Hérault/,
  );
  await page.locator('button[type=reset]').click();
  expect(await page.locator('[data-part=choix]').textContent()).toBe('');
  expect(errors).toEqual([]);
});

test('at 360 px the list fits, and axe finds nothing', async ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open('/', { width: 360, height: 760, colorScheme });
    await type(page, 'sainte-colombe');
    await page.keyboard.press('ArrowDown');
    const box = await page.locator('[role=listbox]').boundingBox();
    expect(box?.width).toBeGreaterThan(240);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeViolations(page)).toEqual([]);
  }
});
