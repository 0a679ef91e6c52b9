import { buffer, text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { addressOf, test } from '../support/browser.ts';

const OBJECTIFS = '/bilan-2024/objectifs/';
const ARGENT = '/bilan-2024/argent/';
const CONTROLES = '/bilan-2024/controles/';
const SIZES = [
  [360, 640],
  [1440, 900],
] as const;

const ready = (page: Page) => page.waitForSelector('.explorateur[data-ready]');
const rows = (page: Page) => page.locator('.explorateur tr[data-ligne]').locator('visible=true');
const compte = (page: Page) => page.locator('[data-part=compte]');
/** How many rows are said to be shown: « 45 objectifs ». */
const counted = async (page: Page) => Number.parseInt((await compte(page).textContent()) ?? '', 10);
/** The links to the pages that hold the rows which this page keeps aside. */
const accueil = (page: Page) => page.locator('.explorateur [data-part=accueil]');
const choose = (page: Page, name: string, value: string) =>
  page.locator(`.explorateur select[name=${name}]`).selectOption(value);

/** The text is inside the first screen, and nothing hides it. */
async function isInFirstScreen(page: Page, words: RegExp): Promise<boolean> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const box = await page.getByText(words).locator('visible=true').first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

describe('a question, from the home page', () => {
  test.for(
    SIZES.flatMap(([width, height]) => [
      {
        width,
        height,
        path: OBJECTIFS,
        question: 'how many measures are on track?',
        answer: /^\d+ mesures? sur \d+ .* bonne voie$/,
      },
      {
        width,
        height,
        path: ARGENT,
        question: 'which region spends most an inhabitant?',
        answer: /€\spar habitant/,
      },
      {
        width,
        height,
        path: CONTROLES,
        question: 'do the documents agree?',
        answer: /^\d+\scontradictions? dans les documents/,
      },
    ]),
  )(
    '« $question » is answered after one action, and after two, at $width × $height',
    async (it, { sharedPage }) => {
      const { page } = await sharedPage('/', it);
      await page.locator('main a[href="/bilan-2024/"]').first().click();
      await page.waitForURL('**/bilan-2024/');
      expect(await isInFirstScreen(page, it.answer)).toBe(true);
      await page.locator(`main a[href="${it.path}"]`).first().click();
      await ready(page);
      expect(await isInFirstScreen(page, it.answer)).toBe(true);
    },
  );
});

describe('the whole state is in the address', () => {
  test('a choice, another, and Back undoes them one by one', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage(OBJECTIFS);
    await ready(page);
    const all = await counted(page);
    await choose(page, 'axe', '2-emploi');
    const some = await rows(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await choose(page, 'etat', 'non-demarre');
    expect(await rows(page).count()).toBeLessThan(some);
    expect((await addressOf(page)).search).toBe('?axe=2-emploi&etat=non-demarre');
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(some);
    expect(await page.locator('select[name=etat]').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(all);
    expect(errors).toEqual([]);
  });

  test('a shared address shows the same rows, in the same order', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${OBJECTIFS}?palier=moitie&tri=-taux`);
    await ready(page);
    const taux = await rows(page)
      .locator('[data-nombre]')
      .evaluateAll((all) => all.map((cell) => Number(cell.getAttribute('data-nombre'))));
    expect(taux.length).toBeGreaterThan(1);
    expect(taux).toEqual(taux.toSorted((a, b) => b - a));
    expect(taux.filter((value) => value < 50 || value >= 100)).toEqual([]);
  });

  test.for([OBJECTIFS, ARGENT, CONTROLES])(
    '%s says that it does not know a value',
    async (path, { sharedPage }) => {
      const { page } = await sharedPage(`${path}?axe=lune&tri=hasard`);
      await ready(page);
      const said = await page.locator('[data-part=inconnu]').textContent();
      expect(said).toContain('axe=lune');
      expect(said).toContain('tri=hasard');
      expect(await rows(page).count()).toBeGreaterThan(5);
    },
  );

  test('an anchor to a row that the choices leave out says so, and « Tout afficher » gives it back', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage(`${CONTROLES}?lecture=mots#budgets-regions`);
    await ready(page);
    expect(await page.locator('[data-part=ancre]').isVisible()).toBe(true);
    await page.locator('.explorateur [type=reset]').click();
    expect(await page.locator('[data-part=ancre]').isVisible()).toBe(false);
    expect(await page.locator('#budgets-regions').isVisible()).toBe(true);
  });
});

describe('what is drawn is in step with the table', () => {
  test('the tiles of the objectives are those of the rows, and their counts too', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${OBJECTIFS}?axe=3-droits`);
    await ready(page);
    const ids = await rows(page).evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const tiles = page.locator('.matrice a').locator('visible=true');
    const hrefs = await tiles.evaluateAll((all) => all.map((tile) => tile.getAttribute('href') ?? ''));
    expect(hrefs.toSorted()).toEqual(ids.toSorted());
    const counts = await page
      .locator('.matrice [data-compte]')
      .locator('visible=true')
      .evaluateAll((all) => all.map((count) => Number(count.textContent)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ids.length);
  });

  test('a view of the money takes the place of another; its bars follow the unit, the unknown has none', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage(ARGENT);
    await ready(page);
    expect(await page.locator('[data-vue]').locator('visible=true').count()).toBe(1);
    await choose(page, 'vue', 'programmes');
    await choose(page, 'unite', 'avant');
    const drawn = await rows(page).evaluateAll((all) =>
      all.map((row) => ({
        known: row.querySelector('[data-unite=avant]')?.getAttribute('data-nombre') ?? '',
        width: row.querySelector('rect')?.getAttribute('width'),
      })),
    );
    expect(drawn.filter(({ known }) => known === '').map(({ width }) => width)).toContain('0%');
    expect(drawn.filter(({ known, width }) => Number(known) > 0 && width === '0%')).toEqual([]);
    expect(drawn.map(({ width }) => width)).toContain('100%');
    await choose(page, 'unite', 'habitant');
    expect(await page.locator('[data-part=sans-unite]').isVisible()).toBe(true);
  });

  test('regions by axis is an answer too: nobody has published it', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${ARGENT}?axe=1-enfance`);
    await ready(page);
    expect(await page.locator('[data-part=vide]').textContent()).toContain('Personne n’a publié');
    expect(await page.locator('[data-part=exporter]').isDisabled()).toBe(true);
  });

  test('contradictions are grouped by document when asked, each once', async ({ sharedPage }) => {
    const { page } = await sharedPage(CONTROLES);
    await ready(page);
    const all = await counted(page);
    await choose(page, 'groupe', 'document');
    expect(await rows(page).count()).toBe(all);
    const heads = await page.locator('.explorateur .groupe').allTextContents();
    expect(heads.length).toBeGreaterThan(2);
    const sum = heads.reduce((total, head) => total + Number(/\((\d+)\)/.exec(head)?.[1]), 0);
    expect(sum).toBe(all);
  });
});

