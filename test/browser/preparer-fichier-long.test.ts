import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from '../support/browser.ts';

const PAGE = '/contribuer/fichier/';
const OUVERT = 'preparer-fichier[data-etat="ouvert"]';
/** Enough for the reading to be shown several times, few enough for a busy machine. */
const LIGNES = 2000;
/** Of its own processor, whatever else the machine does: a page that read the rows itself would take twenty times more. */
const SCRIPT_MAX_MS = 800;

const tableau = [
  'Intitulé;Porteur;Territoire;Axe;Résumé',
  ...Array.from(
    { length: LIGNES },
    (_, i) => `Atelier ${i};Ville de Cahors;Cahors;Emploi;Un atelier ouvert à toutes et à tous.`,
  ),
].join('\n');

/** As a hand does: a file let go on the page. */
async function deposer(page: Page, nom: string, texte: string) {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'text/csv' }));
      return data;
    },
    [nom, texte] as const,
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('[data-part="depot"]', event, { dataTransfer: transfer });
}

describe('a long file', () => {
  test('that is dropped is read beside the page, which says how far, stays free and shows fifty rows', async ({
    openPage,
  }) => {
    const { page, errors } = await openPage(PAGE);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.locator('preparer-fichier:not(.js-only)').waitFor();
    await deposer(page, 'long.csv', tableau);
    await page.locator(OUVERT).waitFor({ timeout: 90_000 });
    // The last that it said, hidden since: the rows were counted as they were read.
    expect(await page.locator('[data-part="dit"]').textContent()).toBe('Examen des lignes');
    expect(await page.locator('[data-part="barre"]').getAttribute('value')).not.toBeNull();
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
    expect(seconds * 1000).toBeLessThan(SCRIPT_MAX_MS);
    expect(await page.locator('[data-ligne]').count()).toBeLessThanOrEqual(50);
    expect(errors).toEqual([]);
  });

  test('is chosen, answered and left with the keyboard alone', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage(PAGE);
    await page.locator('preparer-fichier:not(.js-only)').waitFor();
    const chosen = page.waitForEvent('filechooser');
    await page.locator('#fichier-tableur').focus();
    await page.keyboard.press('Space');
    const chooser = await chosen;
    await chooser.setFiles({
      name: 'actions.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: readFileSync('test/fixtures/imports/actions-regionales.xlsx'),
    });
    await page.locator(OUVERT).waitFor({ timeout: 60_000 });
    const left = async () =>
      Number((await page.locator('[data-filtre="a-revoir"] strong').textContent())?.replace(/\D/g, ''));
    const before = await left();
    await page.locator('.constat.revoir:has(form) .filtres .button').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(left).toBeLessThan(before);
    // The next Tab goes on from there, not from the top of the page.
    expect(await page.evaluate(() => document.activeElement?.closest('preparer-fichier') !== null)).toBe(
      true,
    );
    await page.locator('[data-filtre="pris"]').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Page 1 sur').waitFor();
    expect(errors).toEqual([]);
  });
});
