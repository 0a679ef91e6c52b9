import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ECRANS } from '../../../src/lib/pacte/formulaire/ecrans.ts';
import { axeViolations, COLOUR_RULES } from '../../support/axe.ts';
import { faultsOfState } from '../../support/accessible/gate.ts';
import { test as base, type OpenOptions, type OpenPage } from '../../support/browser.ts';

const PATH = '/methode/monter-un-pacte/';

async function open(openPage: OpenPage, at: string, options: OpenOptions = {}) {
  const { page } = await openPage(PATH + at, options);
  await page.waitForSelector('monter-pacte[data-ready]');
  return page;
}

async function openExample(openPage: OpenPage, options: OpenOptions = {}) {
  const page = await open(openPage, '?exemple', options);
  await page.locator('[data-part="message"]').filter({ hasText: 'Exemple ouvert' }).waitFor();
  return page;
}

/** The example, opened once for the tests that only read it. */
const test = base.extend('example', { scope: 'file' }, ({ keptPage }) => openExample(keptPage));

async function goTo(page: Page, screen: string) {
  await page.locator(`[data-vers="${screen}"]`).click();
  await page.locator(`#${screen}:not([hidden])`).waitFor();
  // The last one is loaded apart.
  if (screen === 'relire')
    await page.locator('[data-part="verifications"] li').first().waitFor({ state: 'attached' });
}

/** Everything that folds, unfolded: what opens may hold more that folds. */
async function unfold(page: Page) {
  const closed = page.locator('[data-ecran]:not([hidden]) details:not([open]) > summary');
  while ((await closed.locator('visible=true').count()) > 0)
    await closed.locator('visible=true').first().click();
}

/** The screen that is shown, wide and light, then dark, then narrow; given back as it was. */
async function faultsOfScreen(page: Page): Promise<string[]> {
  // What a scroll has half put under the bar is no small target, one more scroll shows it.
  await page.evaluate(() => scrollTo(0, 0));
  const found = await faultsOfState(page);
  // What only a phone shows has its colours too.
  found.push(...(await axeViolations(page, { rules: COLOUR_RULES })));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

/** What each field has: one label, its help before it, who asks for it (RGAA 11). */
const findMisnamed = () =>
  [...document.querySelectorAll('[data-ecran]:not([hidden]) [data-champ]')].flatMap((champ) => {
    const control = champ.querySelector<HTMLInputElement>('[data-saisie]');
    const name = champ.getAttribute('data-champ') ?? '';
    const help = champ.querySelector('.aide');
    const isAfter =
      help &&
      control?.type !== 'checkbox' &&
      help.compareDocumentPosition(control ?? help) !== Node.DOCUMENT_POSITION_FOLLOWING;
    const described = (
      champ.querySelector('[aria-describedby]')?.getAttribute('aria-describedby') ?? ''
    ).split(' ');
    const labels = champ.querySelectorAll('label[for], legend').length;
    return [
      ...(control?.labels?.length === 1 ? [] : [`${name} : étiquette`]),
      ...(isAfter ? [`${name} : aide après le champ`] : []),
      ...(champ.querySelector('.qui') ? [] : [`${name} : qui le demande`]),
      ...(described.every((id) => document.getElementById(id)) ? [] : [`${name} : description absente`]),
      ...(labels === 1 ? [] : [`${name} : ${labels} noms`]),
    ];
  });

/** Boxes without a named group; that buttons have names of their own is a rule of every page. */
const findUngrouped = () =>
  [...document.querySelectorAll<HTMLElement>('[data-ecran]:not([hidden]) .option input')]
    .filter((box) => box.checkVisibility())
    .filter((box) => !box.closest('fieldset')?.querySelector('legend')?.textContent.trim())
    .map((box) => box.outerHTML.slice(0, 90));

/** Ids that come twice, and targets under 24 px. */
const findTwiceOrSmall = () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const targets = [
    ...document.querySelectorAll('monter-pacte :is(button, input, select, textarea, summary)'),
  ];
  const small = targets.filter(
    (it) => it.checkVisibility() && Math.min(it.clientHeight + 2, it.clientWidth + 2) < 24,
  );
  return [...twice, ...small.map((it) => it.outerHTML.slice(0, 120))];
};

const screens = ECRANS.map(({ id }) => id);

test.for(screens)('« %s », filled and unfolded, keeps no reader out', async (screen, { example: page }) => {
  await goTo(page, screen);
  await unfold(page);
  expect(await faultsOfScreen(page)).toEqual([]);
  expect([...(await page.evaluate(findMisnamed)), ...(await page.evaluate(findUngrouped))]).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  const faults = await page.evaluate(findTwiceOrSmall);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(faults).toEqual([]);
});

