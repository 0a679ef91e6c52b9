/** A tab of a Chromium whose processor is slowed four times, on a built site: what the benches of the islands measure in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';

export const SLOWED = 4;

export interface Tab {
  page: Page;
  session: CDPSession;
}

/** Gives what `measure` finds in a Chromium on a built site, served and closed however it ends. */
export async function onBuiltSite<T>(
  dist: string,
  measure: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  const server = await preview({
    root: process.cwd(),
    outDir: dist,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  const launched = await launchChromium();
  try {
    return await measure(await chromium.connect(launched.wsEndpoint()), `http://127.0.0.1:${server.port}`);
  } finally {
    await launched.close();
    await server.stop();
  }
}

/** One measure a round, each in a tab that has nothing yet. */
export function inSlowedTabs<T>(
  dist: string,
  rounds: number,
  measure: (tab: Tab) => Promise<T>,
): Promise<T[]> {
  return onBuiltSite(dist, async (browser, baseURL) => {
    const measures: T[] = [];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({
        baseURL,
        viewport: { width: 1280, height: 900 },
        deviceScaleFactor: 0.5,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      measures.push(await measure({ page, session }));
      await context.close();
    }
    return measures;
  });
}

/** Milliseconds of processor that the script of the page has taken so far: what other processes take is left out. */
export async function scriptOf({ session }: Tab): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
}

/** Megabytes that the process of the tab keeps for itself once it has rested. */
export async function memoryOf({ page, session }: Tab): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const root = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await root?.send('SystemInfo.getProcessInfo')) ?? {};
  await root?.detach();
  const kept = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]));
  return Math.max(...kept) / 1000;
}

/** How many projects a built site has. */
export const countIn = (dist: string): number =>
  (JSON.parse(readFileSync(join(dist, 'donnees/catalogue/index.json'), 'utf8')) as { nombre: number }).nombre;
