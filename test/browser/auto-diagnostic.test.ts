import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, test as base, type OpenOptions } from '../support/browser.ts';
import { countOf } from '../support/contenu.ts';

const PATH = '/leviers/ou-en-est-ma-commune/';
const ALL = '#r=v1-1c-2f-3n-4h-5c-6n-7f-8n-9c-10h';

const test = base.extend('openCheck', ({ sharedPage }) => async (hash = '', options: OpenOptions = {}) => {
  const opened = await sharedPage(`${PATH}${hash}`, options);
  await opened.page.waitForSelector('auto-diagnostic[data-ready]');
  return opened;
});

const hashOf = async (page: Page) => (await addressOf(page)).hash;
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('atlas.auto-diagnostic'));
const message = (page: Page) => page.locator('[data-part=message]').textContent();
const progress = (page: Page) => page.locator('[data-part=progres]').textContent();
const answer = (page: Page, numero: number, etat: string) =>
  page.locator(`input[name=levier-${numero}][value=${etat}]`);
const answered = (page: Page) => page.locator('fieldset input:checked').count();

/** Prints as the reader does: the page is told, then made into sheets. */
async function print(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('an answer goes to the address and the device, shows its next step, and sends nothing', async ({
  openCheck,
}) => {
  const { page, errors, requests } = await openCheck();
  const before = requests.length;
  expect(await page.locator('[data-part=bilan]').isVisible()).toBe(false);
  await answer(page, 2, 'en-cours').check();
  await answer(page, 1, 'pas-commence').check();
  await answer(page, 7, 'fait').check();
  expect(await hashOf(page)).toBe('#r=v1-1n-2c-7f');
  expect(await kept(page)).toBe('v1-1n-2c-7f');
  expect(await progress(page)).toBe(
    `3 leviers sur ${countOf('leviers')} ont une réponse\u00a0: 1 en cours, 1 pas commencé et 1 fait.`,
  );
  expect(await page.locator('[data-compte=sans-reponse]').textContent()).toBe(String(countOf('leviers') - 3));
  expect(await page.locator('[data-part=suite] a').allTextContents()).toEqual([
    'Aider les parents à élever leurs enfants',
    'Offrir à chaque famille une place d’accueil pour son jeune enfant',
  ]);
  expect(await page.locator('[data-part=suite] li').first().textContent()).toContain('Contact');
  expect(await page.locator('fieldset .step:visible').count()).toBe(3);
  expect(requests.slice(before)).toEqual([]);
  expect(errors).toEqual([]);
});

test('the answers are in no request, even when their address is opened', async ({ openCheck }) => {
  const { page, requests } = await openCheck(ALL);
  expect(await answered(page)).toBe(ALL.split('-').length - 1);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => url.split('#')[0]?.includes('v1-'))).toEqual([]);
  expect((await addressOf(page)).search).toBe('');
});

test('back undoes lever by lever, in the page and on the device; forward does it again', async ({
  openCheck,
}) => {
  const { page } = await openCheck();
  await answer(page, 1, 'en-cours').check();
  await answer(page, 1, 'fait').check();
  await answer(page, 2, 'en-cours').check();
  await page.goBack();
  expect(await hashOf(page)).toBe('#r=v1-1f');
  expect(await answered(page)).toBe(1);
  expect(await kept(page)).toBe('v1-1f');
  await page.goBack();
  expect(await answered(page)).toBe(0);
  expect(await kept(page)).toBeNull();
  expect(await page.locator('[data-part=bilan]').isVisible()).toBe(false);
  await page.goForward();
  expect(await answer(page, 1, 'fait').isChecked()).toBe(true);
});

test('the device brings the answers and the name back to a bare address', async ({ openCheck }) => {
  const { page } = await openCheck();
  await page.getByLabel('Votre commune ou intercommunalité').fill('Val-Témoin');
  await answer(page, 3, 'fait').check();
  await page.goto(PATH);
  await page.waitForSelector('auto-diagnostic[data-ready]');
  expect(await message(page)).toBe('Voici les réponses gardées sur cet appareil.');
  expect(await hashOf(page)).toBe('#r=v1-3f');
  expect(await page.getByLabel('Votre commune ou intercommunalité').inputValue()).toBe('Val-Témoin');
  await page.reload();
  await page.waitForSelector('auto-diagnostic[data-ready]');
  expect(await message(page)).toContain('les mêmes dans l’adresse et sur cet appareil');
});

