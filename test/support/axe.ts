import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { OpenPage } from './browser.ts';
import { wakeMap } from './carte.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds in the page as it is now, one line a rule: WCAG 2.2 AA and its best practices. */
export async function axeViolations(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(
    () => typeof (Reflect.get(globalThis, 'axe') as { run?: unknown } | undefined)?.run === 'function',
  );
  if (!isThere) await page.evaluate(axe);
  const found = await page.evaluate(async (): Promise<Violation[]> => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // @ts-expect-error axe is the script just evaluated in the page.
    const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return (violations as Violation[]).map(({ id, nodes }) => ({ id, nodes }));
  });
  return found.map(
    ({ id, nodes: [first, ...others] }) =>
      `${id} (${others.length + 1}) : ${first?.html.slice(0, 160)} ${first?.failureSummary ?? ''}`,
  );
}

/** The islands of the page have done their work. */
export async function settle(page: Page, path: string) {
  if (path.startsWith('/carte/') || path.startsWith('/territoires/')) {
    const map = page.locator('carte-projets');
    if ((await map.count()) > 0) {
      await map.scrollIntoViewIfNeeded();
      await wakeMap(page);
    }
    if ((await page.locator('[data-carte]').count()) > 0)
      await page.waitForSelector('[data-carte][data-pret]');
  }
  if (path.startsWith('/integrer/')) await page.waitForSelector('vue-integree[data-ready]');
  if (path.startsWith('/dossier/')) {
    await page.waitForSelector('mon-dossier[data-ready]');
    for (const summary of await page.locator('mon-dossier summary').all()) await summary.click();
  }
  if (path.startsWith('/recherche/')) await page.waitForSelector('recherche-site[data-ready]');
}

/** What axe finds in a page, light on a wide screen, then dark on a narrow one; `before` makes it ready. */
export async function violations(openPage: OpenPage, path: string, before = settle): Promise<string[]> {
  const { page } = await openPage(path, { colorScheme: 'light', width: 1280 });
  await before(page, path);
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 900 });
  const dark = await axeViolations(page);
  return [
    ...light.map((fault) => `${path}, light, 1280 : ${fault}`),
    ...dark.map((fault) => `${path}, dark, 360 : ${fault}`),
  ];
}
