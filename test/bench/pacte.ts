/**
 * The time of one change in the assistant, at a processor slowed four times: three priorities, nine sheets, twenty partners.
 * On the built site (`npm run build` first). Ends with an error when a change takes more than 50 ms.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { newItem, newPacte } from '../../src/lib/pacte/vierge.ts';
import { findChromium } from '../support/chromium.ts';

const DIST = 'dist';
const SLOW = 4;
const MAX = 50;
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const line = (i: number) => ({
  ...newItem('fiches.recettes', ''),
  qui: `Partenaire ${i}`,
  origine: (['S', 'O', 'E', 'O'] as const)[i % 4] ?? 'O',
  annee: '2027',
  montant: 100_000 * (i + 1),
});

/** Three priorities, nine sheets of four lines, twenty partners. */
function bigPacte() {
  const many = <T>(count: number, item: (i: number) => T) => Array.from({ length: count }, (_, i) => item(i));
  return {
    ...newPacte('banc'),
    nom: 'Grand pacte',
    priorites: many(3, (i) => ({ ...newItem('priorites', `p${i}`), titre: `Priorité ${i}` })),
    fiches: many(9, (i) => ({
      ...newItem('fiches', `f${i}`),
      titre: `Action ${i}`,
      presentation: 'Une idée simple, pour des gens. '.repeat(8),
      recettes: many(4, line),
      depenses: many(4, (d) => ({ quoi: `Achat ${d}`, annee: '2027', montant: 250_000 })),
      objectifs: many(3, () => ({ verbe: 'Accueillir', nombre: '30', unite: 'familles', le: '2028-01-01' })),
    })),
    partenaires: many(20, (i) => ({ ...newItem('partenaires', `q${i}`), nom: `Partenaire ${i}` })),
  };
}

function serve(): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    const path = join(DIST, (request.url ?? '/').split('?')[0] ?? '/');
    const file = extname(path) ? path : join(path, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        close: () => server.close(),
      });
    });
  });
}

/** Milliseconds of work of one deed in the page, the layout that follows included; the median of several. */
async function time(page: Page, selector: string, deed: 'input' | 'click'): Promise<number> {
  return page.evaluate(
    ({ selector, deed }) => {
      const times: number[] = [];
      for (let i = 0; i < 9; i += 1) {
        const it = document.querySelector<HTMLInputElement>(selector);
        if (!it) throw new Error(`Rien à « ${selector} ».`);
        const from = performance.now();
        if (deed === 'input') {
          it.value = `${1000 + i}`;
          it.dispatchEvent(new InputEvent('input', { bubbles: true }));
        } else it.click();
        document.body.getBoundingClientRect();
        times.push(performance.now() - from);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    },
    { selector, deed },
  );
}

const CHANGES: [string, string, string, 'input' | 'click'][] = [
  ['le nom du pacte', 'cadre', '#cadre [data-champ="nom"] input', 'input'],
  ['le titre d’une fiche', 'fiches', '#fiches [data-champ="titre"] input', 'input'],
  ['un montant', 'budget', '#budget [data-champ="montant"] input', 'input'],
  ['un curseur', 'budget', '[data-essai]', 'input'],
  ['une recette de plus', 'budget', '#budget [data-liste="recettes"] > [data-geste="ajouter"]', 'click'],
  ['un partenaire de plus', 'partenaires', '#partenaires > .liste > [data-geste="ajouter"]', 'click'],
  ['une fiche de plus', 'fiches', '#fiches > .liste > [data-geste="ajouter"]', 'click'],
];

const { port, close } = await serve();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-3d-apis'],
});
const page = await browser.newPage();
const address = `http://localhost:${port}/methode/monter-un-pacte/`;
await page.goto(address);
await page.evaluate((text) => {
  localStorage.setItem('atlas:pacte:banc', text);
  localStorage.setItem('atlas:pacte-courant', 'banc');
}, JSON.stringify(bigPacte()));
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
let worst = 0;
for (const [nom, screen, selector, deed] of CHANGES) {
  await page.goto(`${address}?${screen}#${screen}`);
  await page.waitForSelector('monter-pacte[data-ready]');
  const took = await time(page, selector, deed);
  worst = Math.max(worst, took);
  console.log(`${nom.padEnd(24)} ${took.toFixed(1).padStart(6)} ms`);
}
await browser.close();
close();
console.log(`Le plus long : ${worst.toFixed(1)} ms, pour ${MAX} ms au plus.`);
if (worst > MAX) process.exitCode = 1;
