import { expect } from 'vitest';
import { test } from '../support/browser.ts';

/** A phone this many times slower than the machine: what an island adds comes after the browser has found the place. */
const SLOWED = 6;

test.for(['/projets/?axe=2-emploi', '/ressources/?q=logement'])(
  'back to %s finds the place where it was, on a slow phone too',
  async (path, { openPage }) => {
    const { page } = await openPage(path);
    const isReady = () =>
      page.waitForSelector(':is(liste-projets, liste-filtree)[data-ready]:not([aria-busy=true])');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await isReady();
    // Far enough for what stands there to be of the list, near enough for the narrowed list to hold it.
    const place = await page.evaluate(() => {
      scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
      return scrollY;
    });
    expect(place).toBeGreaterThan(0);
    await page.goto('/plan-du-site/');
    await page.goBack();
    await isReady();
    await expect.poll(() => page.evaluate((wanted) => Math.abs(scrollY - wanted), place)).toBeLessThan(2);
  },
);
