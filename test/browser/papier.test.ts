import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { startMap, wakeMap } from '../support/carte.ts';
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

/**
 * Texts too pale to be read on paper: contrast under 4.5 with the white sheet, for printers leave the colours of
 * surfaces out, or with the colour of their surface, for those who print it.
 */
function paleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const read = (color: string, under: number[]) => {
      if (!pixel) throw new Error('no canvas');
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
      return [r, g, b].map((value, i) => (value * a + (under[i] ?? 255) * (255 - a)) / 255);
    };
    const light = (rgb: number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: number[], b: number[]) => {
      const [dark = 0, pale = 0] = [light(a), light(b)].sort((x, y) => x - y);
      return (pale + 0.05) / (dark + 0.05);
    };
    const WHITE = [255, 255, 255];
    const surfaceOf = (element: Element): number[] => {
      const under = element.parentElement ? surfaceOf(element.parentElement) : WHITE;
      return read(getComputedStyle(element).backgroundColor, under);
    };
    /** The colour of the disc or tile of a drawing on which the text stands; a pattern or an outline has none. */
    const inkUnder = (element: Element, { left, right, top, bottom }: DOMRect) =>
      [
        ...(element.closest('svg')
          ? (element.parentElement?.querySelectorAll('circle, rect, path') ?? [])
          : []),
      ]
        .filter((shape) => {
          const box = shape.getBoundingClientRect();
          return (
            box.left < left && box.right > right && box.top < (top + bottom) / 2 && box.bottom > bottom - 3
          );
        })
        .map((shape) => getComputedStyle(shape).fill)
        .filter((fill) => fill !== 'none' && !fill.startsWith('url('))
        .at(-1);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !element ||
        !text ||
        !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || element.closest('.visually-hidden, .skip, option, style, script'))
        continue;
      const style = getComputedStyle(element);
      const ink = read(element.closest('svg') ? style.fill : style.color, WHITE);
      // The discs and tiles of a drawing are ink, not surface: they are always printed.
      const under = inkUnder(element, range.getBoundingClientRect());
      // A surface that the styles ask for exactly is printed too.
      const exact = style.printColorAdjust === 'exact' && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      const grounds = under
        ? [read(under, WHITE)]
        : exact
          ? [surfaceOf(element)]
          : [WHITE, surfaceOf(element)];
      const worst = Math.min(...grounds.map((ground) => contrast(ink, ground)));
      if (worst < 4.5)
        found.push(`${worst.toFixed(1)} : « ${text.slice(0, 40)} » (${element.getAttribute('class') ?? ''})`);
    }
    return found;
  });
}

async function printDark(page: Page) {
  // What a page keeps aside comes on paper.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

describe('printing from a dark system', () => {
  test.for(KINDS)('%s: every text is dark on white', async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { colorScheme: 'dark' });
    if (path.startsWith('/recherche/')) await page.waitForSelector('recherche-site[data-ready]');
    await printDark(page);
    expect(await paleTexts(page)).toEqual([]);
  });
});

describe('a map printed from a dark system', () => {
  test.for([
    '/carte/',
    '/carte/?couche=budgets',
    '/carte/?departement=34',
    '/carte/?territoire=region:53',
    '/projets/?vue=carte',
    '/territoires/occitanie/',
    '/carte/integrer/',
  ])('%s: the drawing, in the colours of paper', async (path, { sharedPage }) => {
    const { page } = await sharedPage(path, { colorScheme: 'dark', width: 1440 });
    const map = page.locator('carte-projets');
    await map.scrollIntoViewIfNeeded();
    await ((await map.getAttribute('data-differee')) === null ? wakeMap(page) : startMap(page));
    if (path.startsWith('/carte/')) await page.waitForSelector('[data-carte][data-dessinee]');
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
    // What a layer says under its drawing is said once.
    if (path.includes('couche='))
      expect(await page.locator('carte-projets .legend ul').filter({ visible: true }).count()).toBe(1);
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

  test.for(KINDS)('%s prints no button, and no frame of one', async (path, { sharedPage }) => {
    const { page } = await sharedPage(path);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('button:not(.sigle), .button, .chip').evaluateAll((all) =>
      all
        .filter((it) => it.checkVisibility())
        .filter((it) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(it);
          return (
            it.tagName === 'BUTTON' ||
            !it.textContent?.trim() ||
            (borderTopStyle !== 'none' && borderTopWidth !== '0px')
          );
        })
        .map((it) => it.outerHTML.slice(0, 80)),
    );
    expect(shown).toEqual([]);
  });
});

describe('the title of a map', () => {
  /** Marks each map and what stands over it with links, so that the PDF names their places; gives how many maps there are. */
  const markMaps = (page: Page, title: string, map: string, room: number) =>
    page.evaluate(
      ([titles, maps, height]) => {
        const link = (element: Element, name: string) => {
          const mark = document.createElement('a');
          mark.href = `#${name}`;
          mark.textContent = '.';
          document.querySelector('main')?.append(mark);
          element.id = name;
        };
        const space = document.createElement('div');
        space.style.height = `${height}mm`;
        document.querySelector('main h1')?.after(space);
        document.querySelectorAll(titles).forEach((element, i) => link(element, `titre-${i}`));
        const found = [...document.querySelectorAll(maps)];
        found.forEach((element, i) => link(element, `carte-${i}`));
        return found.length;
      },
      [title, map, room] as const,
    );

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
    for (const room of [0, 30, 60, 90, 120, 150, 180, 210]) {
      const { page } = await sharedPage(path);
      const count = await markMaps(page, title, map, room);
      expect(count).toBeGreaterThan(0);
      const sheets = await sheetsOf(page);
      for (let i = 0; i < count; i += 1) {
        expect(sheets.get(`titre-${i}`), `${room} mm`).toBeGreaterThan(0);
        expect(sheets.get(`titre-${i}`), `${room} mm`).toBe(sheets.get(`carte-${i}`));
      }
    }
  });
});