test('the address wins over the device, and erases nothing of it unless asked', async ({ openCheck }) => {
  const { page } = await openCheck();
  await page.getByLabel('Votre commune ou intercommunalité').fill('Val-Témoin');
  await answer(page, 3, 'fait').check();
  await page.goto('/leviers/');
  await page.goto(`${PATH}#r=v1-1c-2c`);
  await page.waitForSelector('auto-diagnostic[data-ready]');
  expect(await answered(page)).toBe(2);
  expect(await message(page)).toMatch(/réponses de l’adresse.*Cet appareil en garde d’autres/);
  expect(await page.getByLabel('Votre commune ou intercommunalité').inputValue()).toBe('');
  await answer(page, 4, 'fait').check();
  expect(await kept(page)).toBe('v1-3f');
  await page.getByRole('button', { name: 'Afficher celles de cet appareil' }).click();
  expect(await hashOf(page)).toBe('#r=v1-3f');
  expect(await page.getByLabel('Votre commune ou intercommunalité').inputValue()).toBe('Val-Témoin');
  await page.goBack();
  expect(await hashOf(page)).toBe('#r=v1-1c-2c-4f');
  expect(await kept(page)).toBe('v1-3f');
  await page.getByRole('button', { name: 'Garder celles de l’adresse' }).click();
  expect(await kept(page)).toBe('v1-1c-2c-4f');
  expect(await page.locator('[data-part=deux-copies]').isVisible()).toBe(false);
});

test('a mangled address says so, keeps what can be read, and is mended by the next answer', async ({
  openCheck,
}) => {
  const { page } = await openCheck('#r=v1-1c-2z-99f-3f');
  expect(await message(page)).toBe(
    'L’adresse est abîmée. 2 réponses ont été lues\u00a0: vérifiez, puis complétez.',
  );
  expect(await answered(page)).toBe(2);
  await answer(page, 2, 'fait').check();
  expect(await hashOf(page)).toBe('#r=v1-1c-2f-3f');
  await page.goto(`${PATH}#r=v7-1c`);
  await page.waitForFunction(() =>
    /autre version/.test(document.querySelector('[data-part=message]')?.textContent ?? ''),
  );
  expect(await answered(page)).toBe(0);
});

test('a copy mangled on the device is read as far as it can be, and said', async ({ openCheck }) => {
  const { page } = await openCheck();
  await page.evaluate(() => localStorage.setItem('atlas.auto-diagnostic', 'v1-1c-zz'));
  await page.reload();
  await page.waitForSelector('auto-diagnostic[data-ready]');
  expect(await message(page)).toMatch(/copie gardée sur cet appareil est abîmée. Une réponse/);
  expect(await answered(page)).toBe(1);
});

test('works where storage is refused, and says how to find the answers again', async ({ openPage }) => {
  const { page, errors } = await openPage('/leviers/');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(PATH);
  await page.waitForSelector('auto-diagnostic[data-ready]');
  await page.getByLabel('Votre commune ou intercommunalité').fill('Val-Témoin');
  await answer(page, 1, 'fait').check();
  expect(await message(page)).toContain('refuse de garder vos réponses');
  expect(await hashOf(page)).toBe('#r=v1-1f');
  expect(await page.getByLabel('Votre commune ou intercommunalité').inputValue()).toBe('Val-Témoin');
  expect(errors).toEqual([]);
});

test('is done by keyboard alone, from the first answer to the erasing', async ({ openCheck }) => {
  const { page } = await openCheck();
  const press = (key: string) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.getByLabel('Votre commune ou intercommunalité').focus();
  await press('Tab'); // the link to lever 1
  await press('Tab');
  await press('Space');
  await press('ArrowDown');
  expect(await hashOf(page)).toBe('#r=v1-1c');
  await press('Tab');
  expect(await focused()).toBe('Retirer la réponse du levier 1');
  await press('Enter');
  expect(await hashOf(page)).toBe('');
  await press('ArrowDown');
  await press('ArrowUp');
  expect(await hashOf(page)).toBe('#r=v1-1n');
  await page.getByRole('button', { name: /Par où continuer/ }).press('Enter');
  expect(await focused()).toBe('Où vous en êtes');
  await page.getByRole('button', { name: 'Effacer mes réponses' }).press('Enter');
  expect(await focused()).toBe('Non, les garder');
  await press('Escape');
  expect(await focused()).toBe('Effacer mes réponses');
  await press('Enter');
  await press('Tab');
  expect(await focused()).toBe('Oui, tout effacer');
  await press('Enter');
  expect(await focused()).toMatch(/Réponses effacées/);
  expect(await hashOf(page)).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('an anchor or the link to the content leaves the answers where they are', async ({ openCheck }) => {
  const { page } = await openCheck('#r=v1-1c');
  await page.getByRole('link', { name: 'Voir qui fait quoi' }).click();
  await page.waitForFunction(() => location.hash === '#r=v1-1c');
  expect(await answered(page)).toBe(1);
  const top = await page.locator('#contacts').evaluate((it) => it.getBoundingClientRect().top);
  expect(top).toBeLessThan(900);
});

test('the question that is answered stays in its place while the summary grows above it', async ({
  openCheck,
}) => {
  const { page } = await openCheck('', { width: 360, height: 740 });
  const radio = answer(page, 9, 'en-cours');
  await radio.scrollIntoViewIfNeeded();
  const topOf = () => radio.evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const before = await topOf();
  await radio.check();
  // Two frames: a browser that keeps the place by itself does so at the next one.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(Math.abs((await topOf()) - before)).toBeLessThanOrEqual(1);
});

test('the address is copied and said; where copying is refused, it is shown to be copied', async ({
  openCheck,
}) => {
  const { page } = await openCheck(ALL);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (document.title = text) },
    });
  });
  await page.getByRole('button', { name: /Copier l’adresse/ }).click();
  await page.waitForFunction(() => document.title.startsWith('http'));
  expect(await page.title()).toBe(await page.evaluate(() => location.href));
  expect(await message(page)).toMatch(/^Adresse copiée/);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  });
  await page.getByRole('button', { name: /Copier l’adresse/ }).click();
  await page.getByLabel('Adresse à copier').waitFor({ state: 'visible' });
  expect(await page.getByLabel('Adresse à copier').inputValue()).toBe(
    await page.evaluate(() => location.href),
  );
  expect(await message(page)).toMatch(/La copie n’a pas pu se faire/);
});

