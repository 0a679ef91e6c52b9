import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test as base, type OpenPage } from '../support/browser.ts';
import { hear } from '../support/accessible/listen.ts';
import { countSheets, printSheets } from '../support/pdf.ts';

const GUIDE = '/leviers/imprimer/';

/** The number that the contents give to each chapter. */
const numbersOf = (page: Page) =>
  page
    .locator('[data-page-de]')
    .evaluateAll((all) =>
      all.map((it): [string, number] => [it.getAttribute('data-page-de') ?? '', Number(it.textContent)]),
    );

const chaptersOf = (page: Page) => page.locator('.chapter');
const textsOf = (page: Page) => chaptersOf(page).evaluateAll((all) => all.map((it) => it.textContent));

/** The page with its island awake. */
async function openGuide(sharedPage: OpenPage, search = '', width = 1280) {
  const opened = await sharedPage(GUIDE + search, { width });
  await opened.page.waitForSelector('guide-imprime[data-ready]', { state: 'attached' });
  return opened;
}

const test = base
  /** The guide of a browser without script, which has all of it from the start; it is only read. */
  .extend('plain', { scope: 'file' }, async ({ keptPage }) => {
    const { page } = await keptPage(`${GUIDE}?departement=44`, { javaScript: false });
    return page;
  })
  /** The text of each of its chapters. */
  .extend('whole', { scope: 'file' }, ({ plain }) => textsOf(plain));

describe('the chapters', () => {
  /** The last entry of the contents: its chapter stands last, and all the others before it. */
  const LAST = '.contents li:last-child a >> nth=-1';
  const WAYS: Record<string, { search?: string; ask?: (page: Page) => Promise<unknown> }> = {
    'an entry of the contents': { ask: (page) => page.locator(LAST).click() },
    'the way to all of it': {
      ask: (page) => page.getByRole('link', { name: 'Lire le guide entier' }).click(),
    },
    'the search of the browser': { ask: (page) => page.keyboard.press('Control+f') },
    'the search of the browser, by another key': { ask: (page) => page.keyboard.press('F3') },
    'a medium that changes': { ask: (page) => page.emulateMedia({ media: 'print' }) },
    'the address of a chapter': { search: '#08-alimentation' },
    'the address of a part of a chapter': { search: '#08-alimentation-avec-qui' },
    'the address of a department': { search: '?departement=44' },
    'an address that leads nowhere': { search: '#%E0%A4%A' },
  };

  test.for(Object.entries(WAYS))(
    'are asked for by %s, whole, and once',
    async ([, { search, ask }], { whole, sharedPage }) => {
      const { page, errors } = await openGuide(sharedPage, search);
      if (!search) expect(await chaptersOf(page).count()).toBe(0);
      await ask?.(page);
      await expect.poll(() => chaptersOf(page).count()).toBe(whole.length);
      expect(await textsOf(page)).toEqual(whole);
      await page.emulateMedia({ media: 'screen' });
      await page.locator(LAST).click();
      await page.keyboard.press('Control+f');
      expect(await textsOf(page)).toEqual(whole);
      expect(await page.getByRole('heading', { name: 'Sources', exact: true }).count()).toBe(1);
      expect(errors).toEqual([]);
    },
  );

  test.for([360, 1440])(
    'come at %i px with the words that say so; who follows an entry is at its title, and may come back',
    async (width, { sharedPage }) => {
      const { page } = await openGuide(sharedPage, '', width);
      const entry = page.locator('.contents a').nth(3);
      const id = (await entry.getAttribute('href'))?.slice(1) ?? '';
      await entry.focus();
      const from = await page.evaluate(() => scrollY);
      const follow = () => page.keyboard.press('Enter');
      const said = await hear(page, follow, /^Le guide est affiché sous le sommaire, en \d+ chapitres\.$/);
      expect(said).toMatchObject({ role: 'status', isSeen: true });
      const place = () =>
        page.evaluate((asked) => {
          const top = document.getElementById(asked)?.getBoundingClientRect().top ?? -1;
          return { focused: document.activeElement?.id, seen: top >= 0 && top < innerHeight / 2 };
        }, id);
      await expect.poll(place).toEqual({ focused: id, seen: true });
      expect((await addressOf(page)).hash).toBe(`#${id}`);
      await page.goBack();
      expect((await addressOf(page)).hash).toBe('');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(from);
      await page.goForward();
      await expect.poll(async () => (await place()).seen).toBe(true);
    },
  );

  test('have pages of their own, to which the guide leads when its script does not come', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/404.html');
    await page.route('**/GuideImprime*', (route) => route.abort());
    await page.goto(GUIDE);
    expect(await page.locator('guide-imprime').isVisible()).toBe(false);
    const own = page.locator('main').getByRole('link', { name: 'voir les leviers' });
    const ids = await page
      .locator('.contents a')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href')));
    await own.click();
    await page.waitForURL('**/leviers/');
    for (const id of ids)
      expect(
        await page.locator(`main a[href="/leviers/${id?.slice(1)}/"]`).count(),
        id ?? '',
      ).toBeGreaterThan(0);
  });

  test('are at the one that the address names', async ({ sharedPage }) => {
    const { page } = await openGuide(sharedPage, '?departement=44#08-alimentation');
    const top = () => page.locator('[id="08-alimentation"]').evaluate((it) => it.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('08-alimentation');
  });
});

