import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  '/methode/',
  '/methode/fiche-action/',
  '/methode/financement/',
  '/methode/differences/',
  '/methode/calendrier/',
  '/methode/ruralite/',
];

/** What axe finds with every step open: closed ones are not examined. */
async function violations(path: string, colorScheme: 'light' | 'dark', width: number) {
  const { page, close } = await openPage(path, { colorScheme, width });
  await page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // @ts-expect-error axe is the script just evaluated in the page.
    const { violations: list } = await globalThis.axe.run(document, { runOnly: tags });
    return (list as { id: string; nodes: { html: string }[] }[]).map(
      ({ id, nodes }) => `${id} : ${nodes[0]?.html.slice(0, 160)}`,
    );
  });
  await close();
  return found;
}

test.each(PAGES)('%s has no axe violation and never scrolls sideways', async (path) => {
  expect(await violations(path, 'light', 1280)).toEqual([]);
  expect(await violations(path, 'dark', 360)).toEqual([]);
  const { page, close } = await openPage(path, { width: 320, height: 700 });
  await page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await close();
});

test('a link to a step opens it, without JavaScript too', async () => {
  const { page, close } = await openPage('/methode/#7-signer', { javaScript: false });
  await page.getByText('Écrivez un texte court').waitFor({ state: 'visible' });
  expect(await page.getByText('Parlez de votre projet à la').isVisible()).toBe(false);
  await close();
});

test('prints with every step open', async () => {
  const { page, close } = await openPage('/methode/');
  await page.emulateMedia({ media: 'print' });
  for (const text of ['Demandez à la', 'Bannissez le flou', 'Écoutez le groupe témoin']) {
    expect(await page.getByText(text).isVisible()).toBe(true);
  }
  await close();
});
