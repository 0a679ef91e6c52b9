import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from '../support/browser.ts';
import { countOf, entriesOf, idsWith, listOf } from '../support/contenu.ts';

const LEVER = '/leviers/01-petite-enfance/';
const EASY = 'Une crèche est un lieu où des professionnels gardent les tout-petits.';
const PLAIN = 'Les mille premiers jours d’un enfant sont une période fragile.';

const isShown = (page: Page, text: string) => page.getByText(text).first().isVisible();
const versions = async (page: Page) => [await isShown(page, PLAIN), await isShown(page, EASY)];

describe('the easy version', () => {
  test('opens and closes by keyboard, without script; the headings stay', async ({ sharedPage }) => {
    const { page } = await sharedPage(LEVER, { javaScript: false });
    expect(await versions(page)).toEqual([true, false]);
    await page.locator('.version summary').focus();
    await page.keyboard.press('Enter');
    expect(await versions(page)).toEqual([false, true]);
    expect(await page.locator('h2#pourquoi-et-pour-qui').isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await versions(page)).toEqual([true, false]);
  });

  test('is announced as a disclosure, closed then open', async ({ sharedPage }) => {
    const { page } = await sharedPage(LEVER);
    const isOpen = () => page.locator('details.version').evaluate((it) => (it as HTMLDetailsElement).open);
    expect(await isOpen()).toBe(false);
    await page.getByText('Version facile à lire', { exact: true }).click();
    expect(await isOpen()).toBe(true);
    expect(await isShown(page, 'refermez la version facile à lire')).toBe(true);
  });

  test('is what a link to it shows, without script too', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${LEVER}#facile-a-lire`, { javaScript: false });
    expect(await versions(page)).toEqual([false, true]);
  });

  test.for([
    ['', [true, false]],
    ['#facile-a-lire', [false, true]],
  ] as const)('printing %s prints the version shown', async ([hash, expected], { sharedPage }) => {
    const { page } = await sharedPage(LEVER + hash);
    await page.emulateMedia({ media: 'print' });
    expect(await versions(page)).toEqual(expected);
    expect(await page.locator('.version').isVisible()).toBe(false);
  });
});

