/** The site without a network: what a device keeps, what it says of the rest, and how versions follow each other. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { addressOf, test, type OpenedPage, type OpenPage } from '../support/browser.ts';
import { serveCopy, type ServedCopy } from '../support/served-copy.ts';

const PAGE = '/hors-connexion/';
const EPCI = '/territoires/200017341-cc-lodevois-et-larzac/';
const LISTES = ['socle', 'guide', '34'].map((nom) => `/donnees/hors-connexion/${nom}.json`);

let copy: ServedCopy;
beforeEach(async () => {
  copy = await serveCopy();
});
afterEach(() => copy.close());

/** Opens a page as a reader who comes for the first time, and waits until what every visit keeps is there. */
async function visit(
  openPage: OpenPage,
  path = '/',
  options: Parameters<OpenPage>[1] = {},
): Promise<OpenedPage> {
  const opened = await openPage(path, { ...options, baseUrl: copy.url, serviceWorkers: 'allow' });
  await opened.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  return opened;
}
const openGestion = async (page: Page, query = '') => {
  await page.goto(PAGE + query);
  await page.waitForSelector('gerer-hors-connexion[data-ready]');
};
const garder = (page: Page) => page.getByRole('button', { name: 'Garder hors connexion' });
const poids = (page: Page) => page.locator('[data-part="poids"]');
const told = (page: Page, text: string | RegExp) =>
  page.locator('[data-part="message"]').filter({ hasText: text }).waitFor();
const titre = (page: Page) => page.locator('h1').textContent();
const copieGardee = (page: Page) => page.locator('.copie-gardee');

/** Keeps the Hérault, as a reader does: its size is said before. */
async function keepHerault(page: Page) {
  await openGestion(page, '?departement=34');
  await poids(page)
    .filter({ hasText: /Hérault.*Mo à recevoir/ })
    .waitFor();
  await garder(page).click();
  await told(page, 'Hérault est gardé');
}

/** The sets on the device, « socle », « 34 », with their version. */
const sets = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).map((nom) => nom.split(':').slice(-2).join(' ')));
const versionOf = () => (JSON.parse(readFileSync(`dist${LISTES[0]}`, 'utf8')) as { version: string }).version;

describe('with the network off after one visit', () => {
  test('a resident finds the projects near home, from the home page, in a kept department', async ({
    openPage,
  }) => {
    const { page, setOffline } = await visit(openPage);
    await keepHerault(page);
    await setOffline(true);
    await page.goto('/');
    expect(await copieGardee(page).textContent()).toMatch(/Pas de réseau.*copie gardée/);
    await page.getByRole('combobox').first().pressSequentially('Lodève');
    await page
      .getByRole('option', { name: /Lodève/ })
      .first()
      .click();
    await page.waitForURL(/\/territoires\/200017341-/);
    await page.locator('main a[href="/projets/tznr-lodeve/"]').first().click();
    await page.waitForURL('**/projets/tznr-lodeve/');
    expect(await titre(page)).toContain('TZNR');
    await page.goto('/');
    await page.getByRole('combobox').first().pressSequentially('34700');
    await page
      .getByRole('option', { name: /Lodève/ })
      .first()
      .waitFor();
    // Its map is in its page.
    await page.goto('/territoires/34-herault/');
    expect(await page.locator('main figure svg path').count()).toBeGreaterThan(10);
  });

  test('an elected official reads a lever, makes a folder, and prepares a pact that a reload finds again', async ({
    openPage,
  }) => {
    const { page, setOffline } = await visit(openPage);
    await setOffline(true);
    await page.goto('/leviers/');
    await page.locator('main a[href="/leviers/08-alimentation/"]').first().click();
    await page.waitForURL('**/leviers/08-alimentation/');
    await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
    await page.goto('/dossier/');
    await page.waitForSelector('mon-dossier[data-ready]');
    await page.locator('.element summary').click();
    await page
      .locator('[data-champ="apercu"]')
      .filter({ hasText: /aliment/i })
      .waitFor();
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger pour Word' }).click(),
    ]);
    expect(word.suggestedFilename()).toMatch(/\.docx$/);
    await page.goto('/methode/monter-un-pacte/');
    await page.waitForSelector('monter-pacte[data-ready]');
    const nom = page.locator('[data-champ="nom"]:visible [data-saisie]').first();
    await nom.pressSequentially('Élan du Lodévois');
    await page.reload();
    await page.waitForSelector('monter-pacte[data-ready]');
    expect(await nom.inputValue()).toBe('Élan du Lodévois');
    await page.locator('[data-vers="relire"]').click();
    await page.locator('[data-part="verifications"] li').first().waitFor();
  });

  test('a searcher finds in what is kept, by the field of any page', async ({ openPage }) => {
    const { page, setOffline } = await visit(openPage);
    await setOffline(true);
    await page.goto('/glossaire/');
    await page.getByRole('searchbox', { name: 'Rechercher dans le site' }).fill('surendettement');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hors-connexion/?q=surendettement');
    await page
      .locator('[data-part="compte"]')
      .filter({ hasText: /pages? sur \d+/ })
      .waitFor();
    const first = page.locator('[data-part="resultats"] a').first();
    expect(await first.textContent()).toMatch(/surendettement/i);
    await first.click();
    await page.waitForURL(/\/leviers\//);
    expect(await titre(page)).toMatch(/surendettement/i);
    await openGestion(page, '?q=zzzz');
    await page.locator('[data-part="compte"]').filter({ hasText: 'Aucune des' }).waitFor();
  });

  test('a page that is not kept is named, with what is there; a page that was read is there', async ({
    openPage,
  }) => {
    const { page, setOffline } = await visit(openPage, '/projets/pacte-guadeloupe/');
    const read = await titre(page);
    await setOffline(true);
    await page.goto('/territoires/75-paris/');
    await page.waitForSelector('gerer-hors-connexion[data-ready]');
    const absent = page.locator('[data-part="absente"]');
    expect(await absent.textContent()).toContain('/territoires/75-paris/');
    expect(await page.locator('[data-part="pages"] a').count()).toBeGreaterThan(20);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[data-part="pages"] a[href="/projets/pacte-guadeloupe/"]').click();
    await page.waitForURL('**/projets/pacte-guadeloupe/');
    expect(await titre(page)).toBe(read);
    expect(await axeViolations(page)).toEqual([]);
    await setOffline(false);
    await page.goto('/territoires/75-paris/');
    expect(await titre(page)).toContain('Paris');
    expect(await copieGardee(page).count()).toBe(0);
  });

  test('a department asked for says that it needs the network', async ({ openPage }) => {
    const { page, setOffline } = await visit(openPage);
    await setOffline(true);
    await openGestion(page, '?departement=34');
    await poids(page).filter({ hasText: 'Il faut du réseau' }).waitFor();
  });
});

