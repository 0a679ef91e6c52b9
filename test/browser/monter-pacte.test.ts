import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ECRANS } from '../../src/lib/pacte/formulaire/ecrans.ts';
import { addressOf, test, type OpenPage } from '../support/browser.ts';
import { countSheets } from '../support/pdf.ts';

const PATH = '/methode/monter-un-pacte/';

async function openPacte(openPage: OpenPage, at = '') {
  const opened = await openPage(PATH + at);
  await ready(opened.page);
  if (at.endsWith('#relire')) await drawn(opened.page);
  return opened;
}
const ready = (page: Page) => page.waitForSelector('monter-pacte[data-ready]');

/** The last screen is loaded apart. */
const drawn = (page: Page) =>
  page.locator('[data-part="verifications"] li').first().waitFor({ state: 'attached' });

/** Goes to a screen by its link. */
async function goTo(page: Page, screen: string) {
  await page.locator(`[data-vers="${screen}"]`).click();
  await page.locator(`#${screen}:not([hidden])`).waitFor();
  if (screen === 'relire') await drawn(page);
}

const message = (page: Page) => page.locator('[data-part="message"]');
const told = (page: Page, text: string | RegExp) => message(page).filter({ hasText: text }).waitFor();
const add = (page: Page, liste: string) =>
  page.locator(`[data-liste="${liste}"] > [data-geste="ajouter"]:visible`).first().click();
const field = (page: Page, champ: string) =>
  page.locator(`[data-champ="${champ}"]:visible [data-saisie]`).first();

/** What the device keeps of the open file. */
const kept = (page: Page) =>
  page.evaluate((): Record<string, unknown> => {
    const id = localStorage.getItem('atlas:pacte-courant') ?? '';
    return JSON.parse(localStorage.getItem(`atlas:pacte:${id}`) ?? '{}');
  });

async function fileOf(page: Page, button: ReturnType<Page['locator']>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return buffer(await file.createReadStream());
}

/** Opens the menu of files, then an action of it. */
async function act(page: Page, action: string) {
  await page.locator('.menu summary').click();
  await page.locator(`.menu [data-action="${action}"]`).click();
}

