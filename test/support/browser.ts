import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

export interface OpenOptions {
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  webGl?: boolean;
  reducedMotion?: 'reduce' | 'no-preference';
}

export interface OpenedPage {
  page: Page;
  /** What the console and the page complained of. */
  errors: string[];
  /** Every address that the page has asked for. */
  requests: string[];
  /** Cuts or restores the network. */
  setOffline: (offline: boolean) => Promise<void>;
  close: () => Promise<void>;
}

const browsers = new Map<string, Promise<Browser>>();

function connect(webGl: boolean): Promise<Browser> {
  const address = inject(webGl ? 'chromium' : 'chromiumWithoutWebGl');
  const browser = browsers.get(address) ?? chromium.connect(address);
  browsers.set(address, browser);
  return browser;
}

/** Opens a page of the built site in a fresh context: no memory of the pages before. */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
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
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isDriverNoise(message.text()))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(path, { waitUntil: 'load' });
  return {
    page,
    errors,
    requests,
    setOffline: (offline) => context.setOffline(offline),
    close: () => context.close(),
  };
}

/** The address as the page itself has it now: `page.url()` is told of a pushed state a moment later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

/** Software WebGL says in the console that it reads pixels slowly: the machine’s doing, not the page’s. */
function isDriverNoise(text: string): boolean {
  return /GL Driver Message|GPU stall|WebGL-0x/.test(text);
}
