import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { writeXlsx } from 'hucre/xlsx';
import { lireClasseur } from '../../src/lib/imports/lecture/classeur.ts';
import { ouverts } from '../../src/lib/imports/preparation/revue.ts';
import { axeViolations } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { examinerClasseur } from '../support/imports.ts';

const PAGE = '/contribuer/fichier/';
const DOSSIER = 'test/fixtures/imports';
const OUVERT = 'preparer-fichier[data-etat="ouvert"]';

const donner = (page: Page, file: string) => page.setInputFiles('#fichier-tableur', file);
const donnerTexte = (page: Page, name: string, texte: string) =>
  page.setInputFiles('#fichier-tableur', { name, mimeType: 'text/csv', buffer: Buffer.from(texte) });
const compteDe = async (page: Page, filtre: string) =>
  Number((await page.locator(`[data-filtre="${filtre}"] strong`).textContent())?.replace(/\D/g, ''));

async function enregistrer(page: Page, bouton: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: bouton }).click(),
  ]);
  return buffer(await download.createReadStream());
}

/** Answers the first remark about a cell by its first proposition, and waits for the list that follows. */
async function repondre(page: Page) {
  const avant = await compteDe(page, 'a-revoir');
  await page.locator('.constat.revoir:has(form) .filtres .button').first().click();
  await expect.poll(() => compteDe(page, 'a-revoir')).toBeLessThan(avant);
}

