import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One address for each kind of page. */
const KINDS = [
  '/',
  '/pacte/',
  '/axes/1-enfance/',
  '/axes/outre-mer/',
  '/mesures/',
  '/mesures/02-enfants-sans-domicile/',
  '/leviers/',
  '/leviers/01-petite-enfance/',
  '/leviers/ou-en-est-ma-commune/',
  '/leviers/ou-en-est-ma-commune/#r=v1-1c-2f-3n-4h-5x',
  '/leviers/04-domiciliation-acces-aux-droits/#facile-a-lire',
  '/leviers/imprimer/',
  '/leviers/interlocuteurs/',
  '/leviers/contrats/',
  '/leviers/departements/',
  '/leviers/departements/44-loire-atlantique/',
  '/projets/',
  '/projets/pacte-guadeloupe/',
  '/projets/tznr-lodeve/',
  '/carte/',
  '/carte/?couche=contrats&territoire=departement:48',
  '/carte/?couche=budgets&comparer=region:76,region:06',
  '/carte/?couche=budgets-habitant&territoire=region:04',
  '/carte/?couche=appel-rural',
  '/carte/?couche=population&territoire=epci:200034411',
  '/carte/contrats/',
  '/carte/integrer/?couche=contrats',
  '/territoires/',
  '/territoires/occitanie/',
  '/territoires/mayotte/',
  '/territoires/48-lozere/',
  '/territoires/200017341-cc-lodevois-et-larzac/#commune-34142',
  '/territoires/85-vendee/',
  '/territoires/couverture/',
  '/ressources/',
  '/ressources/?q=zzzz&axe=inconnu#bilan-2024',
  '/glossaire/',
  '/recherche/?q=emploi',
  '/donnees/',
  '/dossier/',
  '/dossier/#titre=Essai&levier=08-alimentation&note=Vu&mesure=02-enfants-sans-domicile&ressource=bilan-2024',
  '/a-propos/sources/',
  '/bilan-2024/',
  '/bilan-2024/contrats-locaux/',
  '/bilan-2024/pactes-locaux-actions/',
  '/bilan-2024/controles/',
  '/methode/',
  '/methode/differences/',
  '/methodologie/',
  '/plan-du-site/',
  '/404.html',
];

async function violations(
  path: string,
  colorScheme: 'light' | 'dark',
  width: number,
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const { page, close } = await openPage(path, { colorScheme, width });
  if (path.startsWith('/carte/') || path.startsWith('/territoires/')) {
    const map = page.locator('carte-projets');
    if ((await map.count()) > 0) {
      await map.scrollIntoViewIfNeeded();
      await page.waitForSelector('carte-projets[data-ready]');
    }
    if ((await page.locator('[data-carte]').count()) > 0)
      await page.waitForSelector('[data-carte][data-pret]');
  }
  if (path.startsWith('/dossier/')) {
    await page.waitForSelector('mon-dossier[data-ready]');
    for (const summary of await page.locator('mon-dossier summary').all()) await summary.click();
  }
  if (path.startsWith('/recherche/')) await page.waitForSelector('recherche-site[data-ready]');
  await before(page);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // @ts-expect-error axe is the script just evaluated in the page.
    const { violations: list } = await globalThis.axe.run(document, { runOnly: tags });
    return (list as { id: string; nodes: { html: string; failureSummary?: string }[] }[]).map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}) : ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''}`,
    );
  });
  await close();
  return found.map((violation) => `${path} ${colorScheme} ${width} : ${violation}`);
}

test.each(KINDS)('%s has no axe violation, light and dark', async (path) => {
  expect(await violations(path, 'light', 1280)).toEqual([]);
  expect(await violations(path, 'dark', 360)).toEqual([]);
});

test('one’s own folder, filled, has no axe violation, light and dark', async () => {
  const take = async (page: Page) => {
    await page.getByRole('button', { name: 'Ajouter à mon dossier' }).click();
    await page.locator('.element').first().getByRole('button', { name: 'Descendre' }).click();
  };
  const path = '/dossier/#levier=08-alimentation&projet=tznr-lodeve';
  expect(await violations(path, 'light', 1280, take)).toEqual([]);
  expect(await violations(path, 'dark', 360, take)).toEqual([]);
});

test.each([
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
  '/projets/pacte-ardeche/',
  '/territoires/244400404-nantes-metropole/',
  '/territoires/occitanie/',
  '/mesures/',
  '/bilan-2024/contrats-locaux-budgets/',
  '/methode/',
  '/dossier/#levier=08-alimentation&territoire=200017341-cc-lodevois-et-larzac&mesure=02-enfants-sans-domicile',
])('%s never scrolls sideways at 320 px, and its text can double in size', async (path) => {
  const { page, close } = await openPage(path, { width: 320, height: 700 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await overflow()).toBeLessThanOrEqual(0);
  await close();
});
