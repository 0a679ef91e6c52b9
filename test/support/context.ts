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
    baseURL: inject('site'),
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
function spareDrawing(scale: number) {
  Object.defineProperty(window, 'devicePixelRatio', { get: () => scale || 0.25 });
  if (scale > 0) return;
  const { prototype } = WebGL2RenderingContext;
  prototype.drawElements = prototype.drawArrays = () => undefined;
}

/** What a page complains of, and every address that it asks for, from now on. */
export class Hearing {
  readonly errors: string[] = [];
  readonly requests: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.on('console', this.#onConsole);
    page.on('pageerror', this.#onError);
    page.on('request', this.#onRequest);
  }

  #onConsole = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type()) && !isDriverNoise(message.text()))
      this.errors.push(message.text());
  };
  #onError = ({ message }: Error) => this.errors.push(message);
  #onRequest = (request: { url: () => string }) => {
    if (!isIcon(request.url())) this.requests.push(request.url());
  };

  end() {
    this.#page.off('console', this.#onConsole);
    this.#page.off('pageerror', this.#onError);
    this.#page.off('request', this.#onRequest);
  }
}

/** Software WebGL says in the console that it reads pixels slowly: the machine’s doing, not the page’s. */
function isDriverNoise(text: string): boolean {
  return /GL Driver Message|GPU stall|WebGL-0x/.test(text);
}

/** Some browsers fetch the icon of a page and some do not, when they like: the machine’s doing too. */
function isIcon(url: string): boolean {
  return /^\/favicon\.\w+$/.test(new URL(url).pathname);
}
