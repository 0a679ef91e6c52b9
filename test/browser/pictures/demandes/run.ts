/**
 * npm run pictures:demandes [-- <dist>]: what users of sites like ours ask for again and again, each with the picture of the
 * answer, and a contact sheet in .cache/pictures-demandes/. Looks at dist/ as it is: build before, the whole country. Ends with 1 when a
 * page does not show what answers.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../support/chromium.ts';
import { serveFolder } from '../../../support/hosts.ts';
import { readDemandes, type Demande } from './demande.ts';
import { sheetOfDemandes, type Ligne } from './sheet.ts';
import { takeReponse } from './take.ts';

const dist = resolve(process.argv[2] ?? 'dist');
const folder = resolve('.cache/pictures-demandes');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await serveFolder(dist);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  // The live maps are drawn by software.
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});

/** The pictures of a demand; a view that fails is told, and stops no other. */
async function answer(demande: Demande, rank: number): Promise<Ligne> {
  const ligne: Ligne = { demande, reponses: [], echecs: [] };
  for (const [i, vue] of demande.vues.entries()) {
    const name = `${rank + 1}${demande.vues.length > 1 ? 'ab'.charAt(i) : ''}`;
    try {
      ligne.reponses.push(await takeReponse(browser, { site: server.origin, vue, folder, name }));
    } catch (error) {
      const [why = ''] = String(error).split('\n');
      ligne.echecs.push(`${vue.adresse} ne montre pas « ${vue.montre} » : ${why}`);
    }
  }
  return ligne;
}

try {
  const lignes: Ligne[] = [];
  for (const [rank, demande] of readDemandes().entries()) {
    const ligne = await answer(demande, rank);
    lignes.push(ligne);
    const said = ligne.echecs.length > 0 ? ligne.echecs : ligne.reponses.flatMap(({ lu }) => lu);
    process.stdout.write(`${rank + 1}. ${demande.demande}\n   ${said.join('\n   ')}\n`);
  }
  writeFileSync(`${folder}/index.html`, sheetOfDemandes(lignes, new Date().toISOString().slice(0, 10)));
  process.stdout.write(`${folder}/index.html\n`);
  if (lignes.some(({ echecs }) => echecs.length > 0)) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
