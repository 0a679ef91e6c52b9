/** A phone whose reader has doubled the size of the text: nothing beside the page, nothing over anything else. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { doubleText, sidewaysAt } from '../../support/accessible/layout.ts';
import { test } from '../../support/browser.ts';

const WIDTH = 360;

/** Words of the header that lie over one another. */
const findOver = () => {
  const boxes = ['header .brand span', 'header summary', 'header .search button'].map((selector) => {
    const { left, right, top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return { selector, left: left ?? 0, right: right ?? 0, top: top ?? 0, bottom: bottom ?? 0 };
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.selector} et ${b.selector}`),
  );
};

/** Fields that leave room for fewer than six letters. */
const findTooShort = () =>
  [...document.querySelectorAll<HTMLInputElement>('main input:is([type=text], [type=search])')]
    .filter((field) => field.checkVisibility())
    .filter((field) => field.clientWidth < 6 * 0.5 * parseFloat(getComputedStyle(field).fontSize) + 32)
    .map(({ id, clientWidth }) => `${id} : ${clientWidth} px`);

async function unfoldAll(page: Page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
}

test.for([
  '/',
  '/recherche/?q=cantine',
  '/methode/monter-un-pacte/',
  '/bilan-2024/argent/',
  '/dossier/#levier=08-alimentation',
])('%s', async (path, { sharedPage }) => {
  const { page } = await sharedPage(path, { width: WIDTH, height: 740 });
  await doubleText(page);
  await unfoldAll(page);
  expect(await page.evaluate(findOver)).toEqual([]);
  expect(await page.evaluate(findTooShort)).toEqual([]);
  expect(await sidewaysAt(page, WIDTH)).toEqual([]);
});
