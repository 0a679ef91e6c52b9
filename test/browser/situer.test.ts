import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from '../support/axe.ts';
import { addressOf, test as base, type OpenOptions } from '../support/browser.ts';

const ZONE = '[data-part=situer]';
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
const said = async (page: Page) => plain(await page.locator(`${ZONE} [role=status]`).textContent());
const press = (page: Page) => page.locator(`${ZONE} > button`).click();
const LODEVE = { longitude: 3.3167, latitude: 43.7317 };

interface Position {
  longitude: number;
  latitude: number;
  accuracy?: number;
}

const test = base.extend(
  'openAt',
  ({ sharedPage }) =>
    async (path: string, position?: Position, options: OpenOptions = {}) => {
      const opened = await sharedPage(path, options);
      if (position) {
        await opened.page.context().grantPermissions(['geolocation']);
        await opened.page.context().setGeolocation(position);
      }
      await opened.page.waitForSelector(`${ZONE} > button`);
      return opened;
    },
);

/** Waits for another sentence than the one that says to wait. */
async function ask(page: Page): Promise<string> {
  await press(page);
  await page.waitForFunction((zone) => {
    const text = document.querySelector(`${zone} [role=status]`)?.textContent ?? '';
    return text !== '' && !text.startsWith('Recherche');
  }, ZONE);
  return said(page);
}

/** The device answers with an error, as browsers number them. */
const failWith = (page: Page, code: number) =>
  page.evaluate((number) => {
    navigator.geolocation.getCurrentPosition = (_, onError) =>
      onError?.({ code: number } as GeolocationPositionError);
  }, code);

describe('« Autour de moi »', () => {
  test('names the intercommunality and waits for the reader to go there', async ({ openAt }) => {
    const { page, requests, errors } = await openAt('/', LODEVE);
    expect(requests.filter((url) => url.includes('/donnees/lieux/'))).toEqual([]);
    expect(plain(await page.locator(`${ZONE} > span`).textContent())).toContain('ni envoyée ni gardée');
    expect(await ask(page)).toBe('D’après la position : CC Lodévois et Larzac. Commune probable : Lodève.');
    expect((await addressOf(page)).pathname).toBe('/');
    const choices = page.locator(`${ZONE} li`);
    expect(await choices.count()).toBeLessThanOrEqual(4);
    expect(plain(await choices.first().textContent())).toContain('Hérault (34) · CC Lodévois et Larzac');
    expect(await choices.first().locator('a').getAttribute('href')).toBe(
      '/territoires/200017341-cc-lodevois-et-larzac/#commune-34142',
    );
    // Only files of the site, none of which names the position.
    expect(requests.filter((url) => /43\.7|3\.31/.test(url))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('in the catalogue, the choice is a filter', async ({ openAt }) => {
    const { page } = await openAt('/projets/', LODEVE);
    await page.waitForSelector('filtres-projets[data-ready]');
    await ask(page);
    await page.locator(`${ZONE} li button`).first().click();
    await page.waitForURL(/\?departement=34$/);
  });

  test('says when the device is not sure of itself', async ({ openAt }) => {
    const { page } = await openAt('/territoires/', { ...LODEVE, accuracy: 15_000 });
    expect(await ask(page)).toContain('peut-être : CC Lodévois et Larzac');
    expect(await said(page)).toContain('à 15 km près');
  });

  test('overseas: a department as any other, a collectivity by name, and abroad', async ({ openAt }) => {
    const { page, errors } = await openAt('/', { longitude: 45.2278, latitude: -12.7806 });
    expect(await ask(page)).toContain('Mamoudzou');
    await page.context().setGeolocation({ longitude: 166.44, latitude: -22.27 });
    await page.reload();
    await page.waitForSelector(`${ZONE} > button`);
    expect(await ask(page)).toContain('Nouvelle-Calédonie');
    expect(await page.locator(`${ZONE} li a`).getAttribute('href')).toBe('/territoires/#collectivite-988');
    await page.context().setGeolocation({ longitude: -3.7, latitude: 40.4 });
    await page.reload();
    await page.waitForSelector(`${ZONE} > button`);
    expect(await ask(page)).toMatch(/^La position n’est dans aucune commune de France\. Tapez le nom/);
    expect(await page.locator(`${ZONE} ul`).isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test.for([
    [1, 'vous l’avez refusée, ou un réglage l’interdit'],
    [2, 'ne connaît pas sa position'],
    [3, 'a mis trop longtemps à venir'],
  ] as const)(
    'error %i of the device: a sentence, and the button works again',
    async ([code, sentence], { openAt }) => {
      const { page } = await openAt('/');
      await failWith(page, code);
      expect(await ask(page)).toContain(sentence);
      expect(await page.locator(`${ZONE} > button`).getAttribute('aria-disabled')).toBeNull();
    },
  );

  test('a context that is not secure, and a network that fails', async ({ openAt }) => {
    const { page, setOffline } = await openAt('/', LODEVE);
    await page.evaluate(() =>
      Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true }),
    );
    expect(await ask(page)).toContain('https');
    await page.evaluate(() =>
      Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true }),
    );
    await setOffline(true);
    await press(page);
    await page.waitForFunction(
      (zone) => document.querySelector(`${zone} [role=status]`)?.textContent?.includes('connexion'),
      ZONE,
    );
    await setOffline(false);
  });

  test('without JavaScript there is no button', async ({ sharedPage }) => {
    const { page } = await sharedPage('/', { javaScript: false });
    expect(await page.locator(ZONE).count()).toBe(0);
  });

  test('at 360 px, in both schemes: it fits, and axe finds nothing', async ({ openAt }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openAt('/', LODEVE, { width: 360, height: 760, colorScheme });
      await ask(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});