describe('what one cites or takes away as a picture', () => {
  const partage = (page: Page) => page.locator('[data-part=partage]');

  test.for([
    `${ARGENT}?vue=themes&axe=2-emploi`,
    `${ARGENT}?vue=programmes`,
    `${ARGENT}?unite=part`,
    `${OBJECTIFS}?axe=3-droits`,
    `${CONTROLES}?document=note-occitanie-2024`,
    '/mesures/?axe=2-emploi',
  ])('%s: is not that of another list', async (path, { sharedPage }) => {
    const { page } = await sharedPage(path);
    await partage(page).waitFor({ state: 'hidden' });
  });

  test.for([ARGENT, `${ARGENT}?tri=croissant`, `${OBJECTIFS}?tri=-taux`, CONTROLES, '/mesures/'])(
    '%s: is there, under the list that it draws',
    async (path, { sharedPage }) => {
      const { page } = await sharedPage(path);
      await page.waitForSelector(':is(.explorateur, liste-filtree)[data-ready]');
      expect(await partage(page).getByText('Citer').isVisible()).toBe(true);
    },
  );

  test('comes back with the view that it draws', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${ARGENT}?vue=financeurs`);
    await ready(page);
    await choose(page, 'vue', '');
    await partage(page).waitFor();
  });
});

test.for([
  `${OBJECTIFS}?axe=1-enfance&tri=-taux`,
  `${ARGENT}?vue=themes&axe=4-transition`,
  `${CONTROLES}?document=note-occitanie-2024`,
])('%s: the file is exactly what is shown', async (path, { sharedPage }) => {
  const { page } = await sharedPage(path);
  await ready(page);
  const shown = await rows(page).evaluateAll((all) =>
    all.map((row) => row.querySelector('th')?.textContent.replaceAll(/\s+/g, ' ').trim()),
  );
  const waiting = page.waitForEvent('download');
  await page.locator('[data-part=exporter]').click();
  const file = await text(await (await waiting).createReadStream());
  const [head = '', ...lines] = file.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(lines.map((line) => /^"([^"]*(?:""[^"]*)*)"/.exec(line)?.[1]?.replaceAll('""', '"'))).toEqual(shown);
  const columns = await page
    .locator('.explorateur table[data-lignes]')
    .locator('visible=true')
    .first()
    .locator('thead th:not([data-dessin])')
    .count();
  const precise = head.match(/ : d’où vient le nombre"/g) ?? [];
  expect(head.split(';')).toHaveLength(columns + precise.length + 2);
  expect(lines.every((line) => line.includes(path))).toBe(true);
});

test('the file of the money says the unit of each number, and whether a document gives it', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage(ARGENT);
  await ready(page);
  const waiting = page.waitForEvent('download');
  await page.locator('[data-part=exporter]').click();
  const file = await text(await (await waiting).createReadStream());
  const [head = '', line = ''] = file.replace('\uFEFF', '').split('\r\n');
  expect(head).toContain('"Par habitant (€)";"Par habitant (€) : d’où vient le nombre"');
  expect(line).toMatch(/^"[^"]+";"[\d,]+";"Calculé par l’Atlas";"\d+";"Dit par un document"/);
  expect(line).toContain('population');
});

test.for([OBJECTIFS, ARGENT, CONTROLES, '/mesures/'])(
  '%s: its drawing is a picture for whoever asks',
  async (path, { sharedPage }) => {
    const { page, errors } = await sharedPage(path);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'PNG' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^[a-z]+\.png$/);
    const bytes = await buffer(await file.createReadStream());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1440);
    expect(errors).toEqual([]);
  },
);

test.for([OBJECTIFS, ARGENT, CONTROLES])(
  '%s is complete without JavaScript',
  async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { javaScript: false });
    expect(await page.locator('.explorateur form').isVisible()).toBe(false);
    expect(await page.locator('[data-part=exporter]').isVisible()).toBe(false);
    await page.locator('.explorateur [data-part=accueil] a').first().click();
    await page.waitForURL((url) => url.pathname !== path);
    await page.locator('tr[data-ligne]').first().waitFor({ state: 'visible' });
  },
);

test.for([
  [OBJECTIFS, 'o-25-1'],
  [CONTROLES, 'quatre-regions-majorite'],
] as const)('%s#%s, which is kept aside, is where the browser goes', async ([path, id], { sharedPage }) => {
  const { page } = await sharedPage(`${path}#${id}`);
  await ready(page);
  await page.waitForSelector(`[id="${id}"]:target`);
  await expect
    .poll(() => page.locator(`[id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top < innerHeight))
    .toBe(true);
  expect(await accueil(page).isVisible()).toBe(false);
});

describe('rows are kept aside until they are asked for', () => {
  const print = (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const showAll = (page: Page) => page.locator('.explorateur [type=reset]').click();
  const asked = [
    { path: OBJECTIFS, way: '« Tout afficher »', ask: showAll },
    { path: OBJECTIFS, way: 'paper', ask: print },
    {
      path: OBJECTIFS,
      way: 'a tile',
      ask: (page: Page) => page.locator('.matrice a').last().click(),
    },
    {
      path: OBJECTIFS,
      way: 'an order',
      ask: (page: Page) => choose(page, 'tri', '-taux'),
    },
    { path: CONTROLES, way: '« Tout afficher »', ask: showAll },
    { path: CONTROLES, way: 'paper', ask: print },
    { path: CONTROLES, way: 'a group', ask: (page: Page) => choose(page, 'groupe', 'taille') },
    { path: ARGENT, way: 'another view', ask: (page: Page) => choose(page, 'vue', 'programmes') },
  ];

  test.for(asked)('by $way in $path', async ({ path, ask }, { sharedPage }) => {
    const { page, errors } = await sharedPage(path);
    await ready(page);
    const before = await rows(page).count();
    expect(before).toBeLessThanOrEqual(await counted(page));
    expect(await accueil(page).isVisible()).toBe(true);
    await ask(page);
    await page.waitForSelector('.explorateur template', { state: 'detached' });
    expect(await rows(page).count()).toBe(await counted(page));
    expect(await accueil(page).isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('a tile leads to its row, which is then in the first screen', async ({ sharedPage }) => {
    const { page } = await sharedPage(OBJECTIFS);
    await ready(page);
    await page.locator('.matrice a').last().press('Enter');
    const row = page.locator('tr[data-ligne]:target');
    await expect
      .poll(() => row.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top < innerHeight)))
      .toEqual([true]);
  });

  test('a choice that the view of the page answers asks for no other view', async ({ sharedPage }) => {
    const { page } = await sharedPage(ARGENT);
    await ready(page);
    await choose(page, 'tri', 'croissant');
    expect((await addressOf(page)).search).toBe('?tri=croissant');
    expect(await accueil(page).isVisible()).toBe(true);
  });

  test('an address that leads to a row of another view asks for that view', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${ARGENT}#etat-departements`);
    await ready(page);
    expect(await page.locator('#etat-departements').isVisible()).toBe(true);
    expect(await page.locator('select[name=vue]').inputValue()).toBe('financeurs');
    expect((await addressOf(page)).href).toContain('?vue=financeurs#etat-departements');
  });
});

