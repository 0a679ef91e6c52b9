import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type OpenPage } from '../support/browser.ts';
import { chooseLayer, startMap, wakeMap } from '../support/carte.ts';
import { paleTexts, printedButtons } from '../support/papier.ts';
import { sheetsOf } from '../support/pdf.ts';

/** One page of each kind. */
const KINDS = [
  '/',
  '/pacte/',
  '/axes/2-emploi/',
  '/mesures/',
  '/mesures/02-enfants-sans-domicile/',
  '/leviers/',
  '/leviers/08-alimentation/',
  '/leviers/imprimer/',
  '/leviers/departements/44/',
  '/leviers/ou-en-est-ma-commune/',
  '/projets/',
  '/projets/tznr-lodeve/',
  '/territoires/',
  '/territoires/occitanie/',
  '/territoires/34-herault/',
  '/territoires/200017341-cc-lodevois-et-larzac/',
  '/territoires/couverture/',
  '/carte/',
  '/carte/contrats/',
  '/bilan-2024/',
  '/bilan-2024/controles/',
  '/methode/',
  '/ressources/',
  '/glossaire/',
  '/recherche/?q=logement',
  '/dossier/',
  '/donnees/',
  '/plan-du-site/',
  '/accessibilite/',
];

async function printDark(page: Page) {
  // What a page keeps aside comes on paper.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

describe('printing from a dark system', () => {
  test.for(KINDS)('%s: every text is dark on white, and no button comes', async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { colorScheme: 'dark' });
    if (path.startsWith('/recherche/')) await page.waitForSelector('recherche-site[data-ready]');
    await printDark(page);
    expect(await paleTexts(page)).toEqual([]);
    expect(await printedButtons(page)).toEqual([]);
  });
});