test('prints on a sheet for five levers at most, with the state of each lever, the steps, the day and the address', async ({
  openCheck,
}) => {
  for (const hash of [ALL, ...['n', 'c', 'f', 'h'].map(sameEverywhere)]) {
    const { page } = await openCheck(hash);
    expect([hash, await print(page)]).toEqual([
      hash,
      expect.toSatisfy((count: number) => count >= 1 && count <= Math.ceil(countOf('leviers') / 5)),
    ]);
  }
  const { page } = await openCheck(ALL);
  await page.getByLabel('Votre commune ou intercommunalité').fill('Val-Témoin');
  await print(page);
  await page.emulateMedia({ media: 'print' });
  const sheet = await page.locator('main').innerText();
  for (const text of ['Val-Témoin', String(new Date().getFullYear()), ALL, 'leviers 1, 5, 9, 3, 6 et 8']) {
    expect(sheet).toContain(text);
  }
  expect(await page.locator('fieldset .step:visible').count()).toBe(ALL.split('-').length - 1);
  expect(await page.locator('button:visible:not(.sigle)').count()).toBe(0);
});

const sameEverywhere = (lettre: string) =>
  `#r=v1-${Array.from({ length: countOf('leviers') }, (_, i) => `${i + 1}${lettre}`).join('-')}`;

test('without JavaScript, is a check-list to print: every step of every state, nothing dead', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(PATH, { javaScript: false });
  expect(await page.locator('fieldset .step:visible').count()).toBe(4 * countOf('leviers'));
  expect(await page.locator('auto-diagnostic button:visible').count()).toBe(0);
  expect(await page.locator('auto-diagnostic input:visible').count()).toBe(4 * countOf('leviers'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('fieldset .step:visible').count()).toBe(4 * countOf('leviers'));
  expect(await page.getByText('Commune ou intercommunalité :').isVisible()).toBe(true);
});

/** As Safari does past a hundred writings in thirty seconds. */
const refuseWritings = (page: Page, refuses: boolean) =>
  page.evaluate((isOn) => {
    for (const name of ['pushState', 'replaceState'] as const) {
      const refuse = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
      if (isOn) history[name] = refuse;
      else Reflect.deleteProperty(history, name);
    }
  }, refuses);

test.for([
  ['one answer', (page: Page) => answer(page, 2, 'en-cours').check(), 'v1-2c'],
  [
    'a key held down',
    async (page: Page) => {
      await answer(page, 3, 'pas-commence').focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    },
    'v1-3c',
  ],
  [
    'several levers',
    async (page: Page) => {
      for (const numero of [1, 4, 6]) await answer(page, numero, 'fait').check();
    },
    'v1-1f-4f-6f',
  ],
  [
    'an answer taken back',
    async (page: Page) => {
      for (const numero of [1, 2]) await answer(page, numero, 'fait').check();
      await page.getByRole('button', { name: 'Retirer la réponse du levier 1' }).click();
    },
    'v1-2f',
  ],
] as const)(
  'a browser that refuses an address loses nothing, and takes it later: %s',
  async ([, act, expected], { openCheck }) => {
    const { page, errors } = await openCheck();
    await refuseWritings(page, true);
    await act(page);
    expect(await kept(page)).toBe(expected);
    expect(await progress(page)).not.toBe('');
    expect(await hashOf(page)).toBe('');
    await refuseWritings(page, false);
    await expect.poll(() => hashOf(page)).toBe(`#r=${expected}`);
    expect(errors).toEqual([]);
  },
);