const give = (page: Page, text: string, name = 'pacte.json') =>
  page
    .locator('[data-part="fichier"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const EXEMPLE = readFileSync('data/methode/exemple-pacte.json', 'utf8');

describe('a screen that the reader has not seen', () => {
  const screensIn = (page: Page) =>
    page.locator('[data-ecran]').evaluateAll((all) => all.map(({ id }) => id));

  test('waits out of the page, and takes its place among the others when it is asked for', async ({
    openPage,
  }) => {
    const { page, errors } = await openPacte(openPage);
    expect(await screensIn(page)).toEqual(['cadre']);
    await goTo(page, 'relire');
    await goTo(page, 'fiches');
    expect(await screensIn(page)).toEqual(['cadre', 'fiches', 'relire']);
    await page.goBack();
    expect(await page.locator('#relire').isVisible()).toBe(true);
    await page.reload();
    await ready(page);
    expect(await screensIn(page)).toEqual(['cadre', 'relire']);
    expect(await page.locator('[data-ecran]:not([hidden])').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test('loses nothing of what is kept: what is written elsewhere, undone, in the file', async ({
    openPage,
  }) => {
    const { page } = await openPacte(openPage);
    await give(page, EXEMPLE);
    await told(page, 'Fichier ouvert');
    const whole = await kept(page);
    const { fiches, partenaires, priorites } = JSON.parse(EXEMPLE) as Record<string, unknown>;
    expect(whole).toMatchObject({ fiches, partenaires, priorites });
    await page.reload();
    await ready(page);
    await field(page, 'nom').fill('Un autre nom');
    expect(await screensIn(page)).toEqual(['cadre']);
    const { nom, modifieLe, ...rest } = await kept(page);
    expect([nom, typeof modifieLe]).toEqual(['Un autre nom', 'string']);
    expect(whole).toMatchObject(rest);
    await page.locator('.outils > [data-action="annuler"]').click();
    expect((await kept(page))['nom']).toBe(whole['nom']);
    await page.locator('.menu summary').click();
    const saved = await fileOf(page, page.locator('.menu [data-action="enregistrer"]'));
    expect(JSON.parse(saved.toString())).toMatchObject(rest);
  });

  test('is on paper with the others', async ({ openPage }) => {
    const { page } = await openPacte(openPage, '?exemple');
    await told(page, 'Exemple ouvert');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('[data-ecran]:not([hidden])').count()).toBe(ECRANS.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[data-ecran]:not([hidden])').count()).toBe(1);
  });
});

describe('the assistant', () => {
  test('goes from nothing to a checked budget, by keyboard alone', async ({ sharedPage }) => {
    const { page, errors } = await openPacte(sharedPage, '#fiches');
    await page.locator('#fiches > .liste > [data-geste="ajouter"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Un car solidaire');
    await goTo(page, 'budget');
    for (const [rank, [qui, origine, montant]] of [
      ['État', 'S', '22 000'],
      ['Commune', 'O', '18000'],
    ].entries()) {
      await page.locator('#budget [data-liste="recettes"] > [data-geste="ajouter"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('#budget [data-liste="recettes"] [data-element]').nth(rank).waitFor();
      await page.keyboard.type(qui ?? '');
      await page.keyboard.press('Tab');
      // S, A, E, O: the arrows go down the list, as in any closed one.
      for (let step = 0; step < (origine === 'S' ? 1 : 4); step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type(montant ?? '');
    }
    const bench = page.locator('[data-part="banc"] [role="status"]');
    await bench.filter({ hasText: /45,00.%/ }).waitFor();
    expect(await bench.textContent()).toMatch(/Il manque 4\s000\s€/);
    expect(errors).toEqual([]);
  });

  test('moves a bar of the bench by keyboard, and keeps the focus on it', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage, '?exemple');
    await told(page, 'Exemple ouvert');
    await goTo(page, 'budget');
    await page.getByText('Essayer d’autres montants').click();
    const slide = page.locator('[data-essai]').first();
    const before = Number(await slide.inputValue());
    await slide.focus();
    await page.keyboard.press('ArrowRight');
    expect(Number(await slide.inputValue())).toBeGreaterThan(before);
    expect(await slide.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(JSON.stringify(await kept(page))).toContain(`"montant":${(before + 100) * 100}`);
  });

  test('keeps every key, and opens as it was left', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage);
    await field(page, 'nom').pressSequentially('Élan');
    expect(await kept(page)).toMatchObject({ nom: 'Élan' });
    await page.reload();
    await ready(page);
    expect(await field(page, 'nom').inputValue()).toBe('Élan');
  });

  test('takes a deed back, whole', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage, '#priorites');
    await add(page, 'priorites');
    await field(page, 'titre').pressSequentially('Se déplacer');
    await page.locator('[data-action="annuler"]').click();
    expect(await field(page, 'titre').inputValue()).toBe('');
    await page.locator('[data-action="annuler"]').click();
    expect(await page.locator('#priorites [data-element]').count()).toBe(0);
  });

  test('goes from screen to screen by the address: Back and a shared link work', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage);
    await goTo(page, 'partenaires');
    await goTo(page, 'gouvernance');
    await page.goBack();
    await page.locator('#partenaires:not([hidden])').waitFor();
    expect((await addressOf(page)).hash).toBe('#partenaires');
  });

  test('finds the territory and writes what the Atlas knows of it', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage);
    await page.locator('#territoire-pacte').fill('Lodève');
    await page.locator('#territoire-pacte-liste').getByRole('option').first().click();
    await told(page, 'Département, région');
    const { cadre } = (await kept(page)) as { cadre: Record<string, { nom: string }> };
    expect(cadre['region']?.nom).toBe('Occitanie');
    expect(cadre['departement']?.nom).toBe('Hérault');
    expect(await page.locator('[data-part="territoire"]').textContent()).toContain('Lodève');
  });

  test('names the pact that a commune may ask to join, writes it at a click, and says whom to call', async ({
    openPage,
  }) => {
    const { page } = await openPacte(openPage);
    await page.locator('#territoire-pacte').fill('Flagnac');
    await page.locator('#territoire-pacte-liste').getByRole('option').first().click();
    const voisins = page.locator('[data-part="voisins"]');
    await voisins.getByRole('link', { name: 'Qui appeler : Aveyron' }).waitFor();
    await voisins.filter({ hasText: 'Dans votre intercommunalité' }).waitFor();
    const titre = await voisins.locator('li a').first().textContent();
    await voisins
      .getByRole('button', { name: /^Rejoindre/ })
      .first()
      .click();
    await told(page, 'Pacte à rejoindre écrit');
    expect(await kept(page)).toMatchObject({
      cadre: { demarche: 'ajout', pacteRejoint: expect.stringContaining(titre ?? '?') as string },
    });
  });

  test('the network that fails while pacts are asked for: the page says so, and asks again on return', async ({
    openPage,
  }) => {
    const { page } = await openPacte(openPage);
    await page.route('**/methode/depart/pactes/*.json', (route) => route.abort());
    await page.locator('#territoire-pacte').fill('Flagnac');
    await page.locator('#territoire-pacte-liste').getByRole('option').first().click();
    const voisins = page.locator('[data-part="voisins"]');
    await voisins.filter({ hasText: 'ne sont pas venus' }).waitFor();
    await page.unroute('**/methode/depart/pactes/*.json');
    await goTo(page, 'besoins');
    await goTo(page, 'cadre');
    await voisins.filter({ hasText: 'Dans votre intercommunalité' }).waitFor();
  });

  test('says beside a field what a check finds, and takes the sentence that it asks for', async ({
    sharedPage,
  }) => {
    const { page } = await openPacte(sharedPage, '?exemple');
    await told(page, 'Exemple ouvert');
    await goTo(page, 'fiches');
    await page.locator('#fiches summary', { hasText: 'Calendrier' }).first().click();
    const end = page.locator('#fiches [data-champ="calendrier.fin"]').first();
    await end.locator('input').fill('2028-12-31');
    const answer = end.locator('textarea[data-justifie]');
    await answer.fill('Le recrutement prend un an.');
    expect(JSON.stringify(await kept(page))).toContain('Le recrutement prend un an.');
    await goTo(page, 'relire');
    expect(await page.locator('[data-part="questions"]').textContent()).toContain('31 décembre N+1');
  });

  test('leads from a verdict to its field', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage, '#relire');
    await page.locator('[data-va="cadre.lectureEtat"], [data-va="cadre.signature"]').first().click();
    await page.locator('#cadre:not([hidden])').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('#cadre [data-saisie]'));
  });
});

