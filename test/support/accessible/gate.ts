/**
 * One page, opened once, looked at as each reader may have it: wide and light, narrow and dark, with forced colours, by
 * keyboard, with spaced and with doubled text.
 */
import type { Page } from 'playwright-core';
import { axeViolations, COLOUR_RULES, WIDTH_RULES } from '../axe.ts';
import type { OpenPage } from '../browser.ts';
import { domFaults, unreadyRegions } from './dom.ts';
import { cutBySpacing, doubleText, sidewaysAt } from './layout.ts';
import { foldOver, settle, unfolding } from './settle.ts';
import { walkByTab } from './walk.ts';

/** What keeps readers out of the page, one line a fault, each with the state it is seen in. */
export async function faultsOf(openPage: OpenPage, path: string): Promise<string[]> {
  const { page } = await openPage(path, { width: 1280, height: 900 });
  await settle(page);
  const all = [await unfolding(page, () => lookUnfolded(page)), await lookNarrow(page)];
  return all.flat().map((fault) => `${path}, ${fault}`);
}

/**
 * A state of a page that is open, wide and light: all rules, then those that a theme or a width can change. `over`: what lies
 * over the page, and has the targets of the moment.
 */
export async function faultsOfState(page: Page, over?: string): Promise<string[]> {
  const found = say('1280 clair', [...(await axeViolations(page)), ...(await domFaults(page))]);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...say('sombre', await axeViolations(page, { rules: COLOUR_RULES })));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => scrollTo(0, 0));
  found.push(...say('320 px', await axeViolations(page, { rules: WIDTH_RULES, within: over })));
  return [...found, ...(await sidewaysAt(page, 320))];
}

const say = (where: string, faults: string[]) => faults.map((fault) => `${where} : ${fault}`);

/** Everything that folds is open: all rules once, then those that a theme or a width can change. */
async function lookUnfolded(page: Page): Promise<string[]> {
  const found = say('1280 clair', [
    ...(await axeViolations(page)),
    ...(await domFaults(page)),
    ...(await unreadyRegions(page)),
  ]);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...say('1280 sombre', await axeViolations(page, { rules: COLOUR_RULES })));
  for (const width of [768, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await foldOver(page);
    found.push(
      ...say(`${width} px`, await axeViolations(page, { rules: WIDTH_RULES })),
      ...(await sidewaysAt(page, width)),
    );
  }
  return found;
}

/** As it opens on a small phone: by keyboard where only outlines can show the focus, then with the text as readers set it. */
async function lookNarrow(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = say('au clavier, 320 px', await walkByTab(page));
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  found.push(...say('texte espacé', await cutBySpacing(page)), ...(await sidewaysAt(page, 320)));
  await page.setViewportSize({ width: 640, height: 900 });
  await doubleText(page);
  return [...found, ...(await sidewaysAt(page, 640))];
}
