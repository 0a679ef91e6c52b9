import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, test } from '../../support/browser.ts';
import { startMap } from '../../support/carte.ts';

test('with forced colours the menu marks the current entry alone', async ({ sharedPage }) => {
  const { page } = await sharedPage('/mesures/');
  await page.emulateMedia({ forcedColors: 'active' });
  const marked = await page
    .locator('header nav a')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).textDecorationLine.includes('underline'))
        .map((link) => link.getAttribute('href')),
    );
  expect(marked).toEqual(['/mesures/']);
});

test.for([
  ['/carte/', '.layers.chips label', ':has(:checked)'],
  ['/territoires/couverture/', 'grille-tuiles .chip', '[aria-pressed=true]'],
] as const)(
  '%s: with forced colours a choice that is on is told from the others',
  async ([path, choice, on], { sharedPage }) => {
    const { page } = await sharedPage(path, { webGl: false });
    if (path !== '/carte/') await page.locator(choice).first().click();
    await page.locator(`${choice}${on}`).first().waitFor();
    const groundOf = async () =>
      page
        .locator(`${choice}${on}`)
        .first()
        .evaluate((it) => getComputedStyle(it).backgroundColor);
    await page.emulateMedia({ forcedColors: 'active' });
    const canvas = await page.locator('body').evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(await groundOf()).not.toBe(canvas);
  },
);

/** A live map is moved without a gesture of the hand, and its buttons are seen whatever the colours. */
test.for(['/territoires/la-reunion/', '/projets/?vue=carte'])(
  '%s: the map moves by a press',
  async (path, { sharedPage }) => {
    const { page } = await sharedPage(path);
    await startMap(page);
    const latitude = async () => Number((await addressOf(page)).searchParams.get('position')?.split('/')[1]);
    await page.getByRole('button', { name: 'Vers le nord' }).click();
    await expect.poll(latitude).toEqual(expect.any(Number));
    const first = await latitude();
    await page.getByRole('button', { name: 'Vers le nord' }).click();
    await expect.poll(latitude).toBeGreaterThan(first);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const [icon, ground] = await page
        .locator('.commands .plus')
        .evaluate((button) => [
          getComputedStyle(button.querySelector('path') ?? button).stroke,
          getComputedStyle(button).backgroundColor,
        ]);
      expect(icon).not.toBe(ground);
    }
  },
);

/** What the look of each element has that its neighbours have not. */
const looksOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((it) => {
      const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(it);
      return [backgroundColor, backgroundImage, borderTopColor].join(' ');
    }),
  );

test('with forced colours each sample of a key keeps the look that it explains', async ({ sharedPage }) => {
  const { page } = await sharedPage('/bilan-2024/argent/');
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await looksOf(page, '.cle .tuile');
  expect(looks.length).toBeGreaterThan(2);
  expect(new Set(looks).size).toBe(looks.length);
});

test('with forced colours the keys of the budget keep their colours, and the number of the shown screen is read', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/methode/monter-un-pacte/?exemple#budget');
  await page.waitForSelector('monter-pacte[data-ready]');
  await page.locator('.legende .cle').first().waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await looksOf(page, '.legende .cle:not(.cle-seuil)');
  expect(looks).toHaveLength(4);
  expect(new Set(looks).size).toBe(4);
  // Left to the browser, the words of a link stand on a plate of the colour of the page.
  const adjust = await page
    .locator('.rail [aria-current] .tuile')
    .evaluate((it) => getComputedStyle(it).getPropertyValue('forced-color-adjust'));
  expect(adjust).toBe('none');
});

test('with forced colours the screen of the assistant that is shown is told from the others', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/methode/monter-un-pacte/#budget');
  await page.waitForSelector('monter-pacte[data-ready]');
  await page.emulateMedia({ forcedColors: 'active' });
  const [shown] = await looksOf(page, '.rail [aria-current] .tuile');
  const others = await looksOf(page, '.rail a:not([aria-current]) .tuile');
  expect(others).toHaveLength(8);
  expect(others).not.toContain(shown);
});
