import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { ProjetPublie } from '../../src/lib/projets/projet.ts';
import { CARTES } from '../../src/lib/projets/catalogue/pages.ts';
import { addressOf, test as base } from '../support/browser.ts';
import { openFilters, wakeMap } from '../support/carte.ts';

/** The live map with its filters in sight, opened once for all that they frame. */
const test = base.extend('map', { scope: 'file' }, async ({ keptPage }) => {
  const { page } = await keptPage('/carte/');
  await wakeMap(page);
  await openFilters(page);
  // Their boxes are made when their menu opens.
  for (const name of ['region', 'departement'])
    await page
      .locator(
        `details:is([data-options=${name}], :has(> [data-options=${name}]), :has(> fieldset input[name=${name}])) > summary`,
      )
      .click();
  return page;
});

/** Checks the boxes of the filters, or clears them, wherever they are folded. */
async function clickBoxes(page: Page, boxes: [name: string, value: string][]) {
  for (const [name, value] of boxes)
    await page
      .locator(`input[name=${name}][value="${value}"]`)
      .evaluate((box: HTMLInputElement) => box.click());
}

const panel = (page: Page) => page.locator('[data-part=panneau]');
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();
const projets = (page: Page) =>
  page.evaluate(async () => (await (await fetch('/donnees/projets.json')).json()) as ProjetPublie[]);

const FILTERS = [
  '',
  '?axe=4-transition',
  '?axe=outre-mer',
  '?departement=48',
  '?region=76&axe=2-emploi',
  '?q=mobilite',
];

