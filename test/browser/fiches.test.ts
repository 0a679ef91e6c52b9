import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { addressOf, test as base, type OpenOptions } from '../support/browser.ts';
import { countOf, idsWith } from '../support/contenu.ts';

const test = base.extend('openList', ({ sharedPage }) => async (path: string, options?: OpenOptions) => {
  const opened = await sharedPage(path, options);
  await opened.page.waitForSelector('liste-filtree[data-ready]');
  return opened;
});
const shown = (page: Page) => page.locator('[data-element]:visible');
const count = (page: Page) => page.locator('[data-part=count]').textContent();
const wordsOf = (page: Page) => page.getByLabel(/^Mots/);
const query = async (page: Page) => (await addressOf(page)).search;

describe('the measures', () => {
  test('are narrowed by axis and by state; the address keeps the choice; back undoes it', async ({
    openList,
  }) => {
    const { page, errors } = await openList('/mesures/');
    expect(await shown(page).count()).toBe(countOf('mesures'));
    await page.getByLabel('Axe', { exact: true }).selectOption('3-droits');
    await page.getByLabel('État d’un objectif').selectOption('non-demarre');
    expect(await query(page)).toBe('?axe=3-droits&etat=non-demarre');
    const stopped = idsWith('objectifs', 'etat', 'non-demarre').map((id) => id.slice(0, 2));
    const both = idsWith('mesures', 'axe', '3-droits').filter((id) => stopped.includes(id.slice(0, 2)));
    expect(await shown(page).locator('h3').allTextContents()).toHaveLength(both.length);
    expect(await count(page)).toMatch(new RegExp(`^${both.length}.mesures sur ${countOf('mesures')}$`));
    await page.goBack();
    expect(await query(page)).toBe('?axe=3-droits');
    expect(await page.getByLabel('État d’un objectif').inputValue()).toBe('');
    expect(await shown(page).count()).toBe(idsWith('mesures', 'axe', '3-droits').length);
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    expect(await shown(page).count()).toBe(countOf('mesures'));
    expect(errors).toEqual([]);
  });

  test('are sorted by rate, those without a rate last, then given back their axis', async ({ openList }) => {
    const { page } = await openList('/mesures/?tri=haut');
    const titles = await shown(page).locator('h3').allTextContents();
    expect(titles).toHaveLength(countOf('mesures'));
    expect(titles[0]).toContain('loisirs');
    expect(titles.slice(-5).join()).toMatch(/prime de reprise/);
    expect(await page.getByRole('heading', { name: 'Mesures rangées par taux' }).isVisible()).toBe(true);
    await page.getByLabel('Trier par').selectOption('');
    expect(await shown(page).locator('h3').first().textContent()).toContain('Fonds d’innovation');
    expect(await page.locator('[data-groupe]:visible').count()).toBe(5);
  });

  test('are all in the page without JavaScript, without a dead form', async ({ sharedPage }) => {
    const { page } = await sharedPage('/mesures/', { javaScript: false });
    expect(await shown(page).count()).toBe(countOf('mesures'));
    expect(await page.locator('liste-filtree form').isVisible()).toBe(false);
  });

  test('fit in 360 px, dots and labels included', async ({ openList }) => {
    const { page } = await openList('/mesures/', { width: 360 });
    const sizes = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      out: [...document.querySelectorAll('li svg text')].filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      }).length,
    }));
    expect(sizes).toEqual({ overflow: 0, out: 0 });
  });
});

