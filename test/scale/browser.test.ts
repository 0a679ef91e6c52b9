import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { CARTES } from '../../src/lib/projets/catalogue/pages.ts';
import { PROJETS } from '../support/scale-build.ts';

test('a choice says how many projects it keeps, and puts one page of cards in the document', async ({
  openPage,
}) => {
  const { page, errors } = await openPage('/projets/');
  await page.waitForSelector('filtres-projets[data-ready]');
  await page.waitForSelector('liste-projets[data-ready]');
  await page.locator('summary', { hasText: 'Axe' }).click();
  await page.getByRole('checkbox', { name: /^Transition/ }).check();
  const total = new RegExp(`^\\d[\\d\\s]*projets sur ${String(PROJETS).replace('000', '\\s?000')}`);
  await expect.poll(() => page.locator('[data-part=count]').textContent()).toMatch(total);
  const cards = page.locator('liste-projets [data-part=list] > li');
  await expect.poll(() => cards.count()).toBe(CARTES.premiere);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(1500);
  expect(errors).toEqual([]);
});

test('the search finds a project by the words of its title', async ({ openPage }) => {
  const { page, errors } = await openPage('/recherche/?q=garage+solidaire');
  await page.waitForSelector('main a[href^="/projets/g"]');
  expect(errors).toEqual([]);
});

test('a word of no page is said to be found nowhere, alone or with others', async ({ openPage }) => {
  const { page } = await openPage('/recherche/?q=xyzzy');
  await expect.poll(() => page.locator('main').textContent()).toMatch(/Aucun résultat pour «\s*xyzzy/);
  await page.goto('/recherche/?q=xyzzy+garage');
  await page.waitForSelector('main a[href^="/projets/g"]');
  await expect.poll(() => page.locator('main').textContent()).toMatch(/sans «\s*xyzzy/);
});

test('on a phone the counts of the drawn map are read, and their discs are apart', async ({ openPage }) => {
  const { page } = await openPage('/carte/', { width: 360, height: 640 });
  const discs = await page.locator('.full-map .drawing .compte').evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y, width } = mark.querySelector('circle')?.getBoundingClientRect() ?? new DOMRect();
      const { height, width: wide } = mark.querySelector('text')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + width / 2, width, height, wide };
    }),
  );
  expect(discs.length).toBeGreaterThan(10);
  for (const [i, disc] of discs.entries()) {
    expect(disc.width).toBeGreaterThanOrEqual(24);
    expect(disc.height).toBeGreaterThanOrEqual(10);
    expect(disc.wide).toBeLessThan(disc.width);
    for (const other of discs.slice(i + 1))
      expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThan(disc.width);
  }
});

test('the map, its title and its list count the same projects, a territory lists a bounded share of its own', async ({
  openPage,
}) => {
  const { page, errors } = await openPage('/carte/?axe=2-emploi&territoire=region:76');
  await page.waitForSelector('[data-carte][data-pret]');
  await page.waitForSelector('carte-projets[data-ready]');
  const numberIn = async (selector: string) =>
    Number((await page.locator(selector).first().textContent())?.replaceAll(/\D/g, ''));
  const inRegion = await numberIn('liste-territoires [data-region="76"]');
  expect(inRegion).toBeGreaterThan(CARTES.premiere);
  const panel = page.locator('[data-part=panneau] [data-part=projets]');
  await expect.poll(() => panel.locator('li').count()).toBe(CARTES.premiere);
  await panel.getByRole('link', { name: /dans la liste/ }).click();
  await page.waitForSelector('liste-projets[data-ready]');
  await expect.poll(() => page.locator('[data-part=count]').textContent()).toMatch(/projets sur/);
  expect(
    Number(
      /^[\d\s]+/
        .exec((await page.locator('[data-part=count]').textContent()) ?? '')?.[0]
        .replaceAll(/\s/g, ''),
    ),
  ).toBe(inRegion);
  expect(errors).toEqual([]);
});
