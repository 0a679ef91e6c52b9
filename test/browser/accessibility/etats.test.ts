import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faultsOfState } from '../../support/accessible/gate.ts';
import { settle } from '../../support/accessible/settle.ts';
import { test } from '../../support/browser.ts';
import { builtPages } from '../../support/built-site.ts';

/** An EPCI whose page an address opens on one of its communes. */
const commune = () => {
  const page = builtPages().find(
    ({ path, html }) => /^\/territoires\/\d{9}-/.test(path) && html.includes(' id="commune-'),
  );
  return `${page?.path ?? ''}#${/ id="(commune-\w+)"/.exec(page?.html ?? '')?.[1] ?? ''}`;
};

/** What an address asks for. */
test.for([
  '/leviers/ou-en-est-ma-commune/#r=v1-1c-2f-3n-4h-5x',
  '/leviers/04-domiciliation-acces-aux-droits/#facile-a-lire',
  '/leviers/imprimer/#04-domiciliation-acces-aux-droits',
  '/projets/?axe=2-emploi&departement=34&q=emploi',
  '/ressources/?q=zzzz&axe=inconnu#bilan-2024',
  '/recherche/?q=emploi',
  '/recherche/?q=zzzzqqq',
  commune(),
  '/integrer/chez-vous/?territoire=epci:200017341',
  '/integrer/liste/?territoire=epci:200017341',
  '/integrer/projet/?projet=tznr-lodeve',
  '/carte/?couche=budgets&comparer=region:76,region:06',
  '/carte/?couche=contrats&territoire=departement:48',
  '/bilan-2024/objectifs/?axe=1-enfance',
  '/methode/monter-un-pacte/?exemple',
  '/dossier/#titre=Essai&levier=08-alimentation&note=Vu&mesure=02-enfants-sans-domicile&ressource=bilan-2024',
])('%s keeps no reader out', async (path, { sharedPage }) => {
  const { page } = await sharedPage(path);
  await settle(page);
  expect(await faultsOfState(page)).toEqual([]);
});

interface Etat {
  path: string;
  act: (page: Page) => Promise<unknown>;
  /** What Escape closes, and what then has the focus. */
  closes?: [opened: string, focused: string];
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const choose = async (page: Page, name: string) => {
  await page.waitForSelector('filtres-projets[data-ready]');
  await page.locator('.facet > summary', { hasText: name }).click();
  await page.getByRole('checkbox').first().waitFor();
};

const ETATS: Record<string, Etat> = {
  'a menu of filters': {
    path: '/projets/',
    act: (page) => choose(page, 'Axe'),
    closes: ['.facet[open]', '.facet > summary'],
  },
  'the menu of files': {
    path: '/projets/',
    act: (page) => page.locator('[data-part=export] summary').click(),
    closes: ['[data-part=export][open]', '[data-part=export] > summary'],
  },
  'a list of places': {
    path: '/',
    act: async (page) => {
      await page.locator('trouver-territoire [data-part=champ]').fill('Lodève');
      await page.getByRole('option').first().waitFor();
    },
    closes: ['[role=listbox]:not([hidden])', '[data-part=champ]'],
  },
  'the menu of the assistant': {
    path: '/methode/monter-un-pacte/',
    act: async (page) => {
      await page.waitForSelector('monter-pacte[data-ready]');
      await page.locator('.menu > summary').click();
    },
    closes: ['.menu[open]', '.menu > summary'],
  },
  'the panel of a place': {
    path: '/carte/?territoire=departement:34',
    act: async (page) => {
      await settle(page);
      await page.locator('[data-part=panneau]').getByText('Lire sa page').waitFor();
      await page.locator('[data-part=panneau] h2').focus();
    },
    closes: ['[data-part=panneau]:not([hidden])', 'canvas'],
  },
  'a folder that is emptied': {
    path: '/dossier/#levier=08-alimentation&projet=tznr-lodeve',
    act: async (page) => {
      await settle(page);
      await press(page, 'Ajouter à mon dossier');
      await press(page, 'Vider le dossier');
    },
  },
};

describe.each(Object.entries(ETATS))('%s', (_, { path, act, closes }) => {
  test('keeps no reader out; Escape closes what is open and gives the focus back', async ({ sharedPage }) => {
    const { page } = await sharedPage(path);
    await act(page);
    if (closes) {
      const [opened, focused] = closes;
      expect(await page.locator(opened).count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator(opened).count()).toBe(0);
      expect(await page.evaluate((selector) => document.activeElement?.matches(selector), focused)).toBe(
        true,
      );
      await sharedPage(path);
      await act(page);
    }
    expect(await faultsOfState(page, closes?.[0])).toEqual([]);
  });
});
