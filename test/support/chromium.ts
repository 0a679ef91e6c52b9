import { existsSync } from 'node:fs';
import { chromium, type BrowserServer } from 'playwright-core';

const SYSTEM = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real Chromium: the machine's own when it has one, else the one inside @sparticuz/chromium.
 * `flags` are added to the command line, for example --disable-3d-apis.
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
      ...flags,
    ],
  });
}

async function findChromium(): Promise<string> {
  const system = SYSTEM.find((path) => path !== undefined && existsSync(path));
  if (system) return system;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
