/** What tests do on the big map as its readers do. */
import type { Page } from 'playwright-core';

/** The tools of the map answer. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-carte][data-pret]');
}

/** Chooses a layer and waits until it is drawn. */
export async function chooseLayer(page: Page, id: string): Promise<void> {
  await page.locator(`input[name=couche][value="${id}"]`).check();
  await page.waitForSelector(`[data-carte][data-dessinee="${id}"]`);
}

/** The reader acts on the drawing: the interactive map opens in its place. */
export async function wakeMap(page: Page): Promise<void> {
  await touchMap(page);
  await page.waitForSelector('carte-projets[data-ready]');
}

/** On the pages whose map waits for its button. */
export async function startMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir la carte interactive' }).click();
  await page.waitForSelector('carte-projets[data-ready]');
}

/** As « wakeMap », without waiting for the map to open. */
export async function touchMap(page: Page): Promise<void> {
  await page.waitForSelector('carte-projets[data-eveil]', { state: 'attached' });
  await page.locator('.stage').dispatchEvent('wheel');
}

/** The filters of the map stand behind their button. */
export async function openFilters(page: Page): Promise<void> {
  const sheet = page.locator('filtres-projets .sheet');
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('> summary').click();
}