describe('the projects of a lever', () => {
  const first = (page: Page) => page.locator('projets-proches li a').first().textContent();
  const ready = (page: Page) => page.waitForSelector('projets-proches[data-ready]');

  test.for([
    ['epci:200043974', 'Le pacte local en Gironde', 'CC du Sud Gironde'],
    ['departement:49', 'Le pacte local de Maine-et-Loire', 'Maine-et-Loire'],
    ['34145', 'Les Petits Pas', 'Lunel'],
    ['region:76', 'Les services de la Petite Enfance accessibles à tous', 'Occitanie'],
  ] as const)('come nearest first for %s', async ([territoire, title, nom], { sharedPage }) => {
    const { page, errors } = await sharedPage(`${LEVER}?territoire=${territoire}`);
    await ready(page);
    expect(await first(page)).toBe(title);
    const message = await page.locator('projets-proches [role=status]').textContent();
    expect(message?.replaceAll('\u00a0', ' ')).toContain(
      `du plus proche au plus lointain (point de départ : ${nom}`,
    );
    expect(message).toContain('Distances à vol d’oiseau, de centre à centre.');
    const kilometres = await page
      .locator('projets-proches [data-part=distance]')
      .evaluateAll((all) =>
        all.map((it) =>
          Number(/à ([\d\s]+)\u00a0?km|à ([\d\s]+) km/.exec(it.textContent)?.[0].replace(/\D/g, '')),
        ),
      );
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
    expect(errors).toEqual([]);
  });

  test.for(['epci:999999999', 'ville:Nantes', '99'])(
    'an unknown territory, %s, is said; the list is whole',
    async (code, { sharedPage }) => {
      const { page } = await sharedPage(`${LEVER}?territoire=${encodeURIComponent(code)}`);
      await ready(page);
      const message = await page.locator('projets-proches [role=status]').textContent();
      expect(message).toContain(`Nous ne connaissons pas le territoire « ${code} »`);
      expect(await page.locator('projets-proches li').count()).toBe(
        idsWith('projets', 'leviers', '01-petite-enfance').length,
      );
      expect(await first(page)).toBe('Le pacte local de Maine-et-Loire');
    },
  );

  test('a file that cannot be read is said, with what to do', async ({ sharedPage }) => {
    const { page } = await sharedPage(LEVER);
    await page.route('**/donnees/centres/*.json', (route) => route.abort());
    await page.goto(`${LEVER}?territoire=departement:49`);
    await ready(page);
    expect(await page.locator('projets-proches [role=status]').textContent()).toContain('Rechargez la page');
  });

  test('without a territory, only the small scripts of the list and of the folder are asked', async ({
    sharedPage,
  }) => {
    const { page, requests, errors } = await sharedPage('/leviers/08-alimentation/');
    await ready(page);
    const { origin } = await addressOf(page);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(
      requests.filter(
        (url) => url.endsWith('.js') && !/\/(?:ProjetsProches|BoutonDossier|Base|memoire|commun)\./.test(url),
      ),
    ).toEqual([]);
    expect(requests.filter((url) => url.includes('/centres/'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('the home of the guide', () => {
  const needs = (page: Page) => page.locator('[data-element]:visible h4').allTextContents();
  const count = (page: Page) => page.locator('liste-filtree [data-part=count]').textContent();

  test('narrows by who acts and by theme; the address keeps it', async ({ sharedPage }) => {
    const actions = idsWith('actions', 'qui', 'intercommunalite');
    const acting = entriesOf('actions').filter(({ id }) => actions.includes(id));
    const ofGroups = [...new Set(acting.flatMap((action) => listOf(action, 'levier')))];
    const both = idsWith('leviers', 'groupe', 'transition').filter((id) => ofGroups.includes(id));
    const { page } = await sharedPage('/leviers/');
    await page.waitForSelector('liste-filtree[data-ready]');
    await page.getByLabel('Qui agit').selectOption('intercommunalite');
    expect(await needs(page)).toHaveLength(ofGroups.length);
    await page.getByLabel('Thème').selectOption('transition');
    expect(await needs(page)).toHaveLength(both.length);
    expect((await count(page))?.replaceAll('\u00a0', ' ')).toBe(
      `${both.length} leviers sur ${countOf('leviers')}`,
    );
    expect((await addressOf(page)).search).toBe('?qui=intercommunalite&theme=transition');
    await page.reload();
    await page.waitForSelector('liste-filtree[data-ready]');
    expect(await needs(page)).toHaveLength(both.length);
  });

  test.for([
    ['creche', 'offrir à chaque famille'],
    ['LOYER', 'éviter les expulsions'],
    ['epicerie', 'permettre à chacun de bien manger'],
  ] as const)('finds « %s » whatever the accents and capitals', async ([word, need], { sharedPage }) => {
    const { page } = await sharedPage('/leviers/');
    await page.waitForSelector('liste-filtree[data-ready]');
    await page.getByLabel('Chercher un besoin').fill(word);
    await page.waitForFunction(() => new URLSearchParams(location.search).has('q'));
    // The script of words comes with the first search.
    await expect.poll(async () => (await needs(page)).length).toBeLessThan(countOf('leviers'));
    expect((await needs(page)).join()).toContain(need);
  });

  test('is whole without script', async ({ sharedPage }) => {
    const { page } = await sharedPage('/leviers/', { javaScript: false });
    expect(await needs(page)).toHaveLength(countOf('leviers'));
    expect(await page.locator('liste-filtree form').isVisible()).toBe(false);
    await page.getByText('Un CCAS ou un CIAS').click();
    expect(await isShown(page, 'Porter des repas à domicile.')).toBe(true);
  });
});

describe('paper', () => {
  /** Pages of a PDF, read from its objects. */
  async function pagesOf(page: Page): Promise<number> {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
  }
  const levers = readdirSync('content/leviers').map((file) => file.replace('.mdx', ''));

  test.for(levers)(
    '%s holds on two sheets, in its easy version and with distances too',
    async (lever, { sharedPage }) => {
      const { page } = await sharedPage(`/leviers/${lever}/`);
      for (const way of ['', '?territoire=departement:34', '#facile-a-lire']) {
        await page.goto(`/leviers/${lever}/${way}`);
        const count = await pagesOf(page);
        expect(count, way).toBeGreaterThan(0);
        expect(count, way).toBeLessThanOrEqual(2);
      }
      await page.emulateMedia({ media: 'print' });
      const size = await page.locator('body').evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
      // Two sheets, but not by letters too small to be read: 9.2 points.
      expect(size * 0.75).toBeGreaterThanOrEqual(9.2 - 0.01);
    },
  );

  test('the whole guide has a cover, its contents, levers of two sheets at most, and the pages around them', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/leviers/imprimer/');
    const count = await pagesOf(page);
    const around = (await page.locator('.chapter').count()) - countOf('leviers');
    expect(count).toBeGreaterThanOrEqual(2 + countOf('leviers') + around);
    // A page around the levers takes one sheet or two, but for the list of contacts.
    expect(count).toBeLessThanOrEqual(3 + 2 * countOf('leviers') + 2 * around);
    const breaks = await page
      .emulateMedia({ media: 'print' })
      .then(() =>
        page.locator('.chapter').evaluateAll((all) => all.map((it) => getComputedStyle(it).breakBefore)),
      );
    expect(new Set(breaks)).toEqual(new Set(['page']));
  });
});
