/** Pages that the tests of a file take one after the other. */
import { inject } from 'vitest';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { Hearing, newContext, showingOf, type OpenOptions } from './context.ts';

/** What a page writes; its cache is not among them. */
const KEPT = 'local_storage,indexeddb,cache_storage,service_workers';

interface Shared {
  context: BrowserContext;
  page: Page;
  session: CDPSession;
  hearing?: Hearing;
}

/** One page for each kind of context that is asked for. */
export class SharedPages {
  readonly #byKind = new Map<string, Promise<Shared>>();

  /** The page at this address, as if it had just been opened, but for what the browser has in its cache. */
  async lead(path: string, options: OpenOptions = {}) {
    const { javaScript = true, webGl = true, mapScale = 0, serviceWorkers, baseUrl } = options;
    const kind = [javaScript, webGl, mapScale, serviceWorkers, baseUrl].join();
    const opening = this.#byKind.get(kind) ?? open(options);
    this.#byKind.set(kind, opening);
    const shared = await opening;
    await forget(shared);
    const { viewport, media } = showingOf(options);
    await Promise.all([
      shared.page.setViewportSize(viewport),
      shared.page.emulateMedia({ media: null, forcedColors: null, contrast: null, ...media }),
    ]);
    const { errors, requests } = (shared.hearing = new Hearing(shared.page, 1));
    await shared.page.goto(path, { waitUntil: 'load' });
    return {
      page: shared.page,
      errors,
      requests,
      setOffline: (offline: boolean) => shared.context.setOffline(offline),
    };
  }

  async close() {
    await Promise.all([...this.#byKind.values()].map(async (opening) => (await opening).context.close()));
  }
}

async function open(options: OpenOptions): Promise<Shared> {
  const context = await newContext(options);
  const page = await context.newPage();
  return { context, page, session: await context.newCDPSession(page) };
}

/** Leaves the page where it was, with what it had written, opened or been promised. */
async function forget({ context, page, session, hearing }: Shared) {
  hearing?.end();
  await page.goto('about:blank');
  await session.send('Page.resetNavigationHistory');
  // What stood under the pointer would be under it again.
  await page.mouse.move(0, 0);
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await Promise.all([
    context.setOffline(false),
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    context.unrouteAll({ behavior: 'ignoreErrors' }),
    context.clearPermissions(),
    context.clearCookies(),
    session.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: KEPT }),
  ]);
}
