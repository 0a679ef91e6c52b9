/** A site built for a folder of a host: what in its files would lead out of that folder, or nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Page } from 'playwright-core';
import { isIcon, spareDrawing } from './context.ts';
import { fileOf, listFiles } from './built-site.ts';
import { launchChromium, SPARING } from './chromium.ts';

const ATTRIBUTE = /\s(?:href|src|action|poster)="(\/[^"#?]*)/g;
const SHEET = /url\(["']?(\/[^"')#?]*)/g;

/** The addresses from the root of the host that the pages and the sheets name, each once, in code order. */
export function addressesIn(dist: string): string[] {
  const found = listFiles(dist).flatMap((file) => {
    const pattern = file.endsWith('.html') ? ATTRIBUTE : file.endsWith('.css') ? SHEET : undefined;
    if (!pattern) return [];
    return [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)].map(([, address = '']) => address);
  });
  return [...new Set(found)].sort();
}

/** The addresses that are not in the folder, or have no file in it. */
export const lostIn = (dist: string, racine: string): string[] =>
  addressesIn(dist).filter(
    (address) => !address.startsWith(racine) || fileOf(address.slice(racine.length - 1), dist) === undefined,
  );

interface PageOuverte {
  page: Page;
  /** What the console complained of, what was refused, and what was asked outside of the folder. */
  faults: string[];
  close: () => Promise<void>;
}

/** A page of a real Chromium before `npm start` of a site in a folder. */
export async function openSousDossier(dist: string, siteUrl: string): Promise<PageOuverte> {
  const server = await previewAs(dist, siteUrl);
  const chromiums = await launchChromium(SPARING);
  const browser = await chromium.connect(chromiums.wsEndpoint());
  const baseURL = `http://127.0.0.1:${server.port}`;
  const page = await browser.newPage({ baseURL, locale: 'fr-FR', reducedMotion: 'reduce' });
  await page.addInitScript(spareDrawing, 0);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === baseURL && !pathname.startsWith(new URL(siteUrl).pathname) && !isIcon(request.url()))
      faults.push(`hors du dossier : ${pathname}`);
  });
  const close = async () => {
    await chromiums.close();
    await server.stop();
  };
  return { page, faults, close };
}

/** The settings read the address of the site when they are loaded. */
async function previewAs(dist: string, siteUrl: string) {
  process.env['SITE_URL'] = siteUrl;
  try {
    return await preview({
      root: process.cwd(),
      outDir: dist,
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0 },
    });
  } finally {
    delete process.env['SITE_URL'];
  }
}
