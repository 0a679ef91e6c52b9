/**
 * npm run pictures [-- /axes/ --entieres]: pictures of every kind of page, on screens and on paper, and a contact sheet in
 * .cache/pictures/. Looks at dist/ as it is: build before.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { findChromium } from '../../support/chromium.ts';
import { kindsOf } from '../../support/kinds.ts';
import { sheetOf, type Row } from './sheet.ts';
import { takePictures } from './take.ts';

const asked = process.argv.slice(2).filter((word) => word.startsWith('/'));
const whole = process.argv.includes('--entieres');
const folder = resolve('.cache/pictures');

const pages = kindsOf().flatMap(({ route, paths }) => paths.map((path) => ({ route, path })));
const wanted = pages.filter(
  ({ path }) => asked.length === 0 || asked.some((start) => path.startsWith(start)),
);
if (wanted.length === 0)
  throw new Error(
    `Aucune page de dist/ ne commence par ${asked.join(', ')} : lancez « npm run build » d’abord.`,
  );

mkdirSync(folder, { recursive: true });
const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
});
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-3d-apis'],
});
try {
  const rows: Row[] = [];
  for (const { route, path } of wanted) {
    const pictures = await takePictures(browser, {
      site: `http://127.0.0.1:${server.port}`,
      path,
      folder,
      whole,
    });
    rows.push({ route, path, pictures });
    const faults = pictures.flatMap((picture) => picture.faults.map((fault) => `${picture.name} : ${fault}`));
    process.stdout.write(`${[path, ...faults].join('  ·  ')}\n`);
    writeFileSync(`${folder}/index.html`, sheetOf(rows, new Date().toISOString().slice(0, 10)));
  }
  process.stdout.write(`${rows.length} pages : ${folder}/index.html\n`);
} finally {
  await browser.close();
  await server.stop();
}
