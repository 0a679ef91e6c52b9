import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { couleursCss } from '../../src/lib/edition/couleurs.ts';
import { test } from '../support/browser.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const edition = couleursCss({ clair: { link: '#8a1538' }, sombre: { link: '#f5a3b7' } });
const clairSeul = couleursCss({ clair: { link: '#8a1538' }, sombre: {} });

/** The sheet of an edition stands before that of the site on its pages; nothing must hang on it. */
const ORDRES = [
  ['before the tokens', (css: string) => [css, tokens]],
  ['after the tokens', (css: string) => [tokens, css]],
] as const;

test.for(ORDRES)('the colours of an edition hold in each theme, %s', async ([, ordered], { sharedPage }) => {
  const { page } = await sharedPage('about:blank');
  const linkOf = async (css: string, fond = '') => {
    await page.setContent(
      `<html ${fond}><head>${ordered(css)
        .map((sheet) => `<style>${sheet}</style>`)
        .join('')}</head><body></body></html>`,
    );
    return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--link'));
  };
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await linkOf(edition)).toBe('#8a1538');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await linkOf(edition)).toBe('#f5a3b7');
  expect(await linkOf(edition, 'data-fond="clair"')).toBe('#8a1538');
  expect(await linkOf(clairSeul)).toBe('#93c3ee');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await linkOf(edition)).toBe('#000');
});

test('what an edition has no page for does not look like a link', async ({ sharedPage }) => {
  const { page } = await sharedPage('/plan-du-site/');
  const colours = await page
    .locator('main a[href]')
    .first()
    .evaluate((a) => {
      const read = () => [a, a.parentElement].map((node) => node && getComputedStyle(node).color);
      const led = read();
      a.removeAttribute('href');
      return { led, word: read() };
    });
  expect(colours.led[0]).not.toBe(colours.led[1]);
  expect(colours.word).toEqual([colours.led[1], colours.led[1]]);
});
