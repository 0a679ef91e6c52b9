/** Takes the picture of an answer, after what a reader does to see it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Vue } from './demande.ts';

export interface Reponse {
  /** Name of the picture in the folder. */
  file: string;
  /** The words of the page that answer, and the files that it has handed over. */
  lu: string[];
}

/** The most words that the sheet quotes from a page. */
const QUOTED = 240;

/**
 * A picture of the view in `folder`, a PDF beside it when it is of paper.
 * @throws {Error} when the page does not show what answers.
 */
export async function takeReponse(
  browser: Browser,
  { site, vue, folder, name }: { site: string; vue: Vue; folder: string; name: string },
): Promise<Reponse> {
  const page = await browser.newPage({
    viewport: { width: vue.largeur, height: vue.hauteur },
    javaScriptEnabled: !vue.sansJavaScript,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  try {
    await page.goto(site + vue.adresse, { waitUntil: 'networkidle' });
    const files: string[] = [];
    for (const geste of vue.gestes) {
      if ('presse' in geste) await page.locator(geste.presse).first().click();
      else files.push(await receive(page, geste.telecharge));
    }
    const shown = page.locator(vue.montre).first();
    await shown.waitFor({ state: 'visible' });
    if (vue.auMilieu) await shown.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const lu = [...files, await quote(page, vue.lu)];
    if (vue.papier) await print(page, join(folder, `${name}.pdf`));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    return { file: `${name}.png`, lu };
  } finally {
    await page.close();
  }
}

/** Presses, and says the name and the rows of the file that comes. */
async function receive(page: Page, selector: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.locator(selector).first().click();
  const download = await coming;
  const rows =
    readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n').length - 1;
  return `${download.suggestedFilename()} : ${rows} lignes`;
}

/** The words of the elements, each said once. */
async function quote(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).allInnerTexts();
  const said = [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean))].join(
    ' · ',
  );
  if (said === '') throw new Error(`« ${selector} » ne dit rien sur ${page.url()}.`);
  return said.length > QUOTED ? `${said.slice(0, QUOTED)} …` : said;
}

async function print(page: Page, path: string): Promise<void> {
  await page.pdf({ path, preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
}
