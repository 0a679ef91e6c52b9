import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, test as base, type OpenOptions } from '../support/browser.ts';
import { countOf, entriesOf, idsWith } from '../support/contenu.ts';
import { CARTES } from '../../src/lib/projets/catalogue/pages.ts';
import type { ProjetPublie } from '../../src/lib/projets/projet.ts';

const TRANSITION = idsWith('projets', 'axes', '4-transition');
const WIDER = idsWith('projets', 'axes', '4-transition', 'outre-mer');

/** The cards of the page of the list, once what was asked has come. */
async function cardsOf(page: Page): Promise<(string | undefined)[]> {
  await settled(page);
  return page
    .locator('liste-projets [data-part=list] > li:not([hidden])')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['id']));
}

const settled = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('filtres-projets[aria-busy=true], liste-projets[aria-busy=true]'),
  );

/** Those of all its pages; the list is left as it was. */
async function shownIds(page: Page): Promise<(string | undefined)[]> {
  const ids = await cardsOf(page);
  const next = page.locator('liste-projets').getByRole('link', { name: 'Page suivante' });
  let turned = 0;
  for (; await next.isVisible(); turned++) {
    await next.click();
    ids.push(...(await cardsOf(page)));
  }
  for (; turned > 0; turned--) {
    await page.goBack();
    await settled(page);
  }
  return ids;
}

interface Watching {
  watchers: Set<CloseWatcher>;
}

/** The box of a choice: the menus fill when they are opened. */
const boxOf = (page: Page, name: RegExp) =>
  page.locator('label.option', { hasText: new RegExp(name.source.replace('^', '^\\s*')) }).locator('input');

/** Opens the menu of a choice, and ticks it. */
async function tick(page: Page, menu: string, name: RegExp, gesture: 'check' | 'uncheck' = 'check') {
  const facet = page.locator('details.facet', {
    has: page.locator('summary', { hasText: new RegExp(`^${menu}$`) }),
  });
  if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
  await boxOf(page, name)[gesture]();
}

const openExports = (page: Page) => page.locator('[data-part=export] summary').click();

const readDownload = async (download: Download) =>
  (await buffer(await download.createReadStream())).toString('utf8');

const test = base.extend(
  'openCatalogue',
  ({ sharedPage }) =>
    async (query = '', options: OpenOptions = {}) => {
      const opened = await sharedPage(`/projets/${query}`, options);
      await opened.page.waitForSelector('filtres-projets[data-ready]');
      await opened.page.waitForSelector('liste-projets[data-ready]');
      return opened;
    },
);

test('an axis and a public narrow the list; several values of a facet widen it; chips take them back', async ({
  openCatalogue,
}) => {
  const { page, errors } = await openCatalogue();
  expect(await shownIds(page)).toHaveLength(countOf('projets'));
  await tick(page, 'Axe', /^Transition/, 'check');
  expect((await shownIds(page)).sort()).toEqual(TRANSITION.toSorted());
  await tick(page, 'Axe', /^Outre-mer/, 'check');
  expect((await shownIds(page)).sort()).toEqual(WIDER.toSorted());
  await tick(page, 'Public', /^Personnes en grande précarité/, 'check');
  const poor = idsWith('projets', 'publics', 'grande-precarite');
  const both = WIDER.filter((id) => poor.includes(id));
  expect((await shownIds(page)).sort()).toEqual(both.toSorted());
  expect(await page.locator('[data-part=count]').textContent()).toMatch(
    new RegExp(`^${both.length}\\s?projets? sur ${countOf('projets')}`),
  );
  expect((await addressOf(page)).search).toBe('?axe=4-transition&axe=outre-mer&public=grande-precarite');
  await page.getByRole('button', { name: /Retirer le filtre Public/ }).click();
  expect(await shownIds(page)).toHaveLength(TRANSITION.length);
  expect(errors).toEqual([]);
});

test('the count beside each value says what it would keep', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?axe=4-transition');
  await page.locator('summary', { hasText: /^Public$/ }).click();
  const count = await page
    .locator('label', { hasText: 'Enfants' })
    .locator('[data-count]')
    .first()
    .textContent();
  await tick(page, 'Public', /^Enfants/, 'check');
  expect(await shownIds(page)).toHaveLength(Number(count));
});

