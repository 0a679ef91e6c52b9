import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, test } from '../support/browser.ts';

const PAGES = [
  '/leviers/08-alimentation/',
  '/projets/tznr-lodeve/',
  '/mesures/02-enfants-sans-domicile/',
  '/territoires/200017341-cc-lodevois-et-larzac/',
];
const SHARED =
  '/dossier/#titre=Un+dossier+transmis&introduction=Pour+le+conseil&levier=01-petite-enfance&note=%C3%80+voir&ressource=bilan-2024';

/** Adds each page by its button, and one resource of the list. */
async function fill(page: Page, pages = PAGES) {
  for (const path of pages) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
    await page.getByRole('button', { name: 'Retirer du dossier' }).waitFor();
  }
}
async function openDossier(page: Page, path = '/dossier/') {
  await page.goto(path);
  await page.waitForSelector('mon-dossier[data-ready]');
}
/** Every page of the folder has been read. */
const waitForContents = (page: Page) =>
  page.waitForFunction(() => {
    const previews = [...document.querySelectorAll('[data-champ="apercu"]')];
    return (
      previews.length > 0 && previews.every((preview) => !preview.textContent?.includes('Lecture de la page'))
    );
  });
const titles = (page: Page) => page.locator('.element h3').allTextContents();
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

test('a page, then a resource of the list, go in the folder and come out; the page says how many are there', async ({
  sharedPage,
}) => {
  const { page, errors } = await sharedPage(PAGES[0] ?? '');
  const status = page.locator('bouton-dossier [role=status]');
  expect(await status.textContent()).toBe('');
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
  expect(await status.textContent()).toBe('Mon dossier\u00a0: 1\u00a0élément');
  await page.reload();
  expect(await page.getByRole('button', { name: 'Retirer du dossier' }).isVisible()).toBe(true);
  await page.goto('/ressources/');
  await page.locator('#bilan-2024').getByRole('button').click();
  expect(await page.locator('#bilan-2024 [role=status]').textContent()).toContain('2\u00a0éléments');
  await page.locator('#bilan-2024').getByRole('button', { name: 'Retirer du dossier' }).click();
  await page.goto(PAGES[0] ?? '');
  await page.getByRole('button', { name: 'Retirer du dossier' }).click();
  expect(await status.textContent()).toBe('');
  await openDossier(page);
  expect(await page.getByRole('heading', { name: 'Le dossier est vide' }).isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

test('a page whose filters are in its address says that it is kept whole', async ({ sharedPage }) => {
  const { page } = await sharedPage('/bilan-2024/controles/?taille=grand');
  const status = page.locator('bouton-dossier [role=status]');
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
  expect(await status.textContent()).toContain('Sans vos choix.');
  await page.goto('/bilan-2024/controles/');
  expect(await status.textContent()).toBe('Mon dossier\u00a0: 1\u00a0élément');
});

test('a territory is read in plain text: its size, its sources by their names, no key of its tiles', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/territoires/32-gers/');
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
  await openDossier(page);
  await waitForContents(page);
  const apercu = page.locator('[data-champ="apercu"]');
  const text = (await apercu.textContent()) ?? '';
  expect(text).toContain('habitants');
  expect(text).not.toContain('inconnu');
  const weights = await apercu
    .locator('p:not(.etiquette)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontWeight));
  expect(new Set(weights)).toEqual(new Set(['400']));
  const sources = (await page.locator('[data-part="sources"]').textContent()) ?? '';
  expect(sources).toContain('Bilan 2024');
  expect(sources).not.toMatch(/\] https?:/);
});

test('without JavaScript, no dead button; the page of the folder says what to do', async ({ sharedPage }) => {
  const { page } = await sharedPage(PAGES[0] ?? '', { javaScript: false });
  expect(await page.locator('bouton-dossier').isVisible()).toBe(false);
  await page.goto('/dossier/');
  expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
  expect(await page.getByText('demande JavaScript').isVisible()).toBe(true);
});

test('elements are ordered and commented by keyboard, and found again after a reload', async ({
  sharedPage,
}) => {
  const { page, errors } = await sharedPage('/');
  await fill(page, PAGES.slice(0, 3));
  await openDossier(page);
  await waitForContents(page);
  const before = await titles(page);
  expect(before).toHaveLength(3);
  await page.getByRole('textbox', { name: 'Titre du dossier' }).fill('Conseil du 12 mars');
  await page.getByLabel('Votre commentaire').first().fill('À étudier');
  await page.locator('.element').first().getByRole('button', { name: 'Descendre' }).focus();
  await page.keyboard.press('Enter');
  await told(page, 'position 2 sur 3');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('descendre');
  await page.keyboard.press('Enter');
  await told(page, 'position 3 sur 3');
  // At the end, the button is out of use: the focus stays in the element.
  expect(
    await page.evaluate(() => document.activeElement?.closest('.element')?.querySelector('h3')?.textContent),
  ).toBe(before[0]);
  await page.reload();
  await waitForContents(page);
  expect(await titles(page)).toEqual([before[1], before[2], before[0]]);
  expect(await page.getByLabel('Votre commentaire').last().inputValue()).toBe('À étudier');
  expect(await page.getByRole('textbox', { name: 'Titre du dossier' }).inputValue()).toBe(
    'Conseil du 12 mars',
  );
  await page.getByRole('button', { name: 'Ranger par sorte' }).click();
  expect(await titles(page)).toEqual([before[0], before[2], before[1]]);
  expect(errors).toEqual([]);
});

test('what is removed or emptied comes back with « Annuler », in its place and with its comment', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/');
  await fill(page, PAGES.slice(0, 2));
  await openDossier(page);
  await waitForContents(page);
  const before = await titles(page);
  await page.getByLabel('Votre commentaire').first().fill('gardé');
  const [first = ''] = await page.locator('.element h4, .element h3').allInnerTexts();
  await page.locator('.element').first().getByRole('button', { name: 'Retirer' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `retiré du dossier : ${first}` })
    .waitFor();
  expect(await titles(page)).toEqual([before[1]]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Annuler');
  await page.keyboard.press('Enter');
  expect(await titles(page)).toEqual(before);
  expect(await page.getByLabel('Votre commentaire').first().inputValue()).toBe('gardé');
  await page.getByRole('button', { name: 'Vider le dossier' }).click();
  await page.getByRole('heading', { name: 'Le dossier est vide' }).waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.reload();
  await page.waitForSelector('mon-dossier[data-ready]');
  expect(await titles(page)).toEqual(before);
});

test('an address shares the folder, with or without the comments, and says when it would be too long', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/');
  await fill(page, PAGES.slice(0, 1));
  await openDossier(page);
  await page.getByLabel('Votre commentaire').fill('À étudier');
  const field = page.getByLabel('Adresse du dossier');
  expect(await field.inputValue()).toContain('#levier=08-alimentation&note=%C3%80+%C3%A9tudier');
  await page.getByRole('checkbox').uncheck();
  expect(await field.inputValue()).toMatch(/#levier=08-alimentation$/);
  await page.getByRole('checkbox').check();
  await page.getByLabel('Votre commentaire').fill('é'.repeat(600));
  expect(await field.inputValue()).toBe('');
  expect(await page.getByText('trop longue').isVisible()).toBe(true);
});

test('a shared folder is shown without touching one’s own, then added to it; « Back » shows it again', async ({
  sharedPage,
}) => {
  const { page, errors } = await sharedPage('/');
  await fill(page, PAGES.slice(1, 2));
  await openDossier(page, SHARED);
  await waitForContents(page);
  expect(await page.getByText('Un dossier transmis').isVisible()).toBe(true);
  expect(await titles(page)).toHaveLength(2);
  expect((await titles(page))[1]).toBe('Bilan 2024 du Pacte des solidarités');
  expect(await page.locator('.element textarea:visible').count()).toBe(0);
  expect(await page.getByText('À voir', { exact: true }).isVisible()).toBe(true);
  // The skip link does not close it.
  await page.evaluate(() => (location.hash = '#contenu'));
  expect(await titles(page)).toHaveLength(2);
  await page.goBack();
  await page.getByRole('button', { name: 'Ajouter à mon dossier' }).click();
  expect((await addressOf(page)).hash).toBe('');
  expect(await titles(page)).toHaveLength(3);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('.element').length === 2);
  await page.getByRole('button', { name: 'Remplacer le mien' }).click();
  expect(await titles(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Annuler' }).click();
  expect(await titles(page)).toHaveLength(3);
  expect(errors).toEqual([]);
});

test('a mangled address shows what it can and says what it leaves out', async ({ sharedPage }) => {
  const { page } = await sharedPage('/dossier/#levier=01-petite-enfance&projet=../x&%E0%A4%A=1');
  await waitForContents(page);
  expect(await titles(page)).toHaveLength(1);
  expect(await page.getByText('abîmée ou coupée').isVisible()).toBe(true);
});

test('a folder damaged on the device is repaired, and said so', async ({ sharedPage }) => {
  const { page } = await sharedPage('/');
  const text = '{"version":1,"elements":[{"genre":"levier","id":"08-alimentation","titre":"A","note":"x';
  await page.evaluate((value) => localStorage.setItem('atlas:dossier', value), text);
  await page.goto('/projets/tznr-lodeve/');
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
  await page.getByRole('link', { name: 'Ouvrir un dossier avec cette page' }).click();
  await page.waitForSelector('mon-dossier[data-ready]');
  expect(await page.getByText('était abîmé').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Ajouter à mon dossier' }).click();
  await waitForContents(page);
  expect(await titles(page)).toEqual([
    'Soutenir une alimentation durable et de qualité pour tous',
    'TZNR Lodève',
  ]);
});

test('a browser that refuses memory keeps the folder for the visit, and says so', async ({ openPage }) => {
  const { page } = await openPage('/');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refusé', 'SecurityError');
      },
    });
  });
  await page.goto(PAGES[0] ?? '');
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
  await page.getByRole('link', { name: 'Ouvrir un dossier avec cette page' }).click();
  await page.getByRole('button', { name: 'Ajouter à mon dossier' }).click();
  await page.getByLabel('Votre commentaire').fill('pour cette visite');
  expect(await page.getByText('refuse de garder le dossier').isVisible()).toBe(true);
  expect(await page.getByLabel('Adresse du dossier').inputValue()).toContain('note=pour+cette+visite');
});