test('a page that is slow to come is read as it was kept', async ({ openPage }) => {
  const { page } = await visit(openPage);
  copy.delay = 30_000;
  await page.goto('/leviers/08-alimentation/', { waitUntil: 'domcontentloaded' });
  expect(await copieGardee(page).textContent()).toContain('Le réseau est lent');
});

test('a server that fails gives the copy, a page that is gone says so', async ({ openPage }) => {
  const { page } = await visit(openPage);
  copy.changes.set('/leviers/08-alimentation/', undefined);
  await page.goto('/leviers/08-alimentation/');
  expect(await titre(page)).toBe('Cette page n’existe pas');
});

describe('a new version', () => {
  const NEW = 'abcdef012345';
  /** Puts a version online where one lever has changed. */
  function publish() {
    const change = (text: string) => text.replaceAll(versionOf(), NEW);
    copy.changes.set('/sw.js', change);
    for (const path of LISTES)
      copy.changes.set(path, (text) =>
        change(text).replace(/(\["leviers\/08-alimentation\/",")\w+/, '$1ffffffff'),
      );
    copy.changes.set('/leviers/08-alimentation/', (html) =>
      html.replace(/(<h1[^>]*>)[^<]*/, '$1Un titre nouveau'),
    );
  }
  const waitForWaiting = (page: Page) =>
    expect
      .poll(() =>
        page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
      )
      .toBe(true);
  /** A version that waits takes over when the reader follows a link. */
  const followLink = async (page: Page, path: string) => {
    await page.locator(`a[href="${path}"]`).first().click();
    await page.waitForURL(`**${path}`);
  };

  /**
   * A busy browser counts a page as open for a moment after it is left: one link more, and the set before is forgotten. Each
   * link has its time: the version that waits takes over only once a page has asked for nothing for a while.
   */
  const followUntilGone = (page: Page, set: string) => {
    const paths = ['/methode/', '/pacte/'];
    const isGoneAfterLink = async () => {
      await followLink(page, paths.reverse()[0] ?? '');
      return expect
        .poll(() => sets(page), { timeout: 6000 })
        .not.toContain(set)
        .then(
          () => true,
          () => false,
        );
    };
    return expect.poll(isGoneAfterLink, { timeout: 60_000 }).toBe(true);
  };

  test('comes whole, asks only for what has changed, and leaves the folder and the drafts', async ({
    openPage,
  }) => {
    const { page, setOffline } = await visit(openPage);
    await keepHerault(page);
    await page.goto('/leviers/01-petite-enfance/');
    await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
    publish();
    copy.asked.clear();
    await page.goto('/glossaire/');
    await waitForWaiting(page);
    expect(copy.asked.get('/leviers/08-alimentation/')).toBeGreaterThan(0);
    expect(
      [EPCI, '/methode/financement/', '/methode/pacte.json'].map((path) => copy.asked.get(path)),
    ).toEqual([undefined, undefined, undefined]);
    // The version before answers until the reader goes elsewhere.
    expect(await sets(page)).toEqual(expect.arrayContaining([`${versionOf()} 34`, `${NEW} 34`]));
    await followUntilGone(page, `${versionOf()} 34`);
    expect(await sets(page)).toEqual(expect.arrayContaining([`${NEW} socle`, `${NEW} 34`]));
    await setOffline(true);
    await page.goto('/leviers/08-alimentation/');
    expect(await titre(page)).toBe('Un titre nouveau');
    await page.goto(EPCI);
    expect(await titre(page)).toContain('Lodévois');
    await page.goto('/dossier/');
    await page.waitForSelector('mon-dossier[data-ready]');
    expect(await page.locator('.element').count()).toBe(1);
  });

  test('waits while another page of the version before is open', async ({ openPage }) => {
    const { page } = await visit(openPage);
    const other = await page.context().newPage();
    await other.goto('/dossier/');
    publish();
    await page.goto('/glossaire/');
    await waitForWaiting(page);
    await followLink(page, '/pacte/');
    expect(await sets(page)).toContain(`${versionOf()} socle`);
    await other.close();
    await followLink(page, '/methode/');
    await followUntilGone(page, `${versionOf()} socle`);
  });

  test('in the middle of a department starts it again, whole', async ({ openPage }) => {
    const { page } = await visit(openPage);
    await openGestion(page, '?departement=34');
    await poids(page).filter({ hasText: 'Mo à recevoir' }).waitFor();
    publish();
    await garder(page).click();
    await told(page, 'Une nouvelle version de l’Atlas vient d’arriver');
    expect((await sets(page)).filter((set) => set.endsWith(' 34'))).toEqual([]);
  });
});

describe('the device', () => {
  test('that has no room is told before, and nothing is left', async ({ openPage }) => {
    const { page } = await visit(openPage);
    await openGestion(page, '?departement=34');
    await poids(page).filter({ hasText: 'Mo à recevoir' }).waitFor();
    const tellRoom = (quota: number) =>
      page.evaluate((told) => {
        navigator.storage.estimate = () => Promise.resolve({ quota: told, usage: 0 });
      }, quota);
    await tellRoom(4_000_000);
    await garder(page).click();
    await told(page, /Il faut .* Retirez un département/);
    // A browser that tells its room wrong: the writing itself is refused.
    await tellRoom(1e12);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: copy.url, quotaSize: 4_000_000 });
    await garder(page).click();
    await told(page, 'n’a plus assez de place');
    expect((await sets(page)).filter((set) => set.endsWith(' 34'))).toEqual([]);
    expect((await page.goto('/pacte/'))?.ok()).toBe(true);
  });

  test('keeps what has come when the network is cut, and goes on from there', async ({ openPage }) => {
    const { page } = await visit(openPage);
    await openGestion(page, '?departement=34');
    await poids(page).filter({ hasText: 'Mo à recevoir' }).waitFor();
    copy.changes.set('/projets/tznr-lodeve/', undefined);
    await garder(page).click();
    await told(page, 'recommencez pour reprendre');
    expect(await page.locator('[data-part="ensembles"]').textContent()).not.toContain('Hérault');
    copy.changes.clear();
    copy.asked.clear();
    await garder(page).click();
    await told(page, 'Hérault est gardé');
    expect(copy.asked.get('/projets/tznr-lodeve/')).toBe(1);
    expect(copy.asked.get('/territoires/34-herault/')).toBeUndefined();
  });

  test('that refuses to keep anything is told, and the page stays whole', async ({ openPage }) => {
    const { page } = await openPage('/404.html', { baseUrl: copy.url, serviceWorkers: 'allow' });
    await page.addInitScript(() => {
      CacheStorage.prototype.keys = () => Promise.reject(new DOMException('', 'SecurityError'));
    });
    await openGestion(page);
    expect(await page.locator('[data-part="impossible"]').textContent()).toContain('navigation privée');
    expect(await page.locator('[data-part="outils"]').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Comment cela marche' }).isVisible()).toBe(true);
  });

  test('gives back one department, then everything, and is not asked again', async ({ openPage }) => {
    const { page } = await visit(openPage);
    await keepHerault(page);
    await page.evaluate(() => localStorage.setItem('atlas:essai', 'un brouillon'));
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /Retirer.*Hérault/ }).click();
    await told(page, 'retiré');
    expect((await sets(page)).filter((set) => set.endsWith(' 34'))).toEqual([]);
    await page.getByRole('button', { name: 'Tout retirer' }).click();
    await told(page, 'Tout est retiré');
    expect(await sets(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('atlas:essai'))).toBe('un brouillon');
    await openGestion(page);
    const count = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await count()).toBe(0);
    await page.getByRole('button', { name: 'Garder à nouveau' }).click();
    await expect.poll(count).toBe(1);
    expect((await addressOf(page)).pathname).toBe(PAGE);
  });
});

test('without JavaScript, the page tells all of it and shows nothing dead', async ({ openPage }) => {
  const { page } = await openPage(PAGE, { javaScript: false });
  expect(await page.getByText('demande JavaScript').isVisible()).toBe(true);
  expect(await page.locator('main button:visible, main input:visible, main select:visible').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'Votre vie privée' }).isVisible()).toBe(true);
});

test('on a narrow screen, in the dark, nothing overflows and axe finds nothing', async ({ openPage }) => {
  const { page, errors } = await visit(openPage, PAGE, { colorScheme: 'dark', width: 360 });
  await page.waitForSelector('gerer-hors-connexion[data-ready]');
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(errors).toEqual([]);
});
