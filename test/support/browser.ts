import type { BrowserContext, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { Hearing, newContext, type OpenOptions } from './context.ts';
import { SharedPages } from './shared-page.ts';

export type { OpenOptions };

export interface OpenedPage {
  page: Page;
  /** What the console and the page complained of. */
  errors: string[];
  /** Every address that the page has asked for; the icon that a browser asks for by itself is not among them. */
  requests: string[];
  /** Cuts or restores the network. */
  setOffline: (offline: boolean) => Promise<void>;
}

export type OpenPage = (path: string, options?: OpenOptions) => Promise<OpenedPage>;

/** Opens each page in a context of its own, closed at the end. */
function opener({}, { onCleanup }: { onCleanup: (end: () => Promise<void>) => void }): OpenPage {
  const contexts: Promise<BrowserContext>[] = [];
  onCleanup(async () => {
    await Promise.all(contexts.map(async (context) => (await context).close()));
  });
  return async (path, options = {}) => {
    const context = newContext(options);
    contexts.push(context);
    return openIn(await context, path);
  };
}

/**
 * A test in a real Chromium, which opens pages of the built site in one of three ways:
 * - `sharedPage`, the cheap one, to be taken unless there is a reason: the page that the tests of the file share is led to the
 *   address, its storage empty, nothing kept but the browser’s cache. A second call in a test leads the same page elsewhere.
 * - `openPage`, a page in a fresh context, closed when the test ends, however it ends: to have two at once, to count bytes, or
 *   to add what a page would keep (`addInitScript`, `clock`).
 * - `keptPage`, a fresh page that stays open for the tests of the file, for what is long to open: give it to them by a fixture
 *   of the file, as carte-outils does with the live map; each leaves it to the next as it likes.
 * Checks of one state are the cheapest in one test. The live map takes two seconds of processor each time it opens: where the
 * drawing is enough, `webGl: false` keeps it.
 */
export const test = base
  .extend('openPage', opener)
  .extend('keptPage', { scope: 'file' }, opener)
  .extend('sharedPage', { scope: 'file' }, ({}, { onCleanup }): OpenPage => {
    const pages = new SharedPages();
    onCleanup(() => pages.close());
    return (path, options) => pages.lead(path, options);
  });

async function openIn(context: BrowserContext, path: string): Promise<OpenedPage> {
  const page = await context.newPage();
  const { errors, requests } = new Hearing(page);
  await page.goto(path, { waitUntil: 'load' });
  return { page, errors, requests, setOffline: (offline) => context.setOffline(offline) };
}

/** The address as the page itself has it now: `page.url()` is told of a pushed state a moment later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

/**
 * The addresses of the tabs that the page has beside it, as the browser itself knows them: Playwright is not always told of a
 * tab that a click has opened (once in ten on a busy machine), and would wait for it for ever.
 */
export async function tabsBeside(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos
    .filter(
      ({ type, browserContextId }) => type === 'page' && browserContextId === targetInfo.browserContextId,
    )
    .filter(({ targetId }) => targetId !== targetInfo.targetId)
    .map(({ url }) => url);
}