test('the keyboard does it all: choose, reach a tile, go to its line', async ({ sharedPage }) => {
  const { page } = await sharedPage(OBJECTIFS);
  await ready(page);
  const all = await counted(page);
  await page.locator('select[name=axe]').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('axe');
  expect(await compte(page).textContent()).toMatch(/^\d+\sobjectifs? sur \d+$/);
  const tile = page.locator('.matrice a').locator('visible=true').first();
  await tile.focus();
  await page.keyboard.press('Enter');
  const hash = (await addressOf(page)).hash.slice(1);
  expect(await page.locator(`[id="${hash}"]`).isVisible()).toBe(true);
});

test.for([
  OBJECTIFS,
  `${OBJECTIFS}?groupe=etat&preuve=deduit`,
  `${OBJECTIFS}?axe=lune&palier=cent&etat=non-demarre`,
  ARGENT,
  `${ARGENT}?vue=themes`,
  `${ARGENT}?vue=actions&unite=habitant`,
  `${ARGENT}?axe=1-enfance`,
  CONTROLES,
  `${CONTROLES}?groupe=taille&tri=-ecart`,
  `${CONTROLES}?lecture=mots#budgets-regions`,
])('%s has no axe violation, light and dark, at 320 and 1280', async (path, { sharedPage }) => {
  const { page } = await sharedPage(path);
  await ready(page);
  const found: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const said = await axeViolations(page);
      found.push(...said.map((fault) => `${colorScheme}, ${width} : ${fault}`));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(found).toEqual([]);
});

