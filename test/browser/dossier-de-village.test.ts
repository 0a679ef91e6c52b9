/** What the mayor of a village does: a place that has namesakes, a long title, a year in two figures. */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';

const ASSISTANT = '/methode/monter-un-pacte/';

test('of two villages of one name, the page says which was chosen, and proposes no pact of another department', async ({
  openPage,
}) => {
  const { page, errors } = await openPage('/leviers/');
  await page.getByLabel('Votre problème, avec vos mots').fill('des familles ont faim');
  await page.getByLabel('Votre commune ou intercommunalité').fill('Saint-Maixant');
  await page.getByRole('option', { name: /Saint-Maixant.*Creuse/ }).click();
  await page.getByText('Pour Saint-Maixant (23)').waitFor();
  expect(await page.locator('dire-probleme trouver-territoire [data-part="etat"]').textContent()).toMatch(
    /^Choisi : Saint-Maixant, .*Creuse/,
  );
  expect(await page.locator('[data-part="dit-pacte"]').textContent()).not.toContain('rejoindre');
  expect(errors).toEqual([]);
});

test('a year is asked in four figures, and a long title does not lengthen the names of files', async ({
  openPage,
}) => {
  const { page, errors } = await openPage(ASSISTANT);
  await page.waitForSelector('monter-pacte[data-ready]');
  await page.getByLabel('Nom du pacte').fill('Bien manger ensemble autour d’Aubusson '.repeat(8));
  const annee = page.locator('[data-champ="cadre.annee"] [data-saisie]');
  await annee.fill('27');
  await page.getByText('Écrivez l’année en quatre chiffres').waitFor();
  expect(await annee.getAttribute('aria-invalid')).toBe('true');
  await annee.fill('2027');
  await expect.poll(() => annee.getAttribute('aria-invalid')).toBe(null);
  await page.locator('.menu summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.menu [data-action="enregistrer"]').click(),
  ]);
  expect(file.suggestedFilename().length).toBeLessThan(80);
  expect(errors).toEqual([]);
});
