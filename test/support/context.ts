/** A context of Chromium as tests want it, and what is heard of the page inside. */
import { chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { inject } from 'vitest';

export interface OpenOptions {
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  webGl?: boolean;
  /**
   * Pixels of the live map in a pixel of the page, drawn one by one by software: 1 for a test that looks at them, 0.25 for
   * one that only wants them drawn. Without it the engine does everything but put its drawing in its canvas: a third of what
   * it costs to open the map.
   */
  mapScale?: number;
  reducedMotion?: 'reduce' | 'no-preference';
  /** Whether a page may keep a guardian (service worker): blocked, unless a test looks at it, so that each page is asked for. */
  serviceWorkers?: 'allow' | 'block';
  /** Another site than the built one, served by the test. */
  baseUrl?: string;
}

/** How a page is shown, all told. */
export const showingOf = (options: OpenOptions) => ({
  viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
  media: {
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
  } as const,
});

const browsers = new Map<string, Promise<Browser>>();

/** The Chromium that runs for all the tests, complete or without WebGL. */
export function connect(webGl = true): Promise<Browser> {
  const address = inject(webGl ? 'chromium' : 'chromiumWithoutWebGl');
  const browser = browsers.get(address) ?? chromium.connect(address);
  browsers.set(address, browser);
  return browser;
}

export async function newContext(options: OpenOptions): Promise<BrowserContext> {
  const { javaScript = true, webGl = true } = options;
  const { viewport, media } = showingOf(options);
  const browser = await connect(webGl);
  const context = await browser.newContext({
    baseURL: options.baseUrl ?? inject('site'),
    serviceWorkers: options.serviceWorkers ?? 'block',
    locale: 'fr-FR',
    viewport,
    javaScriptEnabled: javaScript,
    ...media,
    acceptDownloads: true,
  });
  if (javaScript && webGl) await context.addInitScript(spareDrawing, options.mapScale ?? 0);
  return context;
}

/** The engine of the map asks for this number, the layout of the page does not; at 0 it draws nothing in its canvas. */
export function spareDrawing(scale: number) {
  Object.defineProperty(window, 'devicePixelRatio', { get: () => scale || 0.25 });
  if (scale > 0) return;
  const { prototype } = WebGL2RenderingContext;
  prototype.drawElements = prototype.drawArrays = () => undefined;
}

/** Software WebGL says that it reads pixels slowly, Playwright that it blocks the guardian: not the page’s doing. */
const NOISE = /GL Driver Message|GPU stall|WebGL-0x|Service Worker registration blocked/;

/** A font that the page before has left in memory is not taken from the preload of this one. */
const LEFT_IN_MEMORY = /preloaded using link preload but not used/;

/** What a page complains of, unless it is noise, and every address that it asks for, from now on. */
export class Hearing {
  readonly errors: string[] = [];
  readonly requests: string[] = [];
  readonly #page: Page;
  /** How many pages it has shown. */
  #shown: number;

  constructor(page: Page, shownBefore = 0) {
    this.#page = page;
    this.#shown = shownBefore;
    page.on('load', this.#onLoad);
    page.on('console', this.#onConsole);
    page.on('pageerror', this.#onError);
    page.on('request', this.#onRequest);
  }

  readonly #onLoad = () => {
    this.#shown += 1;
  };
  readonly #onConsole = (message: ConsoleMessage) => {
    const text = message.text();
    const isNoise = NOISE.test(text) || (this.#shown > 1 && LEFT_IN_MEMORY.test(text));
    if (['error', 'warning'].includes(message.type()) && !isNoise) this.errors.push(text);
  };
  readonly #onError = ({ message }: Error) => this.errors.push(message);
  readonly #onRequest = (request: { url: () => string }) => {
    if (!isIcon(request.url())) this.requests.push(request.url());
  };

  end() {
    this.#page.off('load', this.#onLoad);
    this.#page.off('console', this.#onConsole);
    this.#page.off('pageerror', this.#onError);
    this.#page.off('request', this.#onRequest);
  }
}

/** Some browsers fetch the icon of a page and some do not, when they like: the machine’s doing too. */
export function isIcon(url: string): boolean {
  return /^\/favicon\.\w+$/.test(new URL(url).pathname);
}
