import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathOfRegion } from '../../src/lib/territoires/adresses.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { axeViolations } from '../support/axe.ts';
import { addressOf, test } from '../support/browser.ts';
import { entriesOf } from '../support/contenu.ts';

const READING = [
  '/pacte/',
  '/axes/3-droits/',
  '/mesures/13-acces-aux-droits/',
  '/projets/tznr-lodeve/',
  '/methodologie/',
];

/** « Ajouter au dossier »: the button, and what it shares with the page of the folder; « PNG », under a figure. */
const isButton = (url: string) => /\/_astro\/(?:Base|BoutonDossier|memoire|ImageFigure|download)\b/.test(url);

test.for(READING)(
  '%s asks nothing of anyone else, says no error, runs no script but its buttons',
  async (path, { sharedPage }) => {
    const { page, errors, requests } = await sharedPage(path);
    const { origin } = await addressOf(page);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('.js') && !isButton(url))).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(11);
    expect(errors).toEqual([]);
  },
);

test('the home page asks nothing of anyone else, says no error, and runs its territory field and its tiles only', async ({
  sharedPage,
}) => {
  const { page, errors, requests } = await sharedPage('/');
  const { origin } = await addressOf(page);
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  // Its own script, and the two small ones that it shares with other islands.
  const scripts = requests.filter((url) => url.endsWith('.js'));
  expect(
    scripts.filter((url) => !/\/(?:Base|TrouverTerritoire|GrilleTuiles|dom|part|reseau)\./.test(url)),
  ).toEqual([]);
  expect(requests.length).toBeLessThanOrEqual(11);
  expect(errors).toEqual([]);
});

test('no page sets a cookie or stores anything', async ({ sharedPage }) => {
  for (const path of ['/', '/projets/', '/carte/', '/leviers/08-alimentation/', '/dossier/']) {
    const { page } = await sharedPage(path);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  }
});

test('the first press of Tab offers to skip to the content', async ({ sharedPage }) => {
  const { page } = await sharedPage('/axes/1-enfance/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
});

test('from the home page, a project of a department is two presses away', async ({ sharedPage }) => {
  const { page } = await sharedPage('/');
  await page.getByRole('link', { name: 'Hérault, 34' }).click();
  await page.getByRole('link', { name: 'TZNR Lodève' }).first().click();
  await page.waitForURL('**/projets/tznr-lodeve/');
});

test('an unknown address gets a page that helps', async ({ sharedPage }) => {
  const { page } = await sharedPage('/projets/nexiste-pas/');
  expect(await page.locator('h1').textContent()).toContain('n’existe pas');
  expect(await page.getByRole('link', { name: 'plan du site' }).first().isVisible()).toBe(true);
});

test('printed pages drop the navigation and show the addresses of the links', async ({ sharedPage }) => {
  const { page } = await sharedPage('/leviers/08-alimentation/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header nav').isVisible()).toBe(false);
  const shown = await page
    .locator('main a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain('http');
});

const { regions } = readReferentiel();
const LONG = [
  ...['axes', 'leviers'].flatMap((jeu) => entriesOf(jeu).map(({ id }) => `/${jeu}/${id}/`)),
  ...[...regions.values()].map(pathOfRegion),
];

/** Sections that take more, once laid out, than the room that is kept for them until then: id of the title, pixels. */
const outgrown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.later[class*="place-"]')].flatMap((section) => {
      const kept = Number(
        /[\d.]+px/.exec(getComputedStyle(section).containIntrinsicHeight)?.[0].slice(0, -2),
      );
      section.style.contentVisibility = 'visible';
      const { height } = section.getBoundingClientRect();
      section.style.contentVisibility = '';
      return height <= kept ? [] : [`${section.getAttribute('aria-labelledby') ?? ''} ${height} > ${kept}`];
    }),
  );

test.for(LONG)(
  '%s keeps enough room for what waits to be laid out: it lies over nothing that can be pressed',
  async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { width: 320 });
    expect(await page.locator('.later[class*="place-"]').count()).toBeGreaterThan(0);
    for (const width of [320, 412, 640, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await outgrown(page), `at ${width} px`).toEqual([]);
    }
  },
);

test.for(['/axes/1-enfance/', '/leviers/08-alimentation/', '/territoires/occitanie/'])(
  '%s, at rest, has no target that another lies over',
  async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { width: 412 });
    expect(await axeViolations(page, { rules: ['target-size'] })).toEqual([]);
  },
);