describe('a spreadsheet of an office', () => {
  test.for(['xlsx', 'ods', 'windows-1252.csv'])(
    'in %s is read as the command line reads it, mended, and handed back ready',
    async (format, { sharedPage }) => {
      const path = `${DOSSIER}/actions-regionales.${format}`;
      const attendu = examinerClasseur(await lireClasseur(readFileSync(path), 'essai'));
      const compter = (verdict: string) => attendu.lignes.filter((ligne) => ligne.verdict === verdict).length;
      const { page, errors, requests } = await sharedPage(PAGE);
      await donner(page, path);
      await page.locator(OUVERT).waitFor({ timeout: 60_000 });
      expect(await compteDe(page, 'a-revoir')).toBe(compter('a-revoir'));
      expect(await compteDe(page, 'refuse')).toBe(compter('refuse'));
      expect(await compteDe(page, 'pris')).toBe(compter('pris'));
      await repondre(page);
      await repondre(page);
      const csv = await enregistrer(page, 'Enregistrer les lignes prêtes (CSV)');
      await page.getByText('sans rien à revoir').waitFor();
      const relu = examinerClasseur(await lireClasseur(csv, 'pret.csv'));
      expect(relu.lignes.length).toBe(await compteDe(page, 'pris'));
      expect(relu.lignes.length).toBeGreaterThan(compter('pris'));
      expect(ouverts(relu)).toEqual([]);
      expect(requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test('is shown without a fault of accessibility in each state', async ({ sharedPage }) => {
    const { page } = await sharedPage(PAGE);
    expect(await axeViolations(page)).toEqual([]);
    await donnerTexte(page, 'photo.csv', 'rien\nde\nlisible\n');
    await page.locator('preparer-fichier[data-etat="illisible"]').waitFor({ timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    await donner(page, `${DOSSIER}/actions-regionales.xlsx`);
    await page.locator(OUVERT).waitFor({ timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[data-filtre="pris"]').click();
    await page.getByText('Page 1 sur').waitFor();
    expect(await page.locator('[data-ligne]').count()).toBe(50);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('once the columns are said, what is to be mended comes first', async ({ sharedPage }) => {
  const { page } = await sharedPage(PAGE);
  const texte =
    'Intitulé;Qui pilote ?;Territoire;Axe\nÉpicerie;CCAS;Aubusson;Axe 4\nAtelier;CCAS;Guéret;Axe 4\n';
  await donnerTexte(page, 'sans-porteur.csv', texte);
  await page.locator(OUVERT).waitFor({ timeout: 60_000 });
  await page.getByText('Dites d’abord').waitFor();
  await page.getByLabel(/Qui pilote/).selectOption('porteur');
  await page.getByText('1 ligne à régler').waitFor();
  expect(await page.locator('[data-filtre="a-revoir"]').getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('[data-filtre="a-revoir"]').textContent()).toContain('1 à revoir');
});

test('a heavy file is asked about first', async ({ sharedPage }) => {
  const { page } = await sharedPage(PAGE);
  await donnerTexte(page, 'gros.csv', `Intitulé;Porteur\n${'x;y\n'.repeat(1_500_000)}`);
  await page.getByRole('button', { name: 'Le lire quand même' }).waitFor();
  expect(await page.locator('[data-part="avancee"]').isVisible()).toBe(false);
});

test('nothing of the reader of spreadsheets comes before a file', async ({ sharedPage }) => {
  const { page, requests } = await sharedPage(PAGE);
  await page.locator('preparer-fichier:not(.js-only)').waitFor();
  expect(requests.filter((url) => /worker|etabli|contribuer\/.*\.json/.test(url))).toEqual([]);
});

test('without JavaScript, the page says what to send and gives a model', async ({ sharedPage }) => {
  const { page } = await sharedPage(PAGE, { javaScript: false });
  expect(await page.locator('#fichier-tableur').isVisible()).toBe(false);
  expect(await page.locator('noscript p.card').isVisible()).toBe(true);
  expect(await page.locator('a[href="/contribuer/modele.csv"]').isVisible()).toBe(true);
});

const TITRES = 'Intitulé;Porteur;Département;Territoire;Axe';

test('a file with titles only says that it has no row, and counts its own columns', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(PAGE);
  await donnerTexte(page, 'titres.csv', TITRES);
  await page.locator(OUVERT).waitFor({ timeout: 60_000 });
  const statut = page.locator('[data-part=etabli] .statut');
  expect(await statut.textContent()).toContain('aucune ligne sous ses titres');
  expect(await page.getByText('Tout est réglé').count()).toBe(0);
  expect(await page.locator('[data-part=etabli] summary').textContent()).toBe(
    'Comment les 5 colonnes sont lues',
  );
});

test('a sheet that cannot be read leaves the one that is read, in the list too', async ({ sharedPage }) => {
  const rows = [TITRES.split(';'), ['Une action', 'CCAS de Lunel', '34', 'Lunel', 'Axe 1']];
  const contacts = [['a', 'b']];
  const octets = await writeXlsx({
    sheets: [
      { name: 'Actions', rows },
      { name: 'Contacts', rows: contacts },
      { name: 'Actions 2', rows: [...rows, ['Une autre', 'CCAS de Lunel', '34', 'Lunel', 'Axe 1']] },
    ],
  });
  const { page } = await sharedPage(PAGE);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.setInputFiles('#fichier-tableur', { name: 'deux.xlsx', mimeType, buffer: Buffer.from(octets) });
  await page.locator(OUVERT).waitFor({ timeout: 60_000 });
  const feuille = page.getByLabel('Ce classeur a plusieurs feuilles');
  const choisie = await feuille.inputValue();
  await feuille.focus();
  await feuille.selectOption('Contacts');
  await page.getByText('aucune ligne de titres reconnue').waitFor();
  expect(await feuille.inputValue()).toBe(choisie);
  await expect.poll(() => feuille.evaluate((select) => select === document.activeElement)).toBe(true);
  expect(await page.locator('[data-part=etabli]').textContent()).toContain(
    `feuille «\u00a0${choisie}\u00a0»`,
  );
  expect(await page.locator('[data-part=etabli]').textContent()).toContain('ne sont pas lues');
  await feuille.selectOption('Actions 2');
  await expect.poll(() => compteDe(page, 'pris')).toBe(2);
  expect(await feuille.inputValue()).toBe('Actions 2');
});

const ACTIONS = [
  'Intitulé;Porteur;Département;Territoire;Axe;Budget prévisionnel (k€);Vague',
  'Une action;CCAS de Lunel;34;Lunel;Axe 1;85;2025',
  'Une autre;CCAS de Lunel;34;Lunel;Axe 1;beaucoup;2025',
].join('\n');

test('the file waits for the columns that nobody has said, then says what was understood', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(PAGE);
  await donnerTexte(page, 'actions.csv', ACTIONS);
  await page.locator(OUVERT).waitFor({ timeout: 60_000 });
  const prendre = page.getByRole('button', { name: 'Enregistrer les lignes prêtes (CSV)' });
  const dit = page.locator('[data-part="enregistre"]');
  await prendre.click();
  await page.getByText('Rien n’est enregistré').waitFor();
  expect(await dit.textContent()).toContain('G «\u00a0Vague\u00a0»');
  await page.getByRole('button', { name: 'Laisser de côté la colonne à dire' }).click();
  await expect.poll(() => dit.textContent()).toBe('');
  const csv = await enregistrer(page, 'Enregistrer les lignes prêtes (CSV)');
  await page.getByText('sans rien à revoir').waitFor();
  expect(await dit.textContent()).toContain('Laissé de côté');
  const { lignes } = examinerClasseur(await lireClasseur(csv, 'pret.csv'));
  expect(lignes.map(({ valeurs }) => valeurs?.['montantEuros'])).toEqual(['85000']);
});

test('an answer that is not understood is quoted, and what was saved is said to be old', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(PAGE);
  await donnerTexte(page, 'actions.csv', ACTIONS.replaceAll('Vague', 'Année'));
  await page.locator(OUVERT).waitFor({ timeout: 60_000 });
  await enregistrer(page, 'Enregistrer les lignes prêtes (CSV)');
  const champ = page.getByLabel('Récrire la case F3');
  await champ.fill('garder');
  await champ.press('Enter');
  await page.getByText('Pas encore réglé, case F3').waitFor();
  const statut = page.locator('[data-part=etabli] .statut');
  expect(await statut.textContent()).toContain('«\u00a0garder\u00a0»');
  expect(await statut.textContent()).toContain('écrire un nombre d’euros');
  expect(await statut.textContent()).not.toContain('Corrigé');
  await page.getByText('enregistrez-le de nouveau').waitFor();
  await champ.fill('12 000 €');
  await champ.press('Enter');
  await page.getByText('Corrigé.').waitFor();
  expect(await compteDe(page, 'pris')).toBe(2);
});

test.for([
  ['photo.png', '\u0089PNG', /n’est pas un tableur/],
  ['faux.xlsx', 'hello world', /classeur est abîmé/],
  ['notes.csv', 'bonjour', /aucune ligne de titres reconnue\./],
] as const)(
  '« %s » is refused by what it is, without the name of a sheet',
  async ([name, texte, dit], { sharedPage }) => {
    const { page } = await sharedPage(PAGE);
    const buffer = Buffer.from(texte, 'latin1');
    await page.setInputFiles('#fichier-tableur', { name, mimeType: 'application/octet-stream', buffer });
    const erreur = page.locator('[data-part=erreur]');
    await erreur.waitFor({ timeout: 60_000 });
    expect(await erreur.textContent()).toMatch(dit);
    expect(await erreur.textContent()).not.toContain('« Texte »');
  },
);
