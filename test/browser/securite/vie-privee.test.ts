/** What a page does before the reader does anything (nothing), and what is kept once they do: what the page « À propos » says. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { estDit } from '../../../src/lib/memoire/gardes.ts';
import { test } from '../../support/browser.ts';
import { builtPages } from '../../support/built-site.ts';

/** Few pages that hold every island of the site between them. */
function pagesOfAllIslands(): string[] {
  const islandsOf = (html: string) =>
    new Set([...html.matchAll(/<([a-z]+-[a-z-]+)[\s>]/g)].map(([, tag]) => tag ?? ''));
  const pages = builtPages().map(({ path, html }) => ({ path, islands: islandsOf(html) }));
  const left = new Set(pages.flatMap(({ islands }) => [...islands]));
  const chosen: string[] = [];
  while (left.size > 0) {
    const gain = ({ islands }: (typeof pages)[number]) => [...islands].filter((tag) => left.has(tag)).length;
    const best = pages.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const tag of best.islands) left.delete(tag);
    chosen.push(best.path);
  }
  return chosen;
}

/** In the page: what its own policy has refused. */
const listen = () => {
  const refused: string[] = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    refused.push(`${violatedDirective} ${blockedURI}`),
  );
  Object.assign(globalThis, { refused });
};

const traces = async (page: Page, context: BrowserContext) => ({
  cookies: await context.cookies(),
  ...(await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    bases: (await indexedDB.databases()).map(({ name }) => name),
    refused: Reflect.get(globalThis, 'refused'),
  }))),
});

const RIEN = { cookies: [], local: [], session: [], bases: [], refused: [] };

test(
  'every island at rest: no third party, no cookie, nothing kept, nothing that the policy refuses',
  { timeout: 120_000 },
  async ({ openPage }) => {
    const { page, requests } = await openPage('/404.html', { webGl: false });
    await page.addInitScript(listen);
    for (const path of pagesOfAllIslands()) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await traces(page, page.context()), path).toEqual(RIEN);
    }
    const { origin } = new URL(page.url());
    expect(requests.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/.test(url))).toEqual([]);
  },
);

const keptBy = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('what is kept is what is told, and each tool erases its own', async ({ openPage }) => {
  const { page } = await openPage('/leviers/08-alimentation/');
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
  await page.goto('/leviers/ou-en-est-ma-commune/');
  await page.locator('input[name=levier-1][value=fait]').check();
  await page.goto('/methode/monter-un-pacte/');
  await page.waitForSelector('monter-pacte[data-ready]');
  await page.locator('monter-pacte input[data-saisie]:visible').first().fill('Essai');
  const kept = await keptBy(page);
  expect(kept.length).toBeGreaterThanOrEqual(4);
  expect(kept.filter((key) => !estDit(key))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);

  await page.locator('monter-pacte .barre summary').first().click();
  await page.getByRole('button', { name: 'Supprimer de cet appareil' }).click();
  await page.goto('/leviers/ou-en-est-ma-commune/');
  await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await page.goto('/dossier/');
  await page.evaluate(() => localStorage.setItem('atlas:dossier:abime', 'reste'));
  await page.getByRole('button', { name: 'Vider' }).click();
  const texts = await page.evaluate(() => Object.values(localStorage).join());
  expect(texts).not.toMatch(/alimentation|Essai|v1-|reste/);
});