describe('a map printed from a dark system', () => {
  /** The drawing, in the colours of paper, in the place of the interactive map. */
  async function expectDrawing(page: Page) {
    expect(await page.locator('[data-part=carte]').isVisible()).toBe(true);
    // Some ways of printing tell the page nothing: the styles alone must do it.
    await printDark(page);
    expect(await page.locator('[data-part=carte]').isVisible()).toBe(false);
    const drawing = page.locator('[data-part=dessin] :is(svg.map, img):visible');
    expect(await drawing.isVisible()).toBe(true);
    const fills = await drawing
      .locator('.territory path, path.territory, .terre')
      .evaluateAll((all) => all.map((it) => getComputedStyle(it).fill));
    const dark = fills.filter((fill) => (fill.match(/\d+/g) ?? []).slice(0, 3).some((it) => Number(it) < 90));
    expect(dark).toEqual([]);
  }
  const openDark = async (sharedPage: OpenPage, path: string) => {
    const { page } = await sharedPage(path, { colorScheme: 'dark', width: 1440 });
    const map = page.locator('carte-projets');
    await map.scrollIntoViewIfNeeded();
    await ((await map.getAttribute('data-differee')) === null ? wakeMap(page) : startMap(page));
    if (path.startsWith('/carte/')) await page.waitForSelector('[data-carte][data-dessinee]');
    return page;
  };

  test.for(['/projets/?vue=carte', '/territoires/occitanie/', '/carte/integrer/'])(
    '%s: the drawing',
    async (path, { sharedPage }) => {
      await expectDrawing(await openDark(sharedPage, path));
    },
  );

  test('/carte/: the drawing, whatever was asked of it', async ({ sharedPage }) => {
    const page = await openDark(sharedPage, '/carte/?departement=34');
    await expectDrawing(page);
    await page.emulateMedia({ media: 'screen' });
    await chooseLayer(page, 'budgets');
    await expectDrawing(page);
    // What a layer says under its drawing is said once.
    expect(await page.locator('carte-projets .legend ul').filter({ visible: true }).count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await chooseLayer(page, 'projets');
    await expectDrawing(page);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Aller à un territoire').fill('Bretagne');
    await page.getByRole('option').first().click();
    await page.getByText('Lire sa page').waitFor();
    await expectDrawing(page);
  });
});

describe('the big map with a place open', () => {
  test.for([360, 1440])('printed, it tells of this place (%i px)', async (width, { sharedPage }) => {
    const { page } = await sharedPage('/carte/?couche=contrats&territoire=departement:66', { width });
    await page.getByText('Lire sa page').waitFor();
    await page.emulateMedia({ media: 'print' });
    const panel = page.locator('carte-projets [data-part=panneau]');
    expect(await panel.innerText()).toContain('non signé en 2024');
    const [under, last] = [await panel.boundingBox(), await panel.locator('li').last().boundingBox()];
    const finding = await page.locator('.finding').boundingBox();
    expect(under?.y).toBeGreaterThanOrEqual((finding?.y ?? 0) + (finding?.height ?? Infinity));
    // All of it: nothing scrolls on paper.
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThan((under?.y ?? 0) + (under?.height ?? 0));
    expect(await printedButtons(page)).toEqual([]);
  });
});

describe('a printed list', () => {
  /** What a reader holds: the page laid out for paper once it has been printed. */
  async function printed(page: Page): Promise<string> {
    await page.waitForSelector('html[data-papier-pret]');
    await page.pdf();
    await page.emulateMedia({ media: 'print' });
    return (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
  }

  test.for([
    [
      '/projets/?axe=1-enfance&axe=2-emploi&q=lodeve',
      'filtres-projets',
      ['Mots : « lodeve »', 'Axe : Enfance, Emploi'],
    ],
    [
      '/projets/?departement=34&tri=montant',
      'filtres-projets',
      ['Département : Hérault', 'Trier par : Montant'],
    ],
    [
      '/mesures/?axe=2-emploi&tri=haut',
      'liste-filtree',
      ['Axe : Emploi', 'Trier par : Taux le plus haut d’abord'],
    ],
    ['/ressources/?q=guide&axe=1-enfance', 'liste-filtree', ['Mots : « guide »', 'Axe : Enfance']],
    ['/glossaire/?q=insertion', 'liste-filtree', ['Mots : « insertion »']],
    ['/leviers/?qui=intercommunalite&theme=transition', 'liste-filtree', ['Qui agit : ', 'Thème : ']],
    [
      '/recherche/?q=logement&genre=Projet',
      'recherche-site',
      ['Mots : « logement »', 'Sorte de page : Projets'],
    ],
  ] as const)(
    '%s says its choices and keeps them in its address',
    async ([path, island, choix], { sharedPage }) => {
      const { page, errors } = await sharedPage(path);
      await page.waitForSelector(`${island}[data-ready]`);
      const text = await printed(page);
      const line = text.split('\n').find((said) => said.startsWith('Choix : ')) ?? '';
      for (const said of choix) expect(line).toContain(said);
      expect(text).toContain(
        `Page imprimée depuis ${await page.locator('link[rel=canonical]').getAttribute('href')}${new URL(path, 'http://a').search}`,
      );
      expect(errors).toEqual([]);
    },
  );

  test('without a choice, says none; what was printed before leaves no trace', async ({ sharedPage }) => {
    const { page } = await sharedPage('/mesures/?axe=2-emploi');
    await page.waitForSelector('liste-filtree[data-ready]');
    expect(await printed(page)).toContain('Choix : Axe : Emploi');
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Axe', { exact: true }).selectOption('');
    const text = await printed(page);
    expect(text).not.toContain('Choix :');
    expect(text).toMatch(/Page imprimée depuis \S+\/mesures\/\n*$/);
  });
});

describe('the title of a map', () => {
  /** Marks each map and what stands over it with links, so that the PDF names their places; gives how many maps there are. */
  const markMaps = (page: Page, title: string, map: string) =>
    page.evaluate(
      ([titles, maps]) => {
        const link = (element: Element, name: string) => {
          const mark = document.createElement('a');
          mark.href = `#${name}`;
          mark.textContent = '.';
          document.querySelector('main')?.append(mark);
          element.id = name;
        };
        const room = document.createElement('div');
        room.id = 'place';
        document.querySelector('main h1')?.after(room);
        document.querySelectorAll(titles).forEach((element, i) => link(element, `titre-${i}`));
        const found = [...document.querySelectorAll(maps)];
        found.forEach((element, i) => link(element, `carte-${i}`));
        return found.length;
      },
      [title, map] as const,
    );

  /** Pushes the page down. */
  const leaveRoom = (page: Page, height: number) =>
    page.locator('#place').evaluate((it, mm) => (it.style.height = `${mm}mm`), height);

  const IN_CHART = ['.figure:has(.choropleth) > h3', '.figure:has(.choropleth) .legend'] as const;
  test.for([
    ['/bilan-2024/contrats-locaux/', ...IN_CHART],
    ['/bilan-2024/contrats-locaux-budgets/', ...IN_CHART],
    [
      '/territoires/occitanie/',
      '#carte',
      '[aria-labelledby="carte"] figure, [aria-labelledby="carte"] carte-projets',
    ],
  ] as const)('stays on its sheet, wherever it falls: %s', async ([path, title, map], { sharedPage }) => {
    const { page } = await sharedPage(path);
    const count = await markMaps(page, title, map);
    expect(count).toBeGreaterThan(0);
    for (const room of [0, 30, 60, 90, 120, 150, 180, 210]) {
      await leaveRoom(page, room);
      const sheets = await sheetsOf(page);
      for (let i = 0; i < count; i += 1) {
        expect(sheets.get(`titre-${i}`), `${room} mm`).toBeGreaterThan(0);
        expect(sheets.get(`titre-${i}`), `${room} mm`).toBe(sheets.get(`carte-${i}`));
      }
    }
  });
});

describe('what the documents say of a territory, on paper', () => {
  const list = (page: Page) => page.locator('section[aria-labelledby=mentions] ul');
  const columnsOf = (page: Page) => list(page).evaluate((ul) => getComputedStyle(ul).columnCount);

  test.for([
    ['/territoires/32-gers/', '#mentions'],
    ['/territoires/occitanie/', '#mentions'],
    ['/territoires/bretagne/', '#budget'],
  ] as const)('%s: each line of %s keeps its source, by its name', async ([path, anchor], { sharedPage }) => {
    const { page } = await sharedPage(path);
    await page.locator(anchor).waitFor();
    await page.emulateMedia({ media: 'print' });
    const told = await page.locator(`section:has(${anchor}) a.repere`).evaluateAll((links) =>
      links.map((link) => ({
        isShown: link.checkVisibility(),
        after: getComputedStyle(link, '::after').content,
      })),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { isShown, after } of told) {
      expect(isShown).toBe(true);
      expect(after).toMatch(/" : " ".{4,}" ", " ".{4,}"|^" : .{4,}, .{4,}"$/);
    }
  });

  test('a line alone is not broken over columns; several are', async ({ sharedPage }) => {
    const { page } = await sharedPage('/territoires/32-gers/');
    await page.emulateMedia({ media: 'print' });
    expect(await list(page).locator('li').count()).toBe(1);
    expect(await columnsOf(page)).toBe('auto');
    const { page: region } = await sharedPage('/territoires/occitanie/');
    await region.emulateMedia({ media: 'print' });
    expect(await list(region).locator('li').count()).toBeGreaterThan(1);
    expect(await columnsOf(region)).toBe('2');
  });
});
