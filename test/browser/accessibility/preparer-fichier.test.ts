/** What who does not see the page hears of its buttons and of its fields, away from what stands around them. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../support/browser.ts';

const TEXTE = [
  'Intitulé;Porteur;Commune;Axe;Montant;Année',
  'Épicerie mobile;CCAS de Trèbes;Trèbes;4;12 000 €;2025',
  'Atelier cuisine;CCAS de Trèbes;Trebbes;1;trois mille;2025',
  'Permis citoyen;CCAS de Lunel;Lunelle;2;quatre mille;2025',
].join('\n');

async function donner(page: Page) {
  await page.setInputFiles('#fichier-tableur', {
    name: 'essai.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(TEXTE),
  });
  await page.locator('preparer-fichier[data-etat="ouvert"]').waitFor({ timeout: 60_000 });
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement
      ? `${activeElement.labels?.[0]?.textContent.trim()} = ${activeElement.value}`
      : activeElement?.textContent;
  });

test('each button of a row says what it acts on', async ({ sharedPage }) => {
  const { page } = await sharedPage('/contribuer/fichier/');
  await donner(page);
  const names = await page
    .locator('.lignes button')
    .evaluateAll((all) => all.map((it) => it.textContent.replaceAll(/\s+/g, ' ')));
  expect(names).toContain('Corriger, case C3');
  expect(names).toContain('Vider la case E4');
  expect(names).toContain('Laisser la ligne de côté, ligne 4');
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('a field is read with what is wrong, and keeps the focus while it is', async ({ sharedPage }) => {
  const { page } = await sharedPage('/contribuer/fichier/');
  await donner(page);
  const champ = page.getByLabel('Récrire la case E4');
  expect(await champ.getAttribute('aria-invalid')).toBe('true');
  const dit = await champ.evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  expect(dit).toMatch(/pas un montant.*Que faire/s);
  await champ.fill('4 000 zz');
  await champ.press('Enter');
  await page.getByText('Pas encore réglé, case E4').waitFor();
  expect(await focused(page)).toBe('Récrire la case E4 = 4 000 zz');
  await champ.fill('4000');
  await champ.press('Enter');
  await page.getByText('Corrigé.').waitFor();
  expect(await focused(page)).toBe('Ligne 4. Permis citoyen');
});
