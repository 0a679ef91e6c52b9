import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from '../support/browser.ts';

const ready = (page: Page) => page.waitForSelector('liste-filtree[data-ready]');
describe('a need said on the page of the levers', () => {
  test.for([
    ['mères seules sans voiture', ['10-mobilite', '02-parentalite'], 'mobilite-chorus-decazeville'],
    ['permis de conduire', ['10-mobilite'], 'permis-hauts-tolosans'],
    ['aide alimentaire', ['08-alimentation'], 'aide-alimentaire-ales'],
    ['nounou', ['01-petite-enfance'], 'petite-enfance-carcassonne'],
    ['démarches et droits', ['04-domiciliation-acces-aux-droits'], 'non-recours-sud-lozere'],
    ['garde d’enfant', ['01-petite-enfance'], 'petite-enfance-carcassonne'],
  ] as const)('« %s » gives levers and real projects', async ([q, leviers, projet], { sharedPage }) => {
    const { page, errors } = await sharedPage(`/leviers/?q=${encodeURIComponent(q)}`);
    await ready(page);
    const hrefs = await page
      .locator('liste-filtree [data-element]:not([hidden]) h4 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const levier of leviers) expect(hrefs).toContain(`/leviers/${levier}/`);
    await page.waitForSelector('projets-besoin[data-ready]');
    const suite = page.locator('projets-besoin [data-part=suite]');
    expect(await suite.getAttribute('href')).toBe(`/projets/?${new URLSearchParams({ q })}`);
    await suite.click();
    await page.waitForSelector('filtres-projets[data-synonymes]');
    // The list follows the filters once its cards have come.
    await page.locator(`liste-projets [data-id="${projet}"]`).waitFor();
    expect(errors).toEqual([]);
  });

  test('without words, there is no project and nothing is fetched', async ({ sharedPage }) => {
    const { page, requests } = await sharedPage('/leviers/');
    await ready(page);
    expect(await page.locator('projets-besoin').isVisible()).toBe(false);
    expect(requests.filter((url) => /synonymes|projets\.json/.test(url))).toEqual([]);
  });
});

describe('a list that no entry answers in full', () => {
  test.for([
    ['/leviers/', 'dettes et licornes'],
    ['/glossaire/', 'RSA licorne'],
    ['/ressources/', 'pauvreté licorne'],
    ['/mesures/', 'cantine licorne'],
    ['/projets/', 'permis licorne'],
  ] as const)('%s: « %s » gives the nearest, and says so', async ([path, q], { sharedPage }) => {
    const { page } = await sharedPage(`${path}?q=${encodeURIComponent(q)}`);
    const said = page.getByText('Aucune fiche n’a tous les mots de votre recherche').first();
    await said.waitFor();
    expect(await said.isVisible()).toBe(true);
  });
});

/** The words of the elements that the list shows, as it compares them. */
const wordsShown = (page: Page) =>
  page.locator('liste-filtree [data-element]:not([hidden])').evaluateAll((all) =>
    all.map((element) =>
      `${element.textContent} ${element.getAttribute('data-mots') ?? ''}`
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/),
    ),
  );

test.for([
  ['/glossaire/', 'RSA'],
  ['/glossaire/', 'pat'],
  ['/glossaire/', 'mas'],
  ['/mesures/', 'eau'],
  ['/ressources/', 'loi'],
  ['/leviers/', 'rea'],
] as const)('%s: « %s » matches the beginning of words only', async ([path, q], { sharedPage }) => {
  const { page } = await sharedPage(`${path}?q=${q}`);
  await ready(page);
  const elements = await wordsShown(page);
  expect(elements.length).toBeGreaterThan(0);
  const key = q.toLowerCase();
  expect(elements.filter((words) => !words.some((word) => word.startsWith(key)))).toEqual([]);
});