describe('the documents', () => {
  test.for(['docx', 'odt'])('the whole file as %s holds what was written', async (format, { sharedPage }) => {
    const { page } = await openPacte(sharedPage, '?exemple');
    await told(page, 'Exemple ouvert');
    await goTo(page, 'relire');
    const bytes = await fileOf(page, page.locator(`[data-sortie="convention"][data-format="${format}"]`));
    const files = unzipSync(new Uint8Array(bytes));
    const body = strFromU8(
      files[format === 'docx' ? 'word/document.xml' : 'content.xml'] ?? new Uint8Array(),
    );
    expect(body).toContain('Une garderie qui vient au village');
    expect(body).toContain('Annexe 5');
  });

  test('budget, calendar and file come out too', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage, '?exemple');
    await told(page, 'Exemple ouvert');
    await goTo(page, 'relire');
    const book = unzipSync(new Uint8Array(await fileOf(page, page.locator('[data-format="xlsx"]'))));
    expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('SUMIF');
    expect((await fileOf(page, page.locator('[data-format="ics"]'))).toString()).toContain('BEGIN:VEVENT');
    const file = await fileOf(page, page.locator('.documents [data-action="enregistrer"]'));
    expect(JSON.parse(file.toString())).toMatchObject({ format: 'atlas-pacte', version: 1 });
  });

  test('a library that does not come is said, and the page goes on', async ({ sharedPage }) => {
    const { page, setOffline } = await openPacte(sharedPage, '#relire');
    await setOffline(true);
    await page.locator('[data-sortie="public"][data-format="odt"]').click();
    await told(page, 'n’a pas pu être écrit');
    await setOffline(false);
    await fileOf(page, page.locator('[data-sortie="public"][data-format="odt"]'));
  });
});

