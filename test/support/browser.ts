import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject, test as base } from 'vitest';

export interface OpenOptions {
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  webGl?: boolean;
  /** Pixels of the live map in a pixel of the page, which software draws one by one: few, unless a test looks at them (1). */
  mapScale?: number;
  reducedMotion?: 'reduce' | 'no-preference';
}

export interface OpenedPage {
  page: Page;
  /** What the console and the page complained of. */
  errors: string[];
  /** Every address that the page has asked for; the icon that a browser asks for by itself is not among them. */
  requests: string[];
  /** Cuts or restores the network. */
  setOffline: (offline: boolean) => Promise<void>;
}

/** Opens a page of the built site in a fresh context: no memory of the pages before. */
export type OpenPage = (path: string, options?: OpenOptions) => Promise<OpenedPage>;

/** A test in a real Chromium: what `openPage` opened is closed when the test ends, however it ends. */
export const test = base.extend('openPage', async ({}, { onCleanup }): Promise<OpenPage> => {
  const contexts: Promise<BrowserContext>[] = [];
  onCleanup(async () => {
    await Promise.all(contexts.map(async (context) => (await context).close()));
  });
  return async (path, options = {}) => {
    const context = newContext(options);
    contexts.push(context);
    return openIn(await context, path);
  };
});

const browsers = new Map<string, Promise<Browser>>();

/** The Chromium that runs for all the tests, complete or without WebGL. */
export function connect(webGl = true): Promise<Browser> {
  const address = inject(webGl ? 'chromium' : 'chromiumWithoutWebGl');
  const browser = browsers.get(address) ?? chromium.connect(address);
  browsers.set(address, browser);
  return browser;
}

async function newContext(options: OpenOptions): Promise<BrowserContext> {
  const { javaScript = true, colorScheme = 'light', width = 1280, height = 900, webGl = true } = options;
  const browser = await connect(webGl);
  const context = await browser.newContext({
    baseURL: inject('site'),
    locale: 'fr-FR',
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    colorScheme,
    reducedMotion: options.reducedMotion ?? 'reduce',
    acceptDownloads: true,
  } satisfies BrowserContextOptions);
  if (javaScript && webGl) await context.addInitScript(setMapScale, options.mapScale ?? 0.25);
  return context;
}

/** The engine of the map asks for this number, the layout of the page does not. */
export function setMapScale(scale: number) {
  Object.defineProperty(window, 'devicePixelRatio', { get: () => scale });
}

async function openIn(context: BrowserContext, path: string): Promise<OpenedPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isDriverNoise(message.text()))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!isIcon(request.url())) requests.push(request.url());
  });
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

/** Software WebGL says in the console that it reads pixels slowly: the machine’s doing, not the page’s. */
function isDriverNoise(text: string): boolean {
  return /GL Driver Message|GPU stall|WebGL-0x/.test(text);
}

/** Some browsers fetch the icon of a page and some do not, when they like: the machine’s doing too. */
export function isIcon(url: string): boolean {
  return /^\/favicon\.\w+$/.test(new URL(url).pathname);
}