describe('the resources', () => {
  test('are narrowed by kind, lever and words; nothing found says so', async ({ openList }) => {
    const { page } = await openList('/ressources/?type=guide&levier=08-alimentation');
    expect(await shown(page).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.getByLabel(/^Mots/).fill('PRECARITE rurale');
    await page.waitForFunction(() => location.search.includes('PRECARITE'));
    // The script of words comes with the first search.
    await expect.poll(() => shown(page).count()).toBeLessThan(countOf('ressources'));
    expect(await shown(page).count()).toBeGreaterThan(0);
    await page.getByLabel(/^Mots/).fill('xyzxyz');
    await page.getByText('Rien ne répond').waitFor();
  });

  test('leave as files of exactly what is shown', async ({ openList }) => {
    const { page, errors } = await openList('/ressources/?type=plan');
    const ids = await shown(page).evaluateAll((items) => items.map(({ id }) => id));
    const save = async (name: RegExp) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ]);
      return (await buffer(await file.createReadStream())).toString('utf8');
    };
    expect(ids.toSorted()).toEqual(idsWith('ressources', 'type', 'plan').sort());
    const bib = await save(new RegExp(`^${ids.length}.ressources en BibTeX$`));
    expect([...bib.matchAll(/^@[a-z]+\{([^,]+),$/gm)].map(([, key]) => key)).toEqual(ids);
    const csv: Record<string, string>[] = parse(await save(new RegExp(`^${ids.length}.ressources en CSV$`)), {
      columns: true,
      bom: true,
      delimiter: ';',
    });
    expect(csv.map((row) => row['Identifiant'])).toEqual(ids);
    expect(errors).toEqual([]);
  });

  test('are all there without JavaScript, a page a kind, with links to the whole files', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/ressources/', { javaScript: false });
    const kinds = await page
      .locator('[data-part=accueil] a:not([href^="#"])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(await page.getByRole('link', { name: 'toutes les ressources en BibTeX' }).isVisible()).toBe(true);
    let found = await shown(page).count();
    for (const path of kinds) {
      await page.goto(path);
      found += await shown(page).count();
    }
    expect(found).toBe(countOf('ressources'));
  });
});

test('the glossary is searched; an address with an anchor opens at its entry', async ({ openList }) => {
  const { page } = await openList('/glossaire/#ccas');
  expect(await page.locator('#ccas').isVisible()).toBe(true);
  await page.getByLabel('Sigle, mot ou définition').fill('exclusion');
  await page.waitForFunction(() => location.search.includes('exclusion'));
  await expect.poll(() => shown(page).count()).toBeLessThan(countOf('sigles'));
  expect(await page.locator('#grande-exclusion').isVisible()).toBe(true);
});

describe('the history of a list', () => {
  const entries = (page: Page) => page.evaluate(() => history.length);

  test('back gives the words back to the field that has the focus', async ({ openList }) => {
    const { page } = await openList('/ressources/?q=guide');
    await wordsOf(page).fill('rapport');
    await page.waitForFunction(() => location.search === '?q=rapport');
    await page.goBack();
    await page.waitForFunction(() => location.search === '?q=guide');
    expect(await wordsOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await wordsOf(page).inputValue()).toBe('guide');
  });

  test('a space between two words stays while they are typed, and is no new address', async ({
    openList,
  }) => {
    const { page } = await openList('/ressources/');
    await wordsOf(page).pressSequentially('guide ');
    expect(await wordsOf(page).inputValue()).toBe('guide ');
    await wordsOf(page).pressSequentially('rural');
    expect(await query(page)).toBe('?q=guide+rural');
  });

  test('words after a choice have their own entry: back takes the words, then the choice', async ({
    openList,
  }) => {
    const { page } = await openList('/ressources/');
    const start = await entries(page);
    await page.getByLabel('Sorte', { exact: true }).selectOption('guide');
    await wordsOf(page).pressSequentially('pauvre');
    expect(await query(page)).toBe('?q=pauvre&type=guide');
    expect(await entries(page)).toBe(start + 2);
    await page.goBack();
    await page.waitForFunction(() => location.search === '?type=guide');
    expect(await page.getByLabel('Sorte', { exact: true }).inputValue()).toBe('guide');
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    expect(await page.getByLabel('Sorte', { exact: true }).inputValue()).toBe('');
  });

  test('arrows in a closed list of choices make one entry, and another list its own', async ({
    openList,
  }) => {
    const { page } = await openList('/mesures/');
    const start = await entries(page);
    await page.getByLabel('Axe', { exact: true }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await query(page)).toBe('?axe=3-droits');
    expect(await entries(page)).toBe(start + 1);
    await page.getByLabel('État d’un objectif').focus();
    await page.keyboard.press('ArrowDown');
    expect(await entries(page)).toBe(start + 2);
  });

  test('showing all when all is shown adds no entry', async ({ openList }) => {
    const { page } = await openList('/mesures/');
    const start = await entries(page);
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    expect(await entries(page)).toBe(start);
  });
});

