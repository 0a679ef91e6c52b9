import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test, type OpenPage } from '../support/browser.ts';
import { hear } from '../support/accessible/listen.ts';
import { countSheets, sheetsOf } from '../support/pdf.ts';

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
    'a sheet of paper': { ask: (page) => page.pdf() },
    'the address of a chapter': { search: '#08-alimentation' },
    'the address of a part of a chapter': { search: '#08-alimentation-avec-qui' },
    'the address of a department': { search: '?departement=44' },
    'an address that leads nowhere': { search: '#%E0%A4%A' },
  };

  test.for(Object.entries(WAYS))(
    'are asked for by %s, whole, and once',
    async ([, { search, ask }], { sharedPage }) => {
      const { page: plain } = await sharedPage(GUIDE, { javaScript: false });
      const whole = await textsOf(plain);
      expect(whole).toHaveLength(await plain.locator('.contents a').count());
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

  test('take as many sheets, from a page that nobody has touched, as those of a browser without script', async ({
    sharedPage,
  }) => {
    const { page: plain } = await sharedPage(GUIDE, { javaScript: false });
    const sheets = await countSheets(plain);
    const { page } = await openGuide(sharedPage);
    expect(await countSheets(page)).toBe(sheets);
    expect(sheets).toBeGreaterThan(await chaptersOf(page).count());
  });

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
    openPage,
  }) => {
    const { page } = await openPage('/404.html');
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
  test.for([
    ['on a wide screen', '', 1440],
    ['on a phone', '', 390],
    ['with the boxes of a department', '?departement=44', 1024],
    ['from a dark system, at the width where the layout changes', '', 768],
    ['in a window narrower than the sheet', '', 600],
  ] as const)(
    'give the page where each chapter begins, printed %s',
    async ([, search, width], { sharedPage }) => {
      const { page, errors } = await sharedPage(GUIDE + search, {
        width,
        colorScheme: width === 768 ? 'dark' : 'light',
      });
      await page.waitForSelector('guide-imprime[data-ready]', { state: 'attached' });
      const sheets = await sheetsOf(page);
      const numbers = await numbersOf(page);
      expect(numbers).toHaveLength(await chaptersOf(page).count());
      expect(numbers).toEqual(numbers.map(([id]) => [id, sheets.get(id)]));
      expect(errors).toEqual([]);
    },
  );
});

describe('what holds in one department only', () => {
  const isPrinted = async (page: Page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const all = await page
      .locator('.chapter .local')
      .evaluateAll((boxes) => boxes.map((box) => box.checkVisibility()));
    expect(all.length).toBeGreaterThan(0);
    return [...new Set(all)];
  };

  test.for([
    ['', true, [false]],
    ['?departement=44', true, [true]],
    ['?departement=34', true, [false]],
    ['?departement=', true, [false]],
    ['?departement=34&departement=44', true, [true]],
    ['?departement=44', false, [false]],
  ] as const)(
    'with « %s », JavaScript: %s, printed: %j',
    async ([search, javaScript, expected], { sharedPage }) => {
      const { page } = await sharedPage(GUIDE + search, { javaScript });
      if (javaScript) await page.waitForSelector('guide-imprime[data-ready]', { state: 'attached' });
      expect(await isPrinted(page)).toEqual(expected);
    },
  );

  test('is printed when its box is ticked; the address keeps it', async ({ sharedPage }) => {
    const { page } = await sharedPage(GUIDE);
    await page.getByRole('checkbox', { name: 'Loire-Atlantique (44)' }).check();
    expect(new URL(await page.evaluate(() => location.href)).search).toBe('?departement=44');
    expect(await isPrinted(page)).toEqual([true]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('checkbox', { name: 'Loire-Atlantique (44)' }).uncheck();
    expect(new URL(await page.evaluate(() => location.href)).search).toBe('');
    expect(await isPrinted(page)).toEqual([false]);
  });

  test('without JavaScript, the contents have no number rather than a wrong one', async ({ sharedPage }) => {
    const { page } = await sharedPage(GUIDE, { javaScript: false });
    expect((await numbersOf(page)).every(([, number]) => number === 0)).toBe(true);
    expect(await page.locator('guide-imprime').isVisible()).toBe(false);
  });
});