test('blank, then with everything that it finds wrong said, it keeps no reader out', async ({ openPage }) => {
  const page = await open(openPage, '');
  const found = await faultsOfScreen(page);
  for (const liste of ['besoins', 'priorites', 'fiches', 'partenaires']) {
    await goTo(page, liste);
    await page.locator(`#${liste} > .liste > [data-geste="ajouter"]`).click();
  }
  await goTo(page, 'relire');
  for (const screen of screens) {
    await goTo(page, screen);
    await unfold(page);
    found.push(...(await faultsOfScreen(page)).map((fault) => `${screen} : ${fault}`));
  }
  expect(found).toEqual([]);
});

test('an amount that cannot be read, and the menu open, keep no reader out', async ({ openPage }) => {
  const page = await open(openPage, '#fiches');
  await page.locator('#fiches > .liste > [data-geste="ajouter"]').click();
  await goTo(page, 'budget');
  await page.locator('#budget [data-liste="recettes"] > [data-geste="ajouter"]').click();
  const amount = page.locator('#budget [data-champ="montant"] input').first();
  await amount.fill('douze mille');
  await page.locator('.verdict', { hasText: 'Illisible' }).waitFor();
  expect(await amount.getAttribute('aria-invalid')).toBe('true');
  // Tied to its field, with an example of what is expected (RGAA 11.10, 11.11).
  const said = await amount.evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(said).toContain('par exemple');
  await page.locator('.menu summary').click();
  expect(await faultsOfScreen(page)).toEqual([]);
});

/** Keeps what the live regions are given to say, in order. */
function startHearing() {
  const spoken: string[] = [];
  Reflect.set(globalThis, 'spoken', spoken);
  for (const it of document.querySelectorAll('monter-pacte [role="status"]'))
    new MutationObserver(() => spoken.push(it.textContent)).observe(it, {
      childList: true,
      characterData: true,
      subtree: true,
    });
}

const heard = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'spoken') as string[]);

describe('what one does by hand', () => {
  test('what has the focus is never under the bar, at 320 px', async ({ openPage }) => {
    const page = await openExample(openPage, { width: 320, height: 640 });
    await goTo(page, 'fiches');
    const hidden: string[] = [];
    const see = async (key: string) => {
      await page.keyboard.press(key);
      const under = await page.evaluate(() => {
        const it = document.activeElement;
        const bar = document.querySelector('.barre');
        if (!it || !bar || bar.contains(it) || !document.querySelector('.ecrans')?.contains(it)) return '';
        return it.getBoundingClientRect().bottom <= bar.getBoundingClientRect().bottom
          ? it.outerHTML.slice(0, 90)
          : '';
      });
      if (under) hidden.push(under);
    };
    for (let i = 0; i < 25; i += 1) await see('Tab');
    for (let i = 0; i < 15; i += 1) await see('Shift+Tab');
    expect(hidden).toEqual([]);
  });

  test('what is deleted can be had back, and the focus is not lost', async ({ openPage }) => {
    const page = await openExample(openPage);
    const nom = () =>
      page
        .locator('[data-part="courant"]')
        .evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text);
    const before = await nom();
    await page.locator('.menu > summary').click();
    await page.getByRole('button', { name: 'Supprimer de cet appareil' }).click();
    expect(await nom()).not.toBe(before);
    expect(await page.locator('.menu > summary').evaluate((it) => it === document.activeElement)).toBe(true);
    await page.locator('.outils > [data-action="annuler"]').click();
    expect(await nom()).toBe(before);
  });

  test('typing does not make the page speak at each key', async ({ openPage }) => {
    const page = await openExample(openPage);
    await goTo(page, 'budget');
    await page.evaluate(startHearing);
    await page
      .locator('#budget [data-champ="montant"] input')
      .first()
      .pressSequentially('123456', { delay: 20 });
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
    expect((await heard(page)).length).toBeLessThanOrEqual(2);
  });

  test('what is undone twice is said twice', async ({ openPage }) => {
    const page = await openExample(openPage);
    await goTo(page, 'cadre');
    for (const champ of ['nom', 'cadre.pacteRejoint'])
      await page.locator(`#cadre [data-champ="${champ}"] input`).fill('Essai');
    await page.evaluate(startHearing);
    const undone = async () => (await heard(page)).filter((said) => said.includes('annulé')).length;
    const undo = page.locator('.outils > [data-action="annuler"]');
    await undo.click();
    await expect.poll(undone).toBe(1);
    await undo.click();
    await expect.poll(undone).toBe(2);
  });

  test('what cannot be read is said with the name of its field, which was left', async ({ openPage }) => {
    const page = await open(openPage, '#cadre');
    await page.evaluate(startHearing);
    await page.locator('#cadre [data-champ="cadre.annee"] input').fill('20x7');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await heard(page)).at(-1))
      .toMatch(/^Année du pacte.*\s: écrivez un nombre/);
  });

  test('no two links of the last screen have the same name', async ({ openPage }) => {
    const page = await open(openPage, '#fiches');
    for (let i = 0; i < 2; i += 1) await page.locator('#fiches > .liste > [data-geste="ajouter"]').click();
    await goTo(page, 'relire');
    const names = await page
      .locator('[data-part="verifications"] a')
      .evaluateAll((links) => links.map((link) => link.textContent));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
