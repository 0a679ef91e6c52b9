/** The walk by Tab: what has the focus is seen, shown as such, and never lost. */
import type { Page } from 'playwright-core';
import { startWatch, type Watch } from './watch.ts';

/** Stops that are walked before the walk goes on from the last ones: long lists repeat themselves. */
const STOPS = 60;
const LAST = 8;

declare const watch: Watch;

/** What is wrong on the way from the head of the page to its foot. */
export async function walkByTab(page: Page): Promise<string[]> {
  await page.evaluate(startWatch);
  const found: string[] = [];
  for (let stop = 0; stop < STOPS + LAST; stop += 1) {
    if (stop === STOPS) await page.evaluate((last) => watch.skipTo(last), LAST);
    await page.keyboard.press('Tab');
    const { faults, isEnded, hidden } = await page.evaluate(() => watch.lookAtStop());
    found.push(...faults);
    if (isEnded) break;
    // What is laid out late comes into view a frame later.
    if (hidden && (await page.evaluate(() => watch.isStillHidden()))) found.push(hidden);
  }
  return found;
}
