import { launchChromium } from './test/support/chromium.ts';
import { serveAtlas, serveCouncil } from './test/support/hosts.ts';
import { codeElement } from './src/lib/integrer/options.ts';
import { chromium } from 'playwright-core';
const atlas = await serveAtlas();
const council = await serveCouncil(() => codeElement({vue:'liste',territoire:'departement:34',couleur:'#8a1c4a'}, atlas.origin), atlas.origin);
const server = await launchChromium();
const browser = await chromium.connect(server.wsEndpoint());
for (const [name, url] of [['index','/donnees/'],['projets','/donnees/jeux/projets/'],['contours','/donnees/jeux/contours/'],['reutiliser','/donnees/reutiliser/'],['adresses','/donnees/adresses/'],['v','/donnees/v/'],['vv','/donnees/v/2026-11-28/'],['liste','/integrer/liste/?territoire=departement:34'],['chez','/integrer/chez-vous/?territoire=epci:200017341'],['projet','/integrer/projet/?projet=tznr-lodeve'],['council',council.origin]] as const)
 for (const width of [360,1440]) { if (process.argv[2] && !process.argv[2].split(',').includes(name)) continue;
  const context = await browser.newContext({ viewport:{width,height:900}, colorScheme: width===360?'dark':'light' });
  const page = await context.newPage();
  await page.goto(url.startsWith('/')?atlas.origin+url:url);
  if (/integrer/.test(url)) await page.waitForSelector('vue-integree[data-ready]');
  if (name==='council') await page.waitForTimeout(2500);
  if (name==='projets') await page.evaluate(()=>document.querySelectorAll('details').forEach(d=>d.open=true));
  const over = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth);
  console.log(name,width,'overflow',over, await page.evaluate(()=>document.documentElement.scrollHeight));
  await page.screenshot({ path:`/tmp/shots/${name}-${width}.png`, clip:{x:0,y:0,width,height: Math.min(1700, await page.evaluate(()=>document.documentElement.scrollHeight))}, fullPage:true });
  await context.close();
 }
await browser.close(); await server.close(); await atlas.close(); await council.close(); process.exit(0);