test('a page that is gone, or out of reach, stays in the folder with its address and says why', async ({
  sharedPage,
}) => {
  const { page, setOffline } = await sharedPage('/');
  await fill(page, PAGES.slice(0, 1));
  await openDossier(page, '/dossier/#levier=99-disparu&levier=08-alimentation');
  await waitForContents(page);
  await page.locator('mon-dossier details summary').first().click();
  expect(await page.getByText('n’est plus à cette adresse').isVisible()).toBe(true);
  await openDossier(page);
  await waitForContents(page);
  await setOffline(true);
  await page.evaluate(() => (location.hash = '#projet=tznr-lodeve'));
  await waitForContents(page);
  await page.locator('mon-dossier details summary').first().click();
  await page.getByText('n’a pas pu être lu').waitFor();
});

test('on paper: the words, the contents, the sources and the addresses; no button, no field', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/');
  await fill(page, PAGES.slice(0, 1));
  await openDossier(page);
  await waitForContents(page);
  await page.getByLabel('Votre commentaire').fill('À étudier');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main button:visible, main textarea:visible, main input:visible').count()).toBe(
    0,
  );
  for (const text of [
    'À étudier',
    'Pourquoi et pour qui',
    '/leviers/08-alimentation/',
    'Communes rurales inscrites à la cantine',
    'Contenus mis à jour le',
  ])
    expect(
      await page.locator('mon-dossier').getByText(text).filter({ visible: true }).count(),
      text,
    ).toBeGreaterThan(0);
});