test('the end of a screen leads to the next one; undoing the last change keeps the focus', async ({
  sharedPage,
}) => {
  const { page } = await openPacte(sharedPage);
  await page.locator('#cadre .suite a', { hasText: 'Suivant' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#besoins:not([hidden])').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  expect(await focused()).toBe('besoins');
  await add(page, 'besoins');
  await page.locator('.outils [data-action="annuler"]').focus();
  await page.keyboard.press('Enter');
  await told(page, 'Dernier changement annulé');
  expect(await focused()).toBe('besoins');
  await page.locator('#besoins .suite a', { hasText: 'Précédent' }).click();
  await page.locator('#cadre:not([hidden])').waitFor();
});

test.for([
  [360, 740],
  [1280, 900],
])('each screen opens on its title, under the bar, at %i px', async ([width = 0, height], { openPage }) => {
  const { page } = await openPage(`${PATH}?exemple`, { width, height });
  await told(page, 'Exemple ouvert');
  const found: string[] = [];
  for (const { id } of ECRANS.slice(1)) {
    await page.locator('[data-ecran]:not([hidden]) .suite a').last().click();
    await page.locator(`#${id}:not([hidden])`).waitFor();
    const { top, bar } = await page.evaluate(() => ({
      top: document.querySelector('[data-ecran]:not([hidden]) h2')?.getBoundingClientRect().top ?? NaN,
      bar: document.querySelector('monter-pacte .barre')?.getBoundingClientRect().bottom ?? NaN,
    }));
    if (!(top >= bar - 1 && top < bar + 120)) found.push(`${id} : titre à ${top}, barre à ${bar}`);
  }
  expect(found).toEqual([]);
});

test('a page of the Atlas opens the assistant on the title of the screen that it fills', async ({
  openPage,
}) => {
  const { page } = await openPage(`${PATH}?levier=10-mobilite`, { width: 360, height: 740 });
  await told(page, 'Ajouté à ce pacte');
  const isUnder = () =>
    page.evaluate(() => {
      const title = document.querySelector('#fiches h2')?.getBoundingClientRect().top ?? NaN;
      return (
        title >= (document.querySelector('monter-pacte .barre')?.getBoundingClientRect().bottom ?? NaN) - 1
      );
    });
  await expect.poll(isUnder).toBe(true);
});

test('no letter is offered to the bearer itself', async ({ sharedPage }) => {
  const { page } = await openPacte(sharedPage);
  const letter = page.locator('[data-sortie="courrier:epci"]').first();
  for (const [genre, isOffered] of [
    ['epci', false],
    ['commune', true],
  ] as const) {
    await goTo(page, 'cadre');
    await page
      .locator('[data-champ="cadre.porteur.genre"] select')
      .evaluate((it: HTMLSelectElement, value) => {
        it.value = value;
        it.dispatchEvent(new Event('input', { bubbles: true }));
      }, genre);
    await goTo(page, 'relire');
    await expect.poll(() => letter.isVisible()).toBe(isOffered);
  }
});

test('prints one document in place of the form', async ({ sharedPage }) => {
  const { page } = await openPacte(sharedPage, '?exemple');
  await told(page, 'Exemple ouvert');
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-imprime', '');
  });
  await goTo(page, 'relire');
  const sheets = [];
  for (const [sortie, text] of [
    ['public', 'Ce qui va changer'],
    ['conseil', 'délibération'],
    ['fiche:', 'Une garderie qui vient au village'],
  ] as const) {
    await page.locator(`[data-sortie^="${sortie}"][data-format="papier"]`).first().click();
    await page.locator('[data-papier]', { hasText: text }).waitFor({ state: 'attached' });
    sheets.push([sortie, await countSheets(page)]);
    // It leaves when it is printed: the next one must not leave with it.
    await page.locator('[data-papier]').waitFor({ state: 'detached' });
  }
  // One for all, two for the council, one for a sheet.
  expect(sheets).toEqual([
    ['public', 1],
    ['conseil', 2],
    ['fiche:', 1],
  ]);
  await page.locator('[data-sortie="public"][data-format="papier"]').click();
  await page.emulateMedia({ media: 'print' });
  await page.locator('[data-papier]').waitFor({ state: 'visible' });
  expect(await page.locator('.plan').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('[data-papier]').isVisible()).toBe(false);
});

