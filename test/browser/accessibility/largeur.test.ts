import { expect } from 'vitest';
import { test } from '../../support/browser.ts';

test.for([
  '/',
  '/projets/',
  '/carte/',
  '/carte/?couche=budgets&comparer=region:76,region:06',
  '/carte/budgets/',
  '/carte/integrer/?couche=population',
  '/leviers/01-petite-enfance/',
  '/leviers/ou-en-est-ma-commune/#r=v1-1c-2f-3n-4h-5x',
  '/leviers/interlocuteurs/',
  '/leviers/departements/44-loire-atlantique/',
  '/projets/?axe=2-emploi&departement=34&q=emploi',
  '/projets/page/2/',
  '/projets/regions/occitanie/',
  '/projets/pacte-ardeche/',
  '/territoires/244400404-nantes-metropole/',
  '/territoires/occitanie/',
  '/mesures/',
  '/bilan-2024/contrats-locaux-budgets/',
  '/methode/',
  '/methode/exemple-de-pacte/',
  '/methode/monter-un-pacte/',
  '/methode/monter-un-pacte/?exemple#budget',
  '/dossier/#levier=08-alimentation&territoire=200017341-cc-lodevois-et-larzac&mesure=02-enfants-sans-domicile',
])('%s never scrolls sideways at 320 px, and its text can double in size', async (path, { openPage }) => {
  const { page } = await openPage(path, { width: 320, height: 700 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  // A map that opens follows its frame a moment later.
  await expect.poll(overflow).toBeLessThanOrEqual(0);
});
