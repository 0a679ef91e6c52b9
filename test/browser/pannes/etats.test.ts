/** A device or a line that is not as it should be: slow, cut, full, closed, late; and paper, whatever is open. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/browser.ts';

/** 400 ms and 400 kbit/s, as at the edge of a mobile network. */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

describe('a slow line', () => {
  test('the page is read before its tools come; the list says that it waits, then answers', async ({
    openPage,
  }) => {
    const { page, errors } = await openPage('/404.html');
    await slowDown(page);
    await page.goto('/projets/?axe=1-enfance', { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('liste-projets [data-part="list"] li').first().waitFor();
    const count = page.locator('liste-projets [data-part="count"]');
    await expect.poll(() => count.textContent()).toBe('Chargement… Le réseau est lent.');
    await expect.poll(() => count.textContent()).toMatch(/^\d+\sprojets?\ssur\s\d+$/);
    expect(errors).toEqual([]);
  });

  test('the search and the finder say that they wait', async ({ openPage }) => {
    const { page } = await openPage('/404.html');
    await slowDown(page);
    await page.goto('/recherche/?q=logement');
    await page.getByText('Recherche en cours…').first().waitFor({ state: 'attached' });
    await page.locator('recherche-site[data-ready][data-vue="resultats"]').waitFor();
    await page.goto('/');
    await page.waitForSelector('trouver-territoire[data-ready]');
    await page.getByRole('combobox').first().pressSequentially('lodeve');
    await page.getByText('Le réseau est lent').first().waitFor();
    await page.getByRole('option').first().waitFor();
  });
});

test.for(['/', '/carte/', '/methode/monter-un-pacte/'])(
  'the network cut once the HTML of %s has come: it is read, and leads on',
  async (path, { openPage }) => {
    const { page } = await openPage('/404.html');
    await page.route(/\/(?:_astro|donnees|pagefind)\//, (route) => route.abort('internetdisconnected'));
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/\p{L}{4}/u);
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
  },
);

describe('a clock that is wrong', () => {
  test.for(['1970-01-01T00:00:00Z', '2100-06-15T12:00:00Z'])(
    '%s: it is said, and nothing counts from it',
    async (day, { openPage }) => {
      const { page } = await openPage('/404.html');
      const crashes: string[] = [];
      page.on('pageerror', ({ message }) => crashes.push(message));
      await page.clock.setFixedTime(new Date(day));
      await page.goto('/methode/calendrier/');
      await page.getByText('L’horloge de cet appareil semble fausse').waitFor();
      const days = await page.locator('calendrier-du-jour time').allTextContents();
      expect(days.filter((said) => /19[67]\d|2[1-9]\d\d/.test(said))).toEqual([]);
      await page.goto('/methode/monter-un-pacte/');
      await page.getByText('L’horloge de cet appareil semble fausse').waitFor();
      expect(crashes).toEqual([]);
    },
  );
});

/** In the page, before its scripts: the browser keeps nothing, or has no room left. */
const MEMOIRES = {
  pleine: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  fermee: () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  },
};

const keepers: [path: string, act: (page: Page) => Promise<unknown>, said: RegExp][] = [
  [
    '/leviers/08-alimentation/',
    (page) => page.getByRole('button', { name: 'Ajouter au dossier' }).click(),
    /Ajout impossible ici.*Ouvrir un dossier avec cette page/s,
  ],
  [
    '/dossier/#levier=08-alimentation',
    (page) => page.getByRole('button', { name: 'Ajouter à mon dossier' }).click(),
    /refuse de garder le dossier.*Copiez son adresse/s,
  ],
  [
    '/leviers/ou-en-est-ma-commune/',
    (page) => page.locator('input[name=levier-1][value=fait]').check(),
    /refuse de garder vos réponses.*Copiez l’adresse/s,
  ],
  [
    '/methode/monter-un-pacte/',
    (page) => page.locator('monter-pacte input[data-saisie]:visible').first().fill('Essai'),
    /ne garde rien ici.*Enregistrer le fichier/s,
  ],
];

/** A closed memory: the folder and the self-check have it in their own tests. */
describe.for([
  ['pleine', keepers],
  ['fermee', keepers.slice(-1)],
] as const)('a memory that is %s', ([state, all]) => {
  test.for(all)(
    '%s says it, goes on, and tells how to leave with one’s work',
    async ([path, act, said], { openPage }) => {
      const { page } = await openPage('/404.html');
      const crashes: string[] = [];
      page.on('pageerror', ({ message }) => crashes.push(message));
      await page.addInitScript(MEMOIRES[state]);
      await page.goto(path);
      await act(page);
      await page.locator('body').filter({ hasText: said }).waitFor();
      expect(crashes).toEqual([]);
    },
  );
});

describe('paper, whatever is open', () => {
  test.for(['/projets/?axe=1-enfance', '/carte/?territoire=region:76', '/methode/monter-un-pacte/#fiches'])(
    '%s: the text, no menu, nothing that floats over it',
    async (path, { openPage }) => {
      const { page, errors } = await openPage(path, { webGl: false });
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        for (const menu of document.querySelectorAll<HTMLDetailsElement>(
          'header details, .barre details, filtres-projets details',
        ))
          menu.open = true;
      });
      expect((await page.pdf()).length).toBeGreaterThan(1000);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      const over = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(over).toEqual([]);
      expect(await page.locator('header nav ul:visible, .barre details[open] ul:visible').count()).toBe(0);
      expect(errors).toEqual([]);
    },
  );
});
