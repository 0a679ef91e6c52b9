import { existsSync } from 'node:fs';
import { chromium, type BrowserServer } from 'playwright-core';

/**
 * For tests, whose pages live a second or two: less work is spent translating them, and clearing up after them, than it would
 * save. Not for what is measured: a reader's Chromium translates what it runs.
 */
export const SPARING = [
  '--js-flags=--no-opt,--single-threaded,--min-semi-space-size=32,--max-semi-space-size=64',
];

/**
 * A real Chromium: the one of CHROME_PATH when it is set, else the one inside @sparticuz/chromium, the same on every
 * machine. What else is installed does not count. `flags` are added to the command line, for example --disable-3d-apis.
 */
export async function launchChromium(flags: string[] = []): Promise<BrowserServer> {
  const executablePath = await findChromium();
  return chromium.launchServer({
    executablePath,
    host: '127.0.0.1',
    // As root, in a container, Chromium has no sandbox of its own.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-sync',
      // Without a graphics card, pages put together by one that is imitated are long to come.
      '--disable-gpu-compositing',
      '--num-raster-threads=1',
      ...flags,
    ],
  });
}

/** @throws {Error} when CHROME_PATH leads nowhere, or when this machine cannot run the packaged Chromium. */
export async function findChromium(
  asked = process.env['CHROME_PATH'],
  { platform, arch }: Pick<NodeJS.Process, 'platform'> & { arch: string } = process,
): Promise<string> {
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(
      `CHROME_PATH : « ${asked} » n’existe pas. Attendu : le fichier d’un Chrome ou d’un Chromium. Corrigez-le, ou retirez CHROME_PATH pour prendre le Chromium du paquet.`,
    );
  }
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(
      `Le Chromium du paquet ne tourne que sur Linux x64 ; cette machine est ${platform} ${arch}. Installez Chrome, puis lancez les tests avec son fichier, par exemple : ${examples[platform] ?? examples.linux}`,
    );
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

const examples: Partial<Record<NodeJS.Platform, string>> & { linux: string } = {
  linux: 'CHROME_PATH=/usr/bin/chromium npm test',
  darwin: 'CHROME_PATH="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" npm test',
  win32: '$env:CHROME_PATH="C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"; npm test',
};