test.for([OBJECTIFS, ARGENT, CONTROLES])('%s fits the width of a tablet', async (path, { sharedPage }) => {
  for (const width of [600, 768, 1024]) {
    const { page } = await sharedPage(path, { width });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
  }
});

test.for([{ javaScript: false }, { javaScript: true }])(
  'the contradictions show rows at once, JavaScript: $javaScript',
  async (options, { sharedPage }) => {
    const { page } = await sharedPage(CONTROLES, options);
    expect(await rows(page).count()).toBeGreaterThan(5);
    expect(await accueil(page).isVisible()).toBe(true);
  },
);

describe('what is chosen', () => {
  test.for([
    [`${OBJECTIFS}?axe=2-emploi&palier=moitie`, ['Axe', 'Taux']],
    [`${ARGENT}?vue=programmes`, ['Compter']],
    [`${CONTROLES}?groupe=taille`, ['Ranger par']],
  ] as const)(
    '%s: is said under the count, on screen and on paper',
    async ([path, names], { sharedPage }) => {
      const { page } = await sharedPage(path);
      await ready(page);
      const said = page.locator('[data-part=choisi]');
      for (const name of names) expect(await said.textContent()).toContain(name);
      await page.emulateMedia({ media: 'print' });
      expect(await said.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.explorateur [type=reset]').click();
      expect(await said.textContent()).toBe('');
    },
  );

  test.for([
    '',
    '?vue=themes',
    '?vue=programmes',
    '?vue=actions',
    '?vue=financeurs&unite=habitant',
    '?vue=themes&axe=4-transition',
  ])('%s: no column of the money is empty for every row', async (search, { sharedPage }) => {
    const { page } = await sharedPage(`${ARGENT}${search}`);
    await ready(page);
    const empty = await page
      .locator('.explorateur table')
      .locator('visible=true')
      .evaluate((table: HTMLTableElement) =>
        [...(table.tHead?.rows[0]?.cells ?? [])]
          .map((head, i) => ({
            head,
            cells: [...table.querySelectorAll<HTMLTableRowElement>('tr[data-ligne]')].map(
              (row) => row.cells[i],
            ),
          }))
          .filter(({ head, cells }) => !head.hidden && cells.every((cell) => cell?.dataset['nombre'] === ''))
          .map(({ head }) => head.textContent),
      );
    expect(empty).toEqual([]);
  });
});
