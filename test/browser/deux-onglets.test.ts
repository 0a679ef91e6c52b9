/** Two tabs of one browser: what one does is seen in the other, and neither undoes the other’s deeds. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test as base, type OpenPage } from '../support/browser.ts';

const CHECK = '/leviers/ou-en-est-ma-commune/';

/** The second tab of the context of `page`. A sleeping one hears of nothing: it must read again before it writes. */
async function openTab(page: Page, path: string, ready: string, isAsleep = false): Promise<Page> {
  const tab = await page.context().newPage();
  if (isAsleep) {
    await tab.addInitScript(() =>
      addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
  }
  await tab.goto(new URL(path, page.url()).href);
  await tab.waitForSelector(ready);
  return tab;
}

const test = base.extend('openFolder', ({ sharedPage }) => async (isAsleep: boolean, ...ids: string[]) => {
  const { page } = await sharedPage('/dossier/');
  await keep(page, { version: 1, titre: '', introduction: '', elements: ids.map(toElement) });
  await page.reload();
  await page.waitForSelector('mon-dossier[data-ready]');
  const other = await openTab(page, '/dossier/', 'mon-dossier[data-ready]', isAsleep);
  return { page, other };
});

const toElement = (id: string) => ({ genre: 'levier', id, titre: id, note: '' });
const [A, B, C] = ['01-petite-enfance', '02-parentalite', '08-alimentation'];

const keep = (page: Page, folder: object) =>
  page.evaluate((text) => localStorage.setItem('atlas:dossier', text), JSON.stringify(folder));
const keptText = (page: Page) => page.evaluate(() => localStorage.getItem('atlas:dossier'));
/** « 01-petite-enfance:note » for each element kept. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { elements }: { elements: { id: string; note: string }[] } = JSON.parse(
      localStorage.getItem('atlas:dossier') ?? '{"elements":[]}',
    );
    return elements.map(({ id, note }) => (note ? `${id}:${note}` : id));
  });
const shown = (page: Page) => page.locator('.element').count();
const rowOf = (page: Page, id: string) =>
  page.locator('.element').filter({ has: page.locator(`a[href="/leviers/${id}/"]`) });
const remove = (page: Page, id: string) => rowOf(page, id).getByRole('button', { name: 'Retirer' }).click();
const undo = (page: Page) => page.getByRole('button', { name: 'Annuler' }).click();
async function addLevier(page: Page, id: string) {
  const tab = await openTab(page, `/leviers/${id}/`, 'bouton-dossier[data-ready]');
  await tab.getByRole('button', { name: 'Ajouter au dossier' }).click();
  await tab.getByRole('button', { name: 'Retirer du dossier' }).waitFor();
}

test('a change in one tab of the folder shows in the other', async ({ openFolder }) => {
  const { page, other } = await openFolder(false, A, B);
  await remove(page, A);
  await expect.poll(() => shown(other)).toBe(1);
  await addLevier(page, C);
  await expect.poll(() => shown(other)).toBe(2);
  await expect.poll(() => shown(page)).toBe(2);
});

test('an anchor in the address does not close the ears of a tab', async ({ openFolder }) => {
  const { page, other } = await openFolder(false, A, B);
  await other.evaluate(() => void (location.hash = '#contenu'));
  await remove(page, A);
  await expect.poll(() => shown(other)).toBe(1);
});

test('a tab that has heard of nothing reads again before it writes', async ({ openFolder }) => {
  const { page, other } = await openFolder(true, A, B);
  await addLevier(page, C);
  await remove(page, A);
  expect(await shown(other)).toBe(2);
  await rowOf(other, B).getByLabel('Votre commentaire').fill('à voir');
  expect(await kept(other)).toEqual([`${B}:à voir`, C]);
  await expect.poll(() => shown(other)).toBe(2);
  expect(await rowOf(other, A).count()).toBe(0);
});

test.for([
  ['a removal', (page: Page) => remove(page, A), [A, B, C]],
  ['an emptying', (page: Page) => page.getByRole('button', { name: 'Vider' }).click(), [A, B, C]],
] as const)(
  '« Annuler » undoes %s and nothing of the other tab',
  async ([, act, expected], { openFolder }) => {
    for (const isAsleep of [false, true]) {
      const { page, other } = await openFolder(isAsleep, A, B);
      await act(other);
      await addLevier(page, C);
      if (!isAsleep) await expect.poll(() => rowOf(other, C).count()).toBe(1);
      await undo(other);
      expect([...(await kept(other))].sort()).toEqual([...expected].sort());
    }
  },
);

test('a folder of a newer version is not called damaged, nor rewritten', async ({ sharedPage }) => {
  const newer = { version: 2, titre: 'Demain', elements: [toElement(A)], parties: [{ titre: 'Inconnu' }] };
  const { page } = await sharedPage('/dossier/');
  await keep(page, newer);
  await page.reload();
  await page.getByText('version plus récente de l’Atlas').waitFor();
  expect(await page.getByText('abîmé').count()).toBe(0);
  await page.getByRole('textbox', { name: 'Titre du dossier' }).fill('Autre');
  await page.getByRole('button', { name: 'Vider' }).click();
  expect(await keptText(page)).toBe(JSON.stringify(newer));
  await page.goto(`/leviers/${B}/`);
  await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
  await page.getByText('Ajout impossible ici').waitFor();
  expect(await keptText(page)).toBe(JSON.stringify(newer));
});

const answer = (page: Page, numero: number, etat: string) =>
  page.locator(`input[name=levier-${numero}][value=${etat}]`);
const answers = (page: Page) => page.evaluate(() => localStorage.getItem('atlas.auto-diagnostic'));
const hashOf = async (page: Page) => (await addressOf(page)).hash;

async function openChecks(openPage: OpenPage, isAsleep = false) {
  const { page } = await openPage(CHECK);
  await answer(page, 1, 'fait').check();
  const other = await openTab(page, CHECK, 'auto-diagnostic[data-ready]', isAsleep);
  return { page, other };
}

test('an answer in one tab of the self-check shows in the other, with its address and the name', async ({
  sharedPage,
}) => {
  const { page, other } = await openChecks(sharedPage);
  await answer(page, 2, 'en-cours').check();
  await page.getByLabel('Votre commune ou intercommunalité').fill('Val-Témoin');
  await expect.poll(() => answer(other, 2, 'en-cours').isChecked()).toBe(true);
  await expect.poll(() => hashOf(other)).toBe('#r=v1-1f-2c');
  await expect
    .poll(() => other.getByLabel('Votre commune ou intercommunalité').inputValue())
    .toBe('Val-Témoin');
  await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect.poll(() => hashOf(other)).toBe('');
});

test('a self-check that has heard of nothing reads again before it writes', async ({ sharedPage }) => {
  const { page, other } = await openChecks(sharedPage, true);
  await answer(page, 2, 'en-cours').check();
  await page.getByRole('button', { name: 'Retirer la réponse du levier 1' }).click();
  await answer(other, 3, 'pas-commence').check();
  expect(await answers(other)).toBe('v1-2c-3n');
  expect(await hashOf(other)).toBe('#r=v1-2c-3n');
});

test('going back takes back the answers of this tab only', async ({ sharedPage }) => {
  const { page, other } = await openChecks(sharedPage);
  await answer(other, 3, 'pas-commence').check();
  await answer(page, 2, 'en-cours').check();
  await expect.poll(() => answers(page)).toBe('v1-1f-2c-3n');
  await expect.poll(() => hashOf(other)).toBe('#r=v1-1f-2c-3n');
  await other.goBack();
  await expect.poll(() => answers(other)).toBe('v1-1f-2c');
  expect(await hashOf(other)).toBe('#r=v1-1f-2c');
  await other.goForward();
  await expect.poll(() => answers(other)).toBe('v1-1f-2c-3n');
});

describe('going back after a page was loaded again takes back the answers of this tab only', () => {
  test.for([
    ['one answer of the other tab', [2], 'v1-1f-2c'],
    ['several', [2, 4, 5], 'v1-1f-2c-4c-5c'],
    ['a lever between two of ours', [1, 2], 'v1-1c-2c'],
  ] as const)('%s', async ([, levers, expected], { sharedPage }) => {
    const { page, other } = await openChecks(sharedPage);
    await answer(other, 3, 'pas-commence').check();
    for (const lever of levers) await answer(page, lever, 'en-cours').check();
    await expect.poll(async () => hashOf(other)).toBe(`#r=${await answers(page)}`);
    for (let times = 0; times < 2; times += 1) {
      await other.reload();
      await other.waitForSelector('auto-diagnostic[data-ready]');
    }
    await other.goBack();
    await expect.poll(() => answers(other)).toBe(expected);
    await other.goForward();
    await expect.poll(() => answers(other)).toContain('-3n');
  });

  test('what this tab has answered after the other is its own again', async ({ sharedPage }) => {
    const { page, other } = await openChecks(sharedPage);
    await answer(page, 2, 'en-cours').check();
    await expect.poll(() => hashOf(other)).toBe('#r=v1-1f-2c');
    await answer(other, 2, 'fait').check();
    await other.reload();
    await other.waitForSelector('auto-diagnostic[data-ready]');
    await other.goBack();
    await expect.poll(() => answers(other)).toBe('v1-1f-2c');
  });

  test('what this tab has erased comes back whole', async ({ sharedPage }) => {
    const { page, other } = await openChecks(sharedPage);
    await answer(page, 2, 'en-cours').check();
    await expect.poll(() => hashOf(other)).toBe('#r=v1-1f-2c');
    await other.getByRole('button', { name: 'Effacer mes réponses' }).click();
    await other.getByRole('button', { name: 'Oui, tout effacer' }).click();
    expect(await answers(other)).toBeNull();
    await other.reload();
    await other.goBack();
    await expect.poll(() => answers(other)).toBe('v1-1f-2c');
  });
});

test('the answers of an address are never mixed with those that another tab begins to keep', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(`${CHECK}#r=v1-5c`);
  const other = await openTab(page, CHECK, 'auto-diagnostic[data-ready]');
  await answer(other, 1, 'fait').check();
  await page.getByText('Cet appareil en garde d’autres').waitFor();
  expect(await hashOf(page)).toBe('#r=v1-5c');
  expect(await answers(page)).toBe('v1-1f');
});