describe('the contents of the printed guide', () => {
  /** Each chapter begins where the contents say; gives how many sheets were printed. */
  async function expectNumbers(page: Page): Promise<number> {
    const { places, count } = await printSheets(page);
    const numbers = await numbersOf(page);
    expect(numbers).toHaveLength(await chaptersOf(page).count());
    expect(numbers).toEqual(numbers.map(([id]) => [id, places.get(id)]));
    return count;
  }

  test('give the page where each chapter begins, in any window', async ({ plain, whole, sharedPage }) => {
    expect(whole).toHaveLength(await plain.locator('.contents a').count());
    const { page, errors } = await openGuide(sharedPage, '', 1440);
    // A page that nobody has touched: the sheet of paper asks for the chapters.
    expect(await chaptersOf(page).count()).toBe(0);
    const sheets = await expectNumbers(page);
    expect(await textsOf(page)).toEqual(whole);
    expect(sheets).toBe(await countSheets(plain));
    expect(sheets).toBeGreaterThan(whole.length);
    // A phone, the width where the layout changes, a window narrower than the sheet.
    for (const width of [390, 768, 600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: width === 768 ? 'dark' : 'light' });
      await expectNumbers(page);
    }
    expect(errors).toEqual([]);
  });

  test('give it with the boxes of a department too', async ({ sharedPage }) => {
    const { page, errors } = await openGuide(sharedPage, '?departement=44', 1024);
    await expectNumbers(page);
    expect(errors).toEqual([]);
  });

  test('have no number without JavaScript, rather than a wrong one', async ({ plain }) => {
    expect((await numbersOf(plain)).every(([, number]) => number === 0)).toBe(true);
    expect(await plain.locator('guide-imprime').isVisible()).toBe(false);
  });
});

describe('what holds in one department only', () => {
  const isPrinted = async (page: Page) => {
    // The medium asks for the chapters, and spares the numbers of the pages.
    await page.emulateMedia({ media: 'print' });
    const boxes = page.locator('.chapter .local');
    await boxes.first().waitFor({ state: 'attached' });
    const all = await boxes.evaluateAll((found) => found.map((box) => box.checkVisibility()));
    expect(all.length).toBeGreaterThan(0);
    return [...new Set(all)];
  };

  test.for([
    ['?departement=44', [true]],
    ['?departement=34', [false]],
    ['?departement=', [false]],
    ['?departement=34&departement=44', [true]],
  ] as const)('with « %s », printed: %j', async ([search, expected], { plain, sharedPage }) => {
    expect(await isPrinted(plain), 'without JavaScript').toEqual([false]);
    const { page } = await openGuide(sharedPage, search);
    expect(await isPrinted(page)).toEqual(expected);
  });

  test('is printed when its box is ticked; the address keeps it', async ({ sharedPage }) => {
    const { page } = await openGuide(sharedPage);
    const box = page.getByRole('checkbox', { name: 'Loire-Atlantique (44)' });
    const tick = async (isTicked: boolean) => {
      await page.emulateMedia({ media: 'screen' });
      await box.setChecked(isTicked);
      return (await addressOf(page)).search;
    };
    expect(await tick(true)).toBe('?departement=44');
    expect(await isPrinted(page)).toEqual([true]);
    expect(await tick(false)).toBe('');
    expect(await isPrinted(page)).toEqual([false]);
  });
});