test('draws the dates, and says each in a table', async ({ sharedPage }) => {
  const { page } = await openPacte(sharedPage, '?exemple');
  await told(page, 'Exemple ouvert');
  await goTo(page, 'relire');
  const dates = page.locator('[data-part="dates"]');
  expect(await dates.locator('circle').count()).toBe(await dates.locator('tr').count());
  expect(await dates.locator('tr', { hasText: 'Signature' }).count()).toBeGreaterThan(0);
});

test('a file made with older rules says what changed, until the new ones are kept', async ({
  sharedPage,
}) => {
  const { page } = await openPacte(sharedPage);
  await give(page, EXEMPLE.replace('"millesime": 2024', '"millesime": 2023'));
  const room = page.locator('[data-part="millesime"]');
  await room.filter({ hasText: 'règles de 2023' }).waitFor();
  await room.locator('a', { hasText: 'deux ou trois priorités' }).waitFor();
  await room.getByRole('button').click();
  await room.waitFor({ state: 'hidden' });
  expect(await kept(page)).toMatchObject({ millesime: 2024 });
});

test('very long names stay in the page and on paper', async ({ sharedPage }) => {
  const { page } = await sharedPage(PATH, { width: 320, height: 700 });
  await ready(page);
  const long = 'Intercommunalité'.repeat(20);
  await give(page, EXEMPLE.replaceAll(/"(titre|nom)": "[^"]*"/g, `"$1": "${long}"`));
  await told(page, 'Fichier ouvert');
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const screen of ['cadre', 'priorites', 'fiches', 'partenaires', 'budget', 'relire']) {
    await goTo(page, screen);
    expect(await overflow(), screen).toBeLessThanOrEqual(0);
  }
});

test('is quiet on an empty form: the rail counts, no field shouts until it is written in or all is read again', async ({
  sharedPage,
}) => {
  const { page } = await openPacte(sharedPage, '#fiches');
  await add(page, 'fiches');
  expect(await page.locator('.verdict:visible').count()).toBe(0);
  expect(await page.locator('[data-points="fiches"]').textContent()).toMatch(/\d/);
  await field(page, 'titre').fill('Car');
  await field(page, 'titre').fill('');
  await goTo(page, 'relire');
  await goTo(page, 'fiches');
  await page.locator('#fiches .verdict').first().waitFor();
});

test('prints every screen as it was filled, what is folded too', async ({ sharedPage }) => {
  const { page } = await openPacte(sharedPage, '?exemple');
  await told(page, 'Exemple ouvert');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const titles = page.locator('#fiches [data-champ="titre"] input');
  expect(await titles.nth(1).inputValue()).toBe('Un car des droits, deux matins par semaine');
  // A line holds so many letters: what it would cut is spelt out in its place.
  expect(await titles.nth(1).isVisible()).toBe(false);
  expect(await page.locator('#fiches [data-champ="titre"]:visible').nth(1).innerText()).toContain(
    'Un car des droits, deux matins par semaine',
  );
  const cut = await page
    .locator('[data-ecran] input[type=text]:visible')
    .evaluateAll((lines) =>
      lines
        .filter((line) => line.scrollWidth > line.clientWidth + 1)
        .map((line) => (line as HTMLInputElement).value),
    );
  expect(cut).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.dit-en-entier:visible').count()).toBe(0);
  expect(await page.locator('[data-ecran]:not([hidden])').count()).toBe(1);
});

