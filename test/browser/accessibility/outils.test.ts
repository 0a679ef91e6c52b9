import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle, violations } from '../../support/axe.ts';
import { test } from '../../support/browser.ts';

/** The pages that answer: lists with filters, search, self-check, folder. */
test.for([
  '/mesures/',
  '/leviers/',
  '/leviers/ou-en-est-ma-commune/',
  '/leviers/ou-en-est-ma-commune/#r=v1-1c-2f-3n-4h-5x',
  '/projets/',
  '/territoires/',
  '/territoires/couverture/',
  '/ressources/',
  '/ressources/?q=zzzz&axe=inconnu#bilan-2024',
  '/glossaire/',
  '/recherche/?q=emploi',
  '/dossier/',
  '/dossier/#titre=Essai&levier=08-alimentation&note=Vu&mesure=02-enfants-sans-domicile&ressource=bilan-2024',
])('%s has no axe violation, light and dark', async (path, { openPage }) => {
  expect(await violations(openPage, path)).toEqual([]);
});

test('one’s own folder, filled, has no axe violation, light and dark', async ({ openPage }) => {
  const take = async (page: Page, path: string) => {
    await settle(page, path);
    await page.getByRole('button', { name: 'Ajouter à mon dossier' }).click();
    await page.locator('.element').first().getByRole('button', { name: 'Descendre' }).click();
  };
  const path = '/dossier/#levier=08-alimentation&projet=tznr-lodeve';
  expect(await violations(openPage, path, take)).toEqual([]);
});