describe('an address of a list', () => {
  test('that asks for what does not exist is told so, until a choice is made', async ({ openList }) => {
    const { page, errors } = await openList('/mesures/?axe=inconnu&tri=prix&autre=1');
    const said = page.getByText('Ces filtres n’existent pas');
    expect(await said.textContent()).toMatch(/ont été ignorés.: axe=inconnu, tri=prix\.$/);
    expect(await shown(page).count()).toBe(countOf('mesures'));
    await page.getByLabel('Axe', { exact: true }).selectOption('3-droits');
    expect(await said.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('keeps its fragment while the entry is shown, and drops it when a choice hides it', async ({
    openList,
  }) => {
    const { page } = await openList('/ressources/?autre=1#bilan-2024');
    const type = (await page.locator('#bilan-2024').getAttribute('data-type')) ?? '';
    await page.getByLabel('Sorte', { exact: true }).selectOption(type);
    expect((await addressOf(page)).hash).toBe('#bilan-2024');
    await wordsOf(page).fill('zzzz');
    await page.waitForFunction(() => location.search.includes('zzzz'));
    await expect.poll(async () => (await addressOf(page)).hash).toBe('');
    expect(await page.getByText('masquent l’entrée').isVisible()).toBe(false);
    await page.goBack();
    await page.waitForFunction(() => location.hash === '#bilan-2024');
  });

  test('that leads to an entry its filters hide says so and leads there', async ({ openList }) => {
    const { page, errors } = await openList('/ressources/?q=zzzz#bilan-2024');
    expect(await page.getByText('masquent l’entrée').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Tout afficher et y aller' }).click();
    expect((await addressOf(page)).href).toMatch(/\/ressources\/#bilan-2024$/);
    expect(await page.getByText('masquent l’entrée').isVisible()).toBe(false);
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('#bilan-2024:target')?.getBoundingClientRect() ?? {};
      return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
    });
    expect(errors).toEqual([]);
  });

  test('that follows a link of the page to a hidden group says so', async ({ openList }) => {
    const { page } = await openList('/glossaire/?q=exclusion');
    await page.evaluate(() => (location.hash = 'lettre-Z'));
    await page.getByText('masquent l’entrée').waitFor();
  });
});

describe('an acronym in prose', () => {
  test.for([{ javaScript: true }, { javaScript: false }])(
    'opens its definition by keyboard, closes with Escape, stays on the page (%o)',
    async (options, { sharedPage }) => {
      const { page } = await sharedPage('/leviers/08-alimentation/', options);
      const button = page.getByRole('button', { name: 'CCAS' }).first();
      const definition = page.locator('#sigle-ccas');
      expect(await definition.isVisible()).toBe(false);
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await definition.isVisible()).toBe(true);
      expect(await definition.textContent()).toContain('Service social de la commune');
      await page.keyboard.press('Tab');
      const link = definition.getByRole('link', { name: 'Glossaire' });
      expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await definition.isVisible()).toBe(false);
      expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      expect((await addressOf(page)).pathname).toBe('/leviers/08-alimentation/');
    },
  );

  test.for([360, 1280])(
    'shows its definition inside the screen at %i px, without an axe fault',
    async (width, { sharedPage }) => {
      const { page } = await sharedPage('/leviers/08-alimentation/', { width });
      await page.getByRole('button', { name: 'CCAS' }).first().click();
      const box = await page.locator('#sigle-ccas').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test('prints as a word, without its definition', async ({ sharedPage }) => {
    const { page } = await sharedPage('/leviers/08-alimentation/');
    await page.getByRole('button', { name: 'CCAS' }).first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'CCAS' }).first().isVisible()).toBe(true);
    expect(await page.locator('#sigle-ccas').isVisible()).toBe(false);
  });
});