/** The width of a sheet of A4 between its margins. */
const A4 = { width: 680, height: 1000 };
const LONG = 'Une phrase assez longue pour remplir la feuille, et pour en passer le bord. ';

test('on paper a word as wide as the sheet cuts nothing of the document', async ({ sharedPage }) => {
  const { page } = await sharedPage(PATH, A4);
  await ready(page);
  const wide = `https://exemple.fr/${'a'.repeat(400)} ${LONG.repeat(9)}`;
  await give(page, EXEMPLE.replaceAll(/"(presentation|perimetre|qui)": "[^"]*"/g, `"$1": "${wide}"`));
  await told(page, 'Fichier ouvert');
  await page.evaluate(() => {
    globalThis.print = () => {};
  });
  await goTo(page, 'relire');
  for (const sortie of ['fiche:', 'conseil', 'public']) {
    await page.locator(`[data-sortie^="${sortie}"][data-format="papier"]`).first().click();
    await page.emulateMedia({ media: 'print' });
    await page.locator('[data-papier]').waitFor({ state: 'visible' });
    const beyond = await page.locator('[data-papier]').evaluate((paper) => {
      const edge = paper.getBoundingClientRect().right + 1;
      const all = [...paper.querySelectorAll('*')];
      return all.filter(
        (it) => it.getBoundingClientRect().right > edge || it.scrollWidth > it.clientWidth + 1,
      ).length;
    });
    expect(beyond, sortie).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
});

test('prints whole what is longer than its field: texts, choices, lines of a table', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(PATH, A4);
  await ready(page);
  const text = LONG.repeat(40).trim();
  const long = EXEMPLE.replaceAll(/"(presentation|perimetre|constat)": "[^"]*"/g, `"$1": "${text}"`);
  await give(page, long.replaceAll(/"(indicateur|quoi)": "[^"]*"/g, '"$1": "La responsable de l’accueil"'));
  await told(page, 'Fichier ouvert');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.ecran :is(input[type=text], textarea)')]
      .filter((it) => it.checkVisibility())
      .filter((it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
      .map(({ value }) => value),
  );
  expect(cut).toEqual([]);
  const said = page.locator('#fiches [data-champ="presentation"] .dit-en-entier').first();
  expect(await said.innerText()).toBe(text);
  // The choices of a group stand in columns.
  const lefts = await page
    .locator('#priorites fieldset')
    .first()
    .evaluate((it) =>
      [...it.querySelectorAll('.option')].map((option) => option.getBoundingClientRect().left),
    );
  expect(new Set(lefts.map(Math.round)).size).toBe(3);
  // A box of its own under its label, never a line that runs over it.
  const [label, box] = await Promise.all([
    page.locator('#fiches [data-champ="presentation"] label').first().boundingBox(),
    said.boundingBox(),
  ]);
  expect(box?.y).toBeGreaterThanOrEqual((label?.y ?? 0) + (label?.height ?? 0));
  expect(await said.evaluate((it) => getComputedStyle(it).display)).toBe('block');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
});

const broken: [string, string, RegExp][] = [
  ['nothing', '', /abîmé/],
  ['not JSON', '{"format":', /abîmé/],
  ['a list', '[]', /Monter un pacte/],
  ['another file', '{"type":"FeatureCollection"}', /Monter un pacte/],
  ['a newer file', '{"format":"atlas-pacte","version":9,"id":"a"}', /plus récente/],
  ['without its name', '{"format":"atlas-pacte","version":1}', /abîmé/],
  ['a name that leaves its room', '{"format":"atlas-pacte","version":1,"id":"../x"}', /abîmé/],
  ['a sheet that is a word', '{"format":"atlas-pacte","version":1,"id":"a","fiches":["x"]}', /fiches/],
  [
    'an amount that is a list',
    '{"format":"atlas-pacte","version":1,"id":"a","fiches":[{"id":"f","recettes":[{"montant":[]}]}]}',
    /montant/,
  ],
  [
    'a year that is a number',
    '{"format":"atlas-pacte","version":1,"id":"a","cadre":{"annee":2027}}',
    /annee/,
  ],
  ['a page of the network', '<!doctype html><title>404</title>', /abîmé/],
  ['a Word document', 'PK\u0003\u0004 word/document.xml', /est un document, pas un pacte/],
  ['a PDF', '%PDF-1.7', /est un document, pas un pacte/],
];

describe('faults', () => {
  test('files that are not ours are refused with a sentence; what was open stays', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage);
    await field(page, 'nom').fill('Le mien');
    for (const [, text, why] of broken) {
      await page.evaluate(() => document.querySelector('[data-part="message"]')?.replaceChildren());
      await give(page, text);
      await told(page, why);
      expect(await field(page, 'nom').inputValue()).toBe('Le mien');
    }
  });

  test('a file of ours becomes another of this device; both stay', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage);
    await field(page, 'nom').fill('Le mien');
    await give(page, EXEMPLE);
    await told(page, 'Fichier ouvert');
    expect(await field(page, 'nom').inputValue()).toBe('Pacte local du Val-Témoin');
    await page.locator('#pacte-courant').selectOption({ label: 'Le mien' });
    expect(await field(page, 'nom').inputValue()).toBe('Le mien');
  });

  test.for([
    ['not JSON', '{"nom":"Per'],
    ['a word', '"x"'],
    ['null', 'null'],
    ['lists that are words', '{"nom":"Reste","fiches":"x","priorites":[1,null]}'],
  ])(
    'kept text that is %s: what can be read is there, the rest is put aside and it is said',
    async ([, text = ''], { sharedPage }) => {
      const { page, errors } = await openPacte(sharedPage);
      await page.evaluate((damaged) => {
        localStorage.clear();
        localStorage.setItem('atlas:pacte:abc', damaged);
        localStorage.setItem('atlas:pacte-courant', 'abc');
      }, text);
      await page.reload();
      await ready(page);
      await told(page, 'abîmé');
      expect(await page.evaluate(() => localStorage.getItem('atlas:pacte-abime:abc'))).toBe(text);
      if (text.includes('Reste')) expect(await field(page, 'nom').inputValue()).toBe('Reste');
      expect(errors).toEqual([]);
    },
  );

  test('storage that is full or refused: the page says so and goes on', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await field(page, 'nom').fill('Sans mémoire');
    await page.locator('[data-part="garde"]').filter({ hasText: 'ne garde rien' }).waitFor();
    await page.locator('.menu summary').click();
    const file = await fileOf(page, page.locator('.menu [data-action="enregistrer"]'));
    expect(JSON.parse(file.toString())).toMatchObject({ nom: 'Sans mémoire' });
  });

  test('two tabs on one file: the other shows what was written; deleted there, it stays here', async ({
    sharedPage,
  }) => {
    const { page } = await openPacte(sharedPage);
    await field(page, 'nom').fill('Un');
    const other = await page.context().newPage();
    await other.goto(PATH);
    await ready(other);
    await field(other, 'nom').fill('Deux');
    await told(page, 'autre onglet');
    expect(await field(page, 'nom').inputValue()).toBe('Deux');
    await act(other, 'supprimer');
    await told(page, 'supprimé dans un autre onglet');
    expect(await field(page, 'nom').inputValue()).toBe('Deux');
  });

  test('a browser that keeps nothing is said before anything is written', async ({ openPage }) => {
    const { page } = await openPage('/404.html');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(PATH);
    await ready(page);
    await expect.poll(() => page.locator('[data-part="garde"]').textContent()).toContain('ne garde rien');
  });

  test('a file deleted leaves its place to another of the device, and two of one name are told apart', async ({
    sharedPage,
  }) => {
    const { page } = await openPacte(sharedPage);
    const labels = () => page.locator('#pacte-courant option').allTextContents();
    for (const id of ['Un', 'Deux']) {
      if (id === 'Deux') await act(page, 'nouveau');
      await field(page, 'nom').fill(id);
    }
    await act(page, 'supprimer');
    expect(await field(page, 'nom').inputValue()).toBe('Un');
    expect(await labels()).toEqual(['Un']);
    await page.locator('.outils > [data-action="annuler"]').click();
    expect(await field(page, 'nom').inputValue()).toBe('Deux');
    expect((await labels()).sort()).toEqual(['Deux', 'Un']);
    for (let twice = 0; twice < 2; twice += 1) {
      await give(page, EXEMPLE);
      await told(page, 'Fichier ouvert');
      await page.evaluate(() => document.querySelector('[data-part="message"]')?.replaceChildren());
    }
    expect(new Set(await labels()).size).toBe(4);
  });

  test('a deleted file comes back by « Annuler »', async ({ sharedPage }) => {
    const { page } = await openPacte(sharedPage);
    await field(page, 'nom').fill('À garder');
    await act(page, 'supprimer');
    await told(page, 'supprimé');
    await page.locator('[data-action="annuler"]').click();
    expect(await field(page, 'nom').inputValue()).toBe('À garder');
    expect(await kept(page)).toMatchObject({ nom: 'À garder' });
  });

  test.for(['douze mille', '1e5', '12,345', '--3', '<img src=x onerror=alert(1)>'])(
    '« %s » is no amount: it stays as typed, it is said, nothing is counted',
    async (typed, { sharedPage }) => {
      const { page, errors } = await openPacte(sharedPage, '#fiches');
      await page.locator('#fiches > .liste > [data-geste="ajouter"]').click();
      await goTo(page, 'budget');
      await page.locator('#budget [data-liste="recettes"] > [data-geste="ajouter"]').click();
      await field(page, 'montant').fill(typed);
      await told(page, 'ne se lit pas');
      expect(JSON.stringify(await kept(page))).toContain(JSON.stringify(typed));
      expect(await field(page, 'montant').inputValue()).toBe(typed);
      expect(errors).toEqual([]);
    },
  );

  test('a territory whose facts do not come: the fields stay the reader’s', async ({ sharedPage }) => {
    const { page, setOffline } = await openPacte(sharedPage);
    await page.locator('#territoire-pacte').fill('Lodève');
    const found = page.locator('#territoire-pacte-liste').getByRole('option').first();
    await found.waitFor();
    await setOffline(true);
    await found.click();
    await told(page, 'n’est pas venue');
    expect(await page.locator('[data-part="territoire"]').textContent()).toBe('');
  });
});

test('without JavaScript the plan leads to each screen as a blank sheet, and says where the rules are', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(PATH, { javaScript: false });
  expect(await page.locator('#cadre').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Les règles, une par une' }).isVisible()).toBe(true);
  const sheets = page.locator(`.rail a[href^="${PATH}"]`);
  const hrefs = await sheets.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.map((href) => href.split('/').at(-2))).toEqual([
    'besoins',
    'priorites',
    'fiches',
    'partenaires',
    'budget',
    'participation',
    'gouvernance',
  ]);
  await page.goto(`${PATH}fiches/`);
  expect(await page.getByLabel('1. Titre').isVisible()).toBe(true);
});

test('the plan leads from screen to screen with the script', async ({ sharedPage }) => {
  const { page } = await openPacte(sharedPage);
  const hrefs = await page
    .locator('.rail a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.slice(0, 2)).toEqual(['#cadre', '#besoins']);
  expect(hrefs).toHaveLength(9);
});