test('the address reopens the same list, and the back button undoes a choice', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?q=mobilite&axe=2-emploi');
  const first = await shownIds(page);
  expect(first).toContain('mobilite-chorus-decazeville');
  await tick(page, 'Sorte de projet', /^Pacte local présenté/, 'check');
  const second = await shownIds(page);
  expect(second).not.toEqual(first);
  const { search } = await addressOf(page);
  await tick(page, 'Public', /^Tous publics/, 'check');
  await page.waitForFunction((before) => location.search !== before, search);
  await page.goBack();
  expect(await shownIds(page)).toEqual(second);
  await page.goBack();
  expect(await shownIds(page)).toEqual(first);
  expect(
    await page
      .locator('label', { hasText: /Pacte local présenté/ })
      .locator('input')
      .isChecked(),
  ).toBe(false);
});

test('back gives the words back to the field that has the focus, then the choice before them', async ({
  openCatalogue,
}) => {
  const { page } = await openCatalogue();
  const start = await page.evaluate(() => history.length);
  const words = page.getByLabel('Mots, commune, porteur');
  await tick(page, 'Axe', /^Transition/, 'check');
  await words.pressSequentially('aide al');
  expect((await addressOf(page)).search).toBe('?q=aide+al&axe=4-transition');
  expect(await page.evaluate(() => history.length)).toBe(start + 2);
  await page.goBack();
  await page.waitForFunction(() => location.search === '?axe=4-transition');
  expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await words.inputValue()).toBe('');
  expect(await shownIds(page)).toHaveLength(TRANSITION.length);
});

test('arrows in the closed list of orders make one entry; clearing nothing makes none', async ({
  openCatalogue,
}) => {
  const { page } = await openCatalogue();
  const start = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  expect(await page.evaluate(() => history.length)).toBe(start);
  await page.getByLabel('Trier par').focus();
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  expect((await addressOf(page)).search).toBe('?tri=montant');
  expect(await page.evaluate(() => history.length)).toBe(start + 1);
});

test('the map too says which values of its address do not exist', async ({ sharedPage }) => {
  const { page } = await sharedPage('/carte/?axe=9-magie');
  await page.waitForSelector('filtres-projets[data-ready]');
  expect(await page.locator('[data-part=unknown][role=alert]').textContent()).toContain('axe=9-magie');
});

test('free text ignores accents and finds communes, bearers and publics', async ({ openCatalogue }) => {
  const { page } = await openCatalogue();
  for (const [words, id] of [
    ['lodeve', 'tznr-lodeve'],
    ['QUATORZE', 'bidonville-zenith-montpellier'],
    ['séniors sud lozere', 'non-recours-sud-lozere'],
  ] as const) {
    await page.getByLabel('Mots, commune, porteur').fill(words);
    await page.waitForFunction(
      (wanted) => location.search.includes(wanted),
      new URLSearchParams({ q: words }).toString(),
    );
    expect(await shownIds(page), words).toContain(id);
  }
});

test('a place that the filters no longer keep leaves its field; a beginning of a name asks for a choice', async ({
  openCatalogue,
}) => {
  const { page } = await openCatalogue();
  const field = page.getByRole('combobox', { name: 'Votre territoire' });
  await field.fill('lodev');
  await field.press('Enter');
  await page.getByText('Choisissez dans la liste.').waitFor();
  await field.press('Enter');
  const chip = page.locator('liste-projets [data-part=chips] button');
  await chip.first().waitFor();
  expect(await field.inputValue()).toMatch(/^Lodève/);
  await chip.first().click();
  await settled(page);
  expect(await field.inputValue()).toBe('');
  expect(await page.locator('territoire-catalogue').textContent()).not.toContain('Choisi');
});

test('an empty result proposes how to widen', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?axe=outre-mer&region=76');
  expect(await shownIds(page)).toEqual([]);
  await page.getByText('Aucun projet ne répond à tous ces filtres').waitFor();
  await page.getByRole('button', { name: /^Retirer « Occitanie »/ }).click();
  expect((await shownIds(page)).sort()).toEqual(idsWith('projets', 'axes', 'outre-mer').sort());
});

