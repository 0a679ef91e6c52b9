/** Tables read cell by cell: what a bar shows is a word too, and no two columns have the same title. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../support/browser.ts';

const shown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .locator('visible=true')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()));

test.for([
  ['', ['Calculé par l’Atlas']],
  ['?unite=euros', ['Dit par un document']],
  ['?vue=themes', ['Dit par un document', 'Calculé par l’Atlas']],
] as const)(
  'the money%s: each bar says where its number comes from',
  async ([search, preuves], { sharedPage }) => {
    const { page } = await sharedPage(`/bilan-2024/argent/${search}`);
    await page.waitForSelector('.explorateur[data-ready]');
    const heads = await shown(page, '.vue thead th');
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
    const bars = await shown(page, '.vue td.trace');
    expect(bars.length).toBeGreaterThan(5);
    expect(new Set(bars)).toEqual(new Set(preuves));
  },
);

/** Signs that only eyes want: a marker of what folds, of a level. */
const SIGNES = /[▸▾■◧□]/;

test.for(['/leviers/08-alimentation/', '/methode/regles/', '/bilan-2024/controles/'])(
  '%s: no sign drawn for the eyes is read aloud',
  async (path, { sharedPage }) => {
    const { page } = await sharedPage(path);
    const read = await page.locator('body').ariaSnapshot();
    expect(read.split('\n').filter((line) => SIGNES.test(line))).toEqual([]);
  },
);

test('on the map of a department, the name of an EPCI says what its colour says', async ({ sharedPage }) => {
  const { page } = await sharedPage('/territoires/11-aude/', { javaScript: false });
  const links = await page.locator('figure a.territory').evaluateAll((all) =>
    all.map((link) => ({
      nom: link.getAttribute('aria-label') ?? link.textContent,
      isMarked: link.classList.contains('projet'),
    })),
  );
  const marked = links.filter(({ isMarked }) => isMarked);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.length).toBeLessThan(links.length);
  expect(links.filter(({ nom }) => /, \d+\sprojets?$/.test(nom.trim()))).toEqual(marked);
});
