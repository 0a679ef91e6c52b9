import { expect } from 'vitest';
import { test as base } from '../support/browser.ts';

const WIDTHS = [360, 390, 412, 768, 1440];
const PAGES = ['/projets/', '/carte/', '/carte/?couche=budgets', '/carte/?territoire=departement:34'];

declare global {
  interface Window {
    shifts: { value: number; what: string[] }[];
  }
}

/** Layout shifts of the page from its first drawing, as browsers count them. */
function observeShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      const what = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : '?',
      );
      if (!entry.hadRecentInput) window.shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A page that counts its shifts wherever it is led, opened once. */
const test = base.extend('page', { scope: 'file' }, async ({ keptPage }) => {
  const { page } = await keptPage('/404.html');
  await page.addInitScript(observeShifts);
  return page;
});

test.for(PAGES.flatMap((path) => WIDTHS.map((width) => [path, width] as const)))(
  '%s at %i pixels does not move while its scripts come',
  async ([path, width], { page }) => {
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await page.waitForSelector('filtres-projets[data-ready]', { state: 'attached' });
    if (path.startsWith('/carte/'))
      await page.waitForSelector('[data-carte][data-pret]', { state: 'attached' });
    if (path.includes('territoire=')) await page.getByText('Lire sa page').waitFor();
    // Two frames: what the last script has changed is drawn and counted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const shifts = await page.evaluate(() => window.shifts);
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02);
  },
);

test('the check sees what moves', async ({ page }) => {
  await page.goto('/projets/');
  await page.waitForSelector('filtres-projets[data-ready]', { state: 'attached' });
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '300px';
    document.querySelector('h1')?.before(block);
  });
  await page.waitForFunction(() => window.shifts.some(({ value }) => value > 0.02));
});
