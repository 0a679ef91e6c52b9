import type { Page } from 'playwright-core';
import { wakeMap } from '../carte.ts';

/** The islands of the page have done their work, and its map is open where one opens by itself. */
export async function settle(page: Page): Promise<void> {
  const has = async (selector: string) => (await page.locator(selector).count()) > 0;
  if (await has('carte-projets:not([data-differee])')) {
    await page.locator('carte-projets').scrollIntoViewIfNeeded();
    await wakeMap(page);
  }
  if (await has('[data-carte]')) await page.waitForSelector('[data-carte][data-pret]');
  for (const island of ['vue-integree', 'mon-dossier', 'recherche-site', 'filtres-projets', 'monter-pacte'])
    if (await has(island)) await page.waitForSelector(`${island}[data-ready]`, { state: 'attached' });
  await page.evaluate(() => scrollTo(0, 0));
}

/** What unfolds over the page hides what it covers: at this width, it is looked at by itself. */
export const foldOver = (page: Page) =>
  page.evaluate(() => {
    for (const unfolded of document.querySelectorAll<HTMLDetailsElement>('[data-replie][open]')) {
      const isOver = [...unfolded.children].some(
        (it) => /absolute|fixed/.test(getComputedStyle(it).position) && !it.matches('summary'),
      );
      if (isOver) unfolded.open = false;
    }
  });

/** Unfolds all that folds, lays out all that waits to be seen, looks, then gives the page back as it was. */
export async function unfolding(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      // Menus that share a name close one another.
      folded.dataset['replie'] = folded.name;
      folded.removeAttribute('name');
      folded.open = true;
    }
  });
  const found = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    for (const unfolded of document.querySelectorAll<HTMLDetailsElement>('[data-replie]')) {
      unfolded.open = false;
      const { replie } = unfolded.dataset;
      if (replie) unfolded.name = replie;
      delete unfolded.dataset['replie'];
    }
  });
  return found;
}