test('words that no project holds lead to the territory field and to the search of the site', async ({
  openCatalogue,
}) => {
  const { page } = await openCatalogue('?q=34500');
  await page.getByText('Aucun projet ne répond à tous ces filtres').waitFor();
  const empty = page.locator('[data-part=empty]');
  expect(await empty.getByRole('link', { name: 'Cherchez dans tout le site' }).getAttribute('href')).toBe(
    '/recherche/',
  );
  await empty.getByRole('link', { name: 'Votre territoire' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('territoire-catalogue');
  expect(new URL(page.url()).searchParams.get('q')).toBe('34500');
});

test('an unknown value in the address is said and left aside', async ({ openCatalogue }) => {
  const { page, errors } = await openCatalogue('?axe=9-magie&region=76&tri=%00');
  expect(await page.locator('[data-part=unknown][role=alert]').textContent()).toMatch(/axe=9-magie, tri=/);
  const fiches = JSON.parse(readFileSync('dist/donnees/projets.json', 'utf8')) as ProjetPublie[];
  const there = fiches.filter(({ regions }) => regions.some(({ id }) => id === '76'));
  expect((await shownIds(page)).sort()).toEqual(there.map(({ id }) => id).sort());
  expect(errors).toEqual([]);
});

test('the list sorts by amount, unknown amounts last', async ({ openCatalogue }) => {
  const { page } = await openCatalogue();
  await page.getByLabel('Trier par').selectOption('montant');
  const amounts = entriesOf('projets')
    .map(({ id, valeurs }) => ({ id, euros: Number(valeurs['montantEuros']) }))
    .filter(({ euros }) => !Number.isNaN(euros))
    .sort((a, b) => b.euros - a.euros);
  expect((await shownIds(page)).slice(0, amounts.length)).toEqual(amounts.map(({ id }) => id));
});

test('the CSV export holds exactly the filtered projects, in words', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?axe=4-transition');
  await openExports(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Exporter les ${TRANSITION.length} projets en CSV` }).click(),
  ]);
  const csv = await readDownload(download);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows = parse(csv, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(TRANSITION.length);
  const ales = rows.find((row) => row['Page']?.endsWith('/projets/aide-alimentaire-ales/'));
  expect(ales).toMatchObject({
    Axes: '4 Transition',
    Territoires: 'CA Alès Agglomération',
    Départements: 'Gard',
  });
});

test('the GeoJSON export holds the places of the filtered projects', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?public=habitants-bidonvilles&q=zenith');
  await openExports(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter le projet en GeoJSON' }).click(),
  ]);
  const data = JSON.parse(await readDownload(download));
  expect(data.features).toHaveLength(1);
  expect(data.features[0].properties['Lieu']).toBe('Montpellier Méditerranée Métropole');
});

test('the drawing follows the filters', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?axe=outre-mer');
  await expect
    .poll(async () => {
      const marks = await page
        .locator('svg a.mark:visible')
        .evaluateAll((all) => all.map((m) => m.getAttribute('data-projet')));
      return [...new Set(marks)].sort();
    })
    .toEqual(idsWith('projets', 'axes', 'outre-mer').sort());
});

test('the whole catalogue works by keyboard', async ({ openCatalogue }) => {
  const { page } = await openCatalogue();
  await page.getByLabel('Mots, commune, porteur').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await boxOf(page, /^Enfance/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect((await addressOf(page)).search).toBe('?axe=1-enfance');
  expect(await shownIds(page)).toHaveLength(idsWith('projets', 'axes', '1-enfance').length);
});

test('a chip writes its words as the pages do', async ({ openCatalogue }) => {
  const { page } = await openCatalogue("?q=l'emploi");
  await settled(page);
  expect(await page.locator('[data-part=chips]').innerText()).toContain('l’emploi');
});

test('a short list proposes the region around, and to take each filter away; a longer one proposes nothing', async ({
  openCatalogue,
}) => {
  const { page } = await openCatalogue('?departement=34&axe=1-enfance');
  await settled(page);
  expect((await cardsOf(page)).length).toBeLessThanOrEqual(5);
  expect(await page.getByRole('button', { name: /^Retirer « Hérault »/ }).isVisible()).toBe(true);
  const around = page.getByRole('button', { name: /^Voir toute la région Occitanie/ });
  const promised = /: (\d+)/.exec(await around.innerText())?.[1];
  await around.click();
  expect((await addressOf(page)).search).toBe('?axe=1-enfance&region=76');
  expect(await shownIds(page)).toHaveLength(Number(promised));
  await page.getByRole('button', { name: /^Retirer le filtre Axe/ }).click();
  await settled(page);
  expect(await page.locator('[data-part=peu]').isVisible()).toBe(false);
});

test('a menu of the bar closes by Escape, by a press elsewhere, and when the focus leaves it', async ({
  openCatalogue,
}) => {
  const { page } = await openCatalogue();
  const menu = page.locator('details.facet').first();
  const isOpen = () => menu.evaluate((details) => (details as HTMLDetailsElement).open);
  await menu.locator('summary').click();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await menu.locator('summary').evaluate((it) => it === document.activeElement)).toBe(true);
  await menu.locator('summary').click();
  await page.locator('h1').click();
  expect(await isOpen()).toBe(false);
  await menu.locator('summary').click();
  await page.getByLabel('Mots, commune, porteur').focus();
  expect(await isOpen()).toBe(false);
});

/** The spacing of text of WCAG 1.4.12. */
const SPACED =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

test.for([
  [1024, ''],
  [1280, ''],
  [1280, SPACED],
  [1440, SPACED],
] as const)(
  'at %d with « %s » no menu of the bar makes the page wider',
  async ([width, spacing], { openCatalogue }) => {
    const { page } = await openCatalogue('', { width, height: 900 });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    const menus = await page.locator('details.facet:visible').all();
    expect(menus.length).toBeGreaterThan(4);
    for (const menu of menus) {
      await menu.locator('summary').click();
      const name = await menu.locator('summary').innerText();
      await expect
        .poll(
          () =>
            page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          {
            message: name,
          },
        )
        .toBeLessThanOrEqual(0);
      const box = await menu.locator('fieldset').boundingBox();
      expect((box?.x ?? -1) >= 0, name).toBe(true);
      await page.keyboard.press('Escape');
    }
  },
);

test.for([360, 1440])(
  'at %d a press on the words of a choice ticks it, and leaves its menu open',
  async (width, { openCatalogue }) => {
    const { page } = await openCatalogue('', { width, height: 740 });
    if (width < 1000) await page.getByText('Plus de filtres', { exact: true }).click();
    await page.locator('details.facet > summary').first().click();
    await page
      .locator('label.option', { hasText: /^\s*Enfance/ })
      .getByText('Enfance')
      .click();
    expect((await addressOf(page)).search).toBe('?axe=1-enfance');
    await page
      .locator('label.option', { hasText: /^\s*Emploi/ })
      .locator('[data-count]')
      .click();
    expect((await addressOf(page)).search).toBe('?axe=1-enfance&axe=2-emploi');
  },
);

test.for([
  [360, 640, 640],
  [1440, 900, 500],
] as const)(
  'at %d × %d a card stands within the first screen, and nothing moves',
  async ([width, height, above], { sharedPage }) => {
    const { page } = await sharedPage('/projets/', { width, height });
    await page.waitForSelector('liste-projets[data-ready]');
    const top = await page
      .locator('liste-projets .card[data-id]')
      .first()
      .evaluate((card) => card.getBoundingClientRect().top);
    expect(top + 100).toBeLessThanOrEqual(above);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const shifts: (PerformanceEntry & { value?: number })[] = [];
          const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          const tell = () => {
            shifts.push(...observer.takeRecords());
            resolve(shifts.reduce((sum, { value = 0 }) => sum + value, 0));
          };
          // What was kept is told before the second frame.
          requestAnimationFrame(() => requestAnimationFrame(tell));
        }),
    );
    expect(moved).toBeLessThanOrEqual(0.002);
  },
);

test('the count stays in view while the list passes', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('', { width: 360, height: 640 });
  await page.locator('liste-projets .card[data-id]').nth(3).scrollIntoViewIfNeeded();
  const top = await page.locator('[data-part=count]').evaluate((count) => count.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(80);
});

test('on a phone the filters are a sheet, that Escape and the list close', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('', { width: 360, height: 640 });
  const sheet = page.getByText('Plus de filtres', { exact: true });
  const form = page.locator('form[aria-label="Filtrer les projets"]');
  await sheet.click();
  expect(await form.evaluate((it) => Math.round(innerHeight - it.getBoundingClientRect().bottom))).toBe(0);
  await page.getByLabel('Mots, commune, porteur').focus();
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });
  await sheet.click();
  await tick(page, 'Axe', /^Transition/);
  await page.getByRole('button', { name: /^Voir les/ }).click();
  await form.waitFor({ state: 'hidden' });
  expect((await shownIds(page)).sort()).toEqual(TRANSITION.toSorted());
});

test('on a phone the gesture Back closes the sheet of filters, and nothing is watched once it is closed', async ({
  openCatalogue,
}) => {
  const { page } = await openCatalogue('', { width: 360, height: 640 });
  // No driver makes the gesture: what the browser would ask of the watchers is asked of them.
  await page.evaluate(() => {
    const watchers = new Set<CloseWatcher>();
    class Watched extends CloseWatcher {
      constructor() {
        super();
        watchers.add(this);
      }
      override destroy() {
        watchers.delete(this);
        super.destroy();
      }
    }
    Object.assign(window, { CloseWatcher: Watched, watchers });
  });
  const watched = () => page.evaluate(() => (window as never as Watching).watchers.size);
  const sheet = page.getByText('Plus de filtres', { exact: true });
  const form = page.locator('form[aria-label="Filtrer les projets"]');
  await sheet.click();
  await expect.poll(watched).toBe(1);
  await page.evaluate(() => {
    for (const it of (window as never as Watching).watchers) it.requestClose();
  });
  await form.waitFor({ state: 'hidden' });
  await expect.poll(watched).toBe(0);
  expect((await addressOf(page)).pathname).toBe('/projets/');
});

test('on a phone: list and map are tabs, the list first', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('', { width: 360, height: 740 });
  expect(await page.locator('#vue-carte').isVisible()).toBe(false);
  await page.getByRole('tab', { name: 'Liste' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#vue-carte').isVisible()).toBe(true);
  expect((await addressOf(page)).href).toContain('vue=carte');
});

test('without JavaScript the list is complete and nothing dead is shown', async ({ sharedPage }) => {
  const { page } = await sharedPage('/projets/', { javaScript: false });
  const titles = new Set<string>();
  for (let more = true; more;) {
    for (const href of await page
      .locator('.card[data-id] h2 a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
      titles.add(href ?? '');
    const next = page.getByRole('link', { name: 'Page suivante' });
    more = await next.isVisible();
    if (more) await next.click();
  }
  expect(titles.size).toBe(countOf('projets'));
  await page.goto('/projets/');
  expect(await page.locator('form[aria-label="Filtrer les projets"]').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: /Exporter/ }).count()).toBe(0);
});

/** What a reader who has asked for nothing has no use for. */
const isOfAnswers = (url: string) =>
  /donnees\/(?:catalogue|projets)|_astro\/(?:projets|mots|rendu|carte-projets)\./.test(url);

test('a first page that rests asks for nothing; to come near the filters brings the index of the catalogue alone, once, and what answers', async ({
  openCatalogue,
}) => {
  const { page, requests } = await openCatalogue('', { webGl: false });
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isOfAnswers)).toEqual([]);
  const asked = () => requests.filter((url) => /donnees\/(?:catalogue|projets)/.test(url));
  await page.getByLabel('Mots, commune, porteur').focus();
  await expect.poll(() => asked().length).toBe(1);
  expect(asked()[0]).toMatch(/donnees\/catalogue\/index\.json$/);
  await page.getByRole('link', { name: 'Page suivante' }).hover();
  await page.waitForLoadState('networkidle');
  expect(asked()).toHaveLength(1);
  // The first choice then waits for its cards alone.
  const before = requests.length;
  await tick(page, 'Axe', /^Transition/, 'check');
  await settled(page);
  expect(requests.slice(before).filter((url) => /_astro\/(?:projets|rendu)\.|index\.json/.test(url))).toEqual(
    [],
  );
});

test('where nothing announces a touch, the first one on the page brings the index', async ({ openPage }) => {
  const { page, requests } = await openPage('/404.html');
  // Chromium emulates no screen without a pointer in a page that is open.
  await page.addInitScript(() => {
    const ask = matchMedia.bind(globalThis);
    globalThis.matchMedia = (query) => ask(query === '(hover: none)' ? 'all' : query);
  });
  await page.goto('/projets/');
  await page.waitForSelector('liste-projets[data-ready]');
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isOfAnswers)).toEqual([]);
  await page.locator('h1').dispatchEvent('pointerdown');
  await expect.poll(() => requests.filter((url) => url.endsWith('/index.json')).length).toBe(1);
});

test('the page of the list is in the address, the next one leads back to it, and the count says it', async ({
  openCatalogue,
}) => {
  const { page, errors } = await openCatalogue();
  const first = await cardsOf(page);
  expect(first).toHaveLength(Math.min(CARTES.premiere, countOf('projets')));
  await page.getByRole('link', { name: 'Page suivante' }).click();
  const second = await cardsOf(page);
  expect((await addressOf(page)).search).toBe('?page=2');
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  const count = page.locator('liste-projets [data-part=count]');
  expect(await count.textContent()).toContain('page 2 sur');
  expect(await count.evaluate((element) => element === document.activeElement)).toBe(true);
  // From its top: the count, which sticks, is in view wherever the reader is.
  const topOfList = await page
    .locator('liste-projets')
    .evaluate((element) => element.getBoundingClientRect().top);
  expect(topOfList).toBeGreaterThanOrEqual(0);
  expect(topOfList).toBeLessThan(100);
  await page.goBack();
  expect(await cardsOf(page)).toEqual(first);
  await page.goto('/projets/?page=2&tri=titre');
  await page.waitForSelector('liste-projets[data-ready]');
  expect(await cardsOf(page)).toEqual(second);
  await tick(page, 'Axe', /^Transition/, 'check');
  await settled(page);
  expect((await addressOf(page)).searchParams.get('page')).toBeNull();
  expect(errors).toEqual([]);
});

test('a made card is the same as a built one', async ({ openCatalogue }) => {
  const { page } = await openCatalogue();
  const cards = () =>
    page
      .locator('liste-projets .card[data-id]')
      .evaluateAll((all) =>
        all.map((card) => card.outerHTML.replace(/ data-part="[^"]*"/g, '').replace(/>\s+</g, '><')),
      );
  const built = await cards();
  await tick(page, 'Axe', /^Transition/, 'check');
  await tick(page, 'Axe', /^Transition/, 'uncheck');
  await settled(page);
  expect(await cards()).toEqual(built);
});

test('back from a project finds the list and the place where it was', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?axe=2-emploi');
  const before = await cardsOf(page);
  const link = page.locator('liste-projets h2 a').nth(4);
  await link.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForSelector('#fiche');
  await page.goBack();
  await page.waitForSelector('liste-projets[data-ready]');
  expect(await cardsOf(page)).toEqual(before);
  await expect.poll(() => page.evaluate((wanted) => Math.abs(scrollY - wanted), y)).toBeLessThan(40);
});

test('cards that do not come are said, and asked for again', async ({ openCatalogue }) => {
  const { page } = await openCatalogue();
  await page.route(/fiches-/, (route) => route.abort());
  await tick(page, 'Axe', /^Transition/, 'check');
  await page.getByText('Ces projets n’ont pas pu se charger').waitFor();
  await page.unrouteAll();
  // The network of a busy machine may fail by itself: the button stays as long as it does.
  const again = page.getByRole('button', { name: 'Réessayer' });
  const retry = async () => {
    if (await again.isVisible()) await again.click();
    return (await cardsOf(page)).sort();
  };
  await expect.poll(retry).toEqual(TRANSITION.toSorted());
  expect(await again.isVisible()).toBe(false);
});

test('the JSON export holds the projects as they are published', async ({ openCatalogue }) => {
  const { page } = await openCatalogue('?axe=4-transition');
  const published = JSON.parse(readFileSync('dist/donnees/projets.json', 'utf8')) as ProjetPublie[];
  await openExports(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Exporter les ${TRANSITION.length} projets en JSON` }).click(),
  ]);
  expect(JSON.parse(await readDownload(download))).toEqual(
    published.filter(({ axes }) => axes.some(({ id }) => id === '4-transition')),
  );
});

test('the reader chooses the columns of the CSV, of all the projects or of some', async ({
  openCatalogue,
}) => {
  for (const [search, count] of [
    ['', countOf('projets')],
    ['?axe=4-transition', TRANSITION.length],
  ] as const) {
    const { page } = await openCatalogue(search);
    await openExports(page);
    await page.getByText('Choisir les colonnes du CSV').click();
    for (const box of await page.locator('[data-colonne]').all())
      if (!['Porteur', 'Page'].includes(await box.inputValue())) await box.uncheck();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Exporter les ${count} projets en CSV` }).click(),
    ]);
    const csv = await readDownload(download);
    const rows = parse(csv, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(count);
    expect(Object.keys(rows[0] ?? {})).toEqual(['Porteur', 'Page']);
  }
});