async function exportAs(page: Page, name: string): Promise<Record<string, string>> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const files = unzipSync(await buffer(await file.createReadStream()));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$|^mimetype$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}
const wordsOf = (xml = '') => xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
/** A lever, a project, a measure, a territory and a resource each leave this in the document. */
const EXPECTED = [
  'Conseil municipal\u00a0: l’été',
  'Soutenir une alimentation durable et de qualité pour tous',
  'À étudier',
  'Ce que vous pouvez faire',
  '2\u202f844 Communes rurales inscrites à la cantine à 1\u00a0€',
  'TZCLD Lodève, entreprise à but d’emploi',
  'Trajectoire satisfaisante',
  'Réalisé en 2024',
  '18\u202f294\u202f795\u00a0€',
  'Chiffres officiels de la première année',
  'Donnée\u00a0: 2024',
  'Source\u00a0: Bilan 2024 du Pacte des solidarités',
  'contenus du',
  'site indépendant de l’État',
];

/** For the screen, or for other eyes: the easy version of a lever, the acronyms of what the document leaves out. */
const UNWANTED = [
  'Bien manger coûte cher',
  'Chacun a besoin d’une nourriture',
  'Sigles de cette page',
  'JSON',
];

test('the Word and LibreOffice documents hold the contents, the links and the sources of five kinds of pages', async ({
  sharedPage,
}) => {
  const { page, errors, requests } = await sharedPage('/');
  await fill(page);
  await page.goto('/ressources/');
  await page.locator('#bilan-2024').getByRole('button').click();
  await openDossier(page);
  await page.getByRole('textbox', { name: 'Titre du dossier' }).fill("Conseil municipal : l'été");
  await page.getByLabel('Votre commentaire').first().fill('À étudier');
  await waitForContents(page);
  const isWriter = (url: string) => /\/(?:docx|odt)\.[^/]*\.js$/.test(url);
  expect(requests.filter(isWriter)).toEqual([]);

  const docx = await exportAs(page, 'Word');
  const document = docx['word/document.xml'] ?? '';
  for (const text of EXPECTED) expect(wordsOf(document), text).toContain(text);
  for (const text of UNWANTED) expect(wordsOf(document), text).not.toContain(text);
  for (const style of ['Title', 'Heading1', 'Heading2'])
    expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
  for (const part of ['<w:tblHeader/>', '<w:numPr>', '<w:hyperlink ']) expect(document).toContain(part);
  expect(docx['word/_rels/document.xml.rels']).toContain('/leviers/08-alimentation/');
  expect(docx['word/styles.xml']).toContain('fr-FR');

  const odt = await exportAs(page, 'LibreOffice');
  const content = odt['content.xml'] ?? '';
  expect(odt['mimetype']).toBe('application/vnd.oasis.opendocument.text');
  for (const text of EXPECTED) expect(wordsOf(content), text).toContain(text);
  for (const text of UNWANTED) expect(wordsOf(content), text).not.toContain(text);
  expect(content).not.toContain('\n');
  for (const part of [
    'text:outline-level="2"',
    '<table:table-header-rows>',
    '<text:list ',
    '/leviers/08-alimentation/',
  ])
    expect(content).toContain(part);
  expect(odt['styles.xml']).toContain('fo:language="fr"');
  expect(errors).toEqual([]);
});