describe('the drawing, the list and the title count the same projects', () => {
  test.for(FILTERS)('on the map%s', async (query, { sharedPage }) => {
    const { page } = await sharedPage(`/carte/${query}`, { webGl: false });
    await page.waitForSelector('filtres-projets[data-ready]');
    const submit = numberIn(await page.locator('filtres-projets button[type=submit]').textContent()) || 1;
    await expect.poll(() => page.locator('svg a.mark:visible').count()).toBe(submit);
    expect(numberIn(await page.locator('[data-compte=projets]').textContent())).toBe(submit);
    const listed = new Set(
      await page
        .locator('liste-territoires [data-projet]:not([hidden])')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-projet'))),
    );
    expect(listed.size).toBe(submit);
    for (const region of await page.locator('liste-territoires details').all())
      expect(numberIn(await region.locator('[data-part=compte]').textContent())).toBe(
        await region.locator('[data-projet]:not([hidden])').count(),
      );
  });

  test.for(FILTERS)('in the catalogue%s', async (query, { sharedPage }) => {
    const { page } = await sharedPage(`/projets/${query}`);
    await page.waitForSelector('liste-projets[data-ready]');
    const count = numberIn(await page.locator('[data-part=count]').textContent());
    expect(await page.locator('liste-projets [data-id]:not([hidden])').count()).toBe(
      Math.min(count, CARTES.premiere),
    );
    await expect.poll(() => page.locator('svg a.mark:visible').count()).toBe(count);
  });

  test.for([
    '/carte/',
    '/projets/',
    '/territoires/occitanie/',
    '/territoires/nouvelle-aquitaine/',
    '/territoires/guadeloupe/',
  ])('without JavaScript, on %s: one mark a project', async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { javaScript: false });
    const marks = await page
      .locator('svg .mark')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-projet')));
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

test.for([
  '?axe=4-transition',
  '?axe=2-emploi',
  '?public=enfants',
  '?nature=laureat-ami-ruralite',
  '?q=aide',
])('panel, table and walk of a department count what the filters keep: %s', async (query, { sharedPage }) => {
  const { page } = await sharedPage(`/carte/${query}&territoire=departement:34`, { webGl: false });
  await page.waitForSelector('[data-carte][data-pret]');
  await panel(page).getByText('Lire sa page').waitFor();
  const listed = await panel(page).locator('[data-part=projets] li').count();
  const [said = ''] = await texts(page, '[data-part=panneau] .value');
  expect(numberIn(said.split(':')[1] ?? '')).toBe(listed);
  await page.getByText('Les valeurs de la couche en tableau').click();
  const row = page.locator('[data-part=tableau] tr', { hasText: 'Hérault' });
  expect(numberIn(await row.locator('td').first().textContent())).toBe(listed);
  // A class for each, which holds its count.
  const rows = page.locator('[data-part=tableau] tbody tr');
  expect(await rows.count()).toBeGreaterThan(90);
  expect(await rows.locator('td:empty').count()).toBe(0);
  expect(await row.locator('td').last().textContent()).toContain('projet');
});

test.for(['?axe=4-transition', '?axe=outre-mer', '?public=enfants', '?q=mobilite', '?departement=48'])(
  'the panel of a region says how many of its departments are in each class: %s',
  async (query, { sharedPage }) => {
    const { page } = await sharedPage(`/carte/${query}&territoire=region:76`, { webGl: false });
    await page.waitForSelector('[data-carte][data-pret]');
    await panel(page).getByText('Lire sa page').waitFor();
    const said = (await panel(page).locator('[data-part=faits]').textContent()) ?? '';
    // When all are of one class, it is said at once.
    if (/Aucun projet dans les 13\sdépartements\.|13\sdépartements, tous «/.test(said)) return;
    expect(said).toMatch(/13\sdépartements\s: \d+ «/);
    const counts = /départements\s: (.*?)\./.exec(said)?.[1]?.matchAll(/(\d+) «/g) ?? [];
    expect([...counts].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(13);
  },
);

test('the open panel follows the filters', async ({ sharedPage }) => {
  const { page } = await sharedPage('/carte/?territoire=departement:34', { webGl: false });
  await panel(page).getByText('Lire sa page').waitFor();
  const items = panel(page).locator('[data-part=projets] li');
  const before = await items.count();
  await openFilters(page);
  await page.getByRole('checkbox', { name: /^Transition/ }).check();
  await panel(page).getByText('avec les filtres en cours').first().waitFor();
  expect(await items.count()).toBeLessThan(before);
});

describe('filtering by a territory', () => {
  test.for([
    ['departement=48', 2.2, 4.2, 44, 45.2],
    ['departement=33', -1.8, 0.7, 44, 45.7],
    ['region=76', -0.7, 5, 42, 45.3],
    ['region=01', -62.2, -60.5, 15.5, 17],
    ['departement=30&departement=34', 2, 5, 43, 44.8],
  ] as const)('frames it: %s', async ([query, west, east, south, north], { map: page }) => {
    const wanted = [...new URLSearchParams(query)];
    await clickBoxes(page, wanted);
    await expect
      .poll(async () => {
        const [, latitude = 0, longitude = 0] =
          (await addressOf(page)).searchParams.get('position')?.split('/').map(Number) ?? [];
        return longitude > west - 2 && longitude < east && latitude > south && latitude < north;
      })
      .toBe(true);
    await clickBoxes(page, wanted);
  });

  test.for(['departement=48', 'departement=34', 'departement=30', 'region=76', 'region=75'])(
    'lists its own projects first: %s',
    async (query, { sharedPage }) => {
      const { page } = await sharedPage(`/projets/?${query}`);
      await page.waitForSelector('liste-projets[data-ready]');
      const [name = '', code = ''] = query.split('=');
      const byId = new Map((await projets(page)).map((projet) => [projet.id, projet]));
      const shared = await page
        .locator('liste-projets [data-id]:not([hidden])')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id') ?? ''));
      const ranks = shared.map((id) => {
        const held = byId.get(id)?.[name === 'region' ? 'regions' : 'departements'] ?? [];
        return held.some((territoire) => territoire.id !== code) ? 1 : 0;
      });
      expect(ranks.length).toBeGreaterThan(0);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    },
  );
});
