import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, tabsBeside, test as base, type OpenOptions } from '../support/browser.ts';
import { openFilters, startMap, wakeMap } from '../support/carte.ts';

const panel = (page: Page) => page.locator('[data-part=panneau]');
const ready = (page: Page) => page.waitForSelector('[data-carte][data-pret]', { state: 'attached' });

const test = base
  /** Opens the map on a territory, its panel filled. */
  .extend('openOn', ({ sharedPage }) => async (territoire: string, options: OpenOptions = {}) => {
    const opened = await sharedPage(`/carte/?territoire=${territoire}`, options);
    await ready(opened.page);
    await panel(opened.page).getByText('Lire sa page').waitFor();
    return opened;
  })
  /** The map, opened once for the tests that begin and end on it without a panel. */
  .extend('map', { scope: 'file' }, async ({ keptPage }) => {
    const opened = await keptPage('/carte/');
    await ready(opened.page);
    return opened;
  });

async function choose(page: Page, name: string) {
  await page.getByLabel('Aller à un territoire').fill(name);
  await page.getByRole('option').first().click();
  await panel(page).getByText('Lire sa page').waitFor();
}

/** What has the focus, and whether the open panel or the edge of the window hides all of it. */
function describeFocus() {
  const { activeElement: active } = document;
  const panneau = document.querySelector('[data-part=panneau]');
  if (!active || active === document.body || !panneau) return undefined;
  const [box, over] = [active.getBoundingClientRect(), panneau.getBoundingClientRect()];
  const isUnder =
    !panneau.contains(active) &&
    box.top >= over.top - 1 &&
    box.bottom <= over.bottom + 1 &&
    box.left >= over.left - 1 &&
    box.right <= over.right + 1;
  const name = `${active.tagName} ${active.textContent.trim().slice(0, 30)}`;
  return { name, isHidden: isUnder || box.bottom <= 0 || box.top >= innerHeight };
}

/** Frames of territories: west, south, east, north. */
const FRAMES = {
  'departement:34': [2.54, 43.21, 4.19, 43.97],
  'departement:48': [2.98, 44.11, 4.0, 44.97],
  'region:53': [-5.14, 47.28, -1.02, 48.9],
  'region:94': [8.54, 41.33, 9.56, 43.03],
  'epci:244400404': [-1.72, 47.12, -1.37, 47.33],
} as const;

/** How far a latitude is from the equator on the map, in the units of longitudes. */
const mercator = (latitude: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;

async function expectInSight(page: Page, territoire: keyof typeof FRAMES, height: number) {
  await expect.poll(async () => (await addressOf(page)).searchParams.has('position')).toBe(true);
  const { map, sheet } = await page.evaluate(() => {
    const boxOf = (name: string) => document.querySelector(`[data-part=${name}]`)?.getBoundingClientRect();
    return { map: boxOf('carte'), sheet: boxOf('panneau') };
  });
  if (!map || !sheet) throw new Error('no map');
  expect(map.top).toBeGreaterThanOrEqual(-1);
  // Half of a small phone at least.
  expect(sheet.top - map.top).toBeGreaterThan(height * 0.4);
  // The territory stands between the head of the map and the sheet.
  const inSight = async () => {
    const position = (await addressOf(page)).searchParams.get('position') ?? '';
    const [zoom = 0, latitude = 0] = position.split('/').map(Number);
    const [, south, , north] = FRAMES[territoire];
    const scale = (512 * 2 ** zoom) / 360;
    const middle = map.top + map.height / 2;
    const yOf = (place: number) => middle - (mercator(place) - mercator(latitude)) * scale;
    return yOf(north) >= map.top - 2 && yOf(south) <= sheet.top + 2;
  };
  await expect.poll(inSight).toBe(true);
}

describe('by keyboard, nothing that has the focus is hidden', () => {
  const SCREENS = [
    ['departement:34', 360, 740, true],
    ['region:76', 390, 844, true],
    ['epci:244400404', 412, 900, true],
    ['departement:976', 768, 1024, true],
    ['departement:48', 1440, 900, true],
    ['departement:34', 390, 844, false],
    ['departement:34', 1024, 768, false],
  ] as const;
  test.for(SCREENS)('on %s, %i × %i, WebGL %s', async ([territoire, width, height, webGl], { openOn }) => {
    const { page } = await openOn(territoire, { width, height, webGl });
    if (width === 360) await expectInSight(page, territoire, height);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const stops: { name: string; isHidden: boolean }[] = [];
    for (let stop; stops.length < 150; stops.push(stop)) {
      await page.keyboard.press('Tab');
      stop = await page.evaluate(describeFocus);
      if (!stop) break;
    }
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter(({ isHidden }) => isHidden)).toEqual([]);
  });
});

describe('on a phone, the sheet leaves the map in sight', () => {
  test.for([
    ['departement:48', 360, 640],
    ['region:53', 390, 844],
    ['region:94', 412, 915],
    ['epci:244400404', 320, 568],
    ['departement:34', 360, 640],
  ] as const)('%s at %i × %i', async ([territoire, width, height], { sharedPage }) => {
    const { page } = await sharedPage(`/carte/?territoire=${territoire}`, { width, height });
    await ready(page);
    await page.waitForSelector('carte-projets[data-ready]');
    await panel(page).getByText('Lire sa page').waitFor();
    await expectInSight(page, territoire, height);
  });
});

describe('the panel closes', () => {
  test('by Escape from anywhere, and leaves the reader there', async ({ openOn }) => {
    const { page } = await openOn('departement:34', { webGl: false });
    await openFilters(page);
    for (const selector of ['.layers input', '[data-part=parcours]', 'footer a', 'header a', '#filtre-q']) {
      const place = page.locator(selector).first();
      await place.focus();
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'hidden' });
      expect(await place.evaluate((element) => element === document.activeElement), selector).toBe(true);
      await choose(page, 'Hérault');
    }
    // A list of proposals that is open takes the key first.
    await page.getByLabel('Aller à un territoire').fill('Ganges');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
  });

  test('by Escape in the panel, and the focus is back in sight where it was', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/', { width: 390, height: 844 });
    await ready(page);
    await page.locator('liste-territoires summary', { hasText: 'Bretagne' }).click();
    const name = page.getByRole('button', { name: 'Finistère' });
    await name.press('Enter');
    await panel(page).getByRole('heading', { name: 'Finistère' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(describeFocus)).toEqual({ name: 'BUTTON Finistère', isHidden: false });
  });

  test.for([360, 768, 1440])(
    'by « Fermer », without leaving the map, at %i pixels',
    async (width, { map: { page } }) => {
      await page.setViewportSize({ width, height: 800 });
      await choose(page, 'Lozère');
      await page.waitForSelector('carte-projets[data-ready]');
      const before = await page.evaluate(() => scrollY);
      await panel(page).getByRole('button', { name: 'Fermer' }).click();
      await panel(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    },
  );

  test('a press on the map of a phone brings it above the sheet', async ({ map: { page } }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await wakeMap(page);
    await page.evaluate(() => scrollTo(0, 200));
    await page.locator('[data-part=carte] canvas').press('Enter');
    await panel(page).waitFor();
    // The overseas regions too, which stand at its foot.
    const [insets, sheet] = [await page.locator('.insets').boundingBox(), await panel(page).boundingBox()];
    expect((insets?.y ?? 0) + (insets?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
    await page.keyboard.press('Escape');
  });
});

describe('back and forward', () => {
  test('step from one layer to the one before', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/');
    await ready(page);
    const chosen = () => page.locator('input[name=couche]:checked').inputValue();
    for (const id of ['budgets', 'contrats', 'population']) await page.locator(`input[value=${id}]`).check();
    await page.waitForSelector('[data-carte][data-dessinee="population"]');
    for (const id of ['contrats', 'budgets', 'projets']) {
      await page.goBack();
      await page.waitForSelector(`[data-carte][data-dessinee="${id}"]`);
      expect(await chosen()).toBe(id);
    }
    expect(new URL(page.url()).pathname).toBe('/carte/');
    await page.goForward();
    await page.waitForSelector('[data-carte][data-dessinee="budgets"]');
  });

  test('step from one territory to the one before, then to the map alone', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/');
    await ready(page);
    const title = () => panel(page).locator('h2');
    await choose(page, 'Gers');
    await choose(page, 'Mayotte');
    await choose(page, 'Bretagne');
    for (const name of ['Mayotte', 'Gers']) {
      await page.goBack();
      await title().getByText(name).waitFor();
    }
    await page.goBack();
    await panel(page).waitFor({ state: 'hidden' });
    expect((await addressOf(page)).searchParams.has('territoire')).toBe(false);
    expect((await addressOf(page)).pathname).toBe('/carte/');
    await page.goForward();
    await title().getByText('Gers').waitFor();
  });

  test('lead the map to where it was', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/');
    await ready(page);
    const zoom = async () => Number((await addressOf(page)).searchParams.get('position')?.split('/')[0]);
    await choose(page, 'Gers');
    await expect.poll(zoom).toBeGreaterThan(7);
    await page.goBack();
    await panel(page).waitFor({ state: 'hidden' });
    await expect.poll(zoom).toBeLessThan(6.5);
    await page.goForward();
    await panel(page).locator('h2').getByText('Gers').waitFor();
    await expect.poll(zoom).toBeGreaterThan(7);
  });

  test('undo a panel that was closed, and a comparison that was built', async ({ openOn }) => {
    const { page } = await openOn('departement:48', { webGl: false });
    const compared = () => page.locator('[data-part=comparaison]');
    const press = (name: RegExp) => panel(page).getByRole('button', { name }).click();
    await press(/^Fermer/);
    await page.goBack();
    await panel(page).getByRole('heading', { name: 'Lozère' }).waitFor();
    await panel(page).getByText('Lire sa page').waitFor();
    await press(/^Comparer/);
    await compared().getByText('Lozère est retenu.').waitFor();
    await choose(page, 'Gers');
    await press(/^Comparer/);
    await compared().locator('table').waitFor();
    // One entry a deed: the comparison of two, the panel of the second, the first alone, the panel of the first.
    await page.goBack();
    await compared().getByText('Lozère est retenu.').waitFor();
    await panel(page).getByRole('heading', { name: 'Gers' }).waitFor();
    await page.goBack();
    await panel(page).waitFor({ state: 'hidden' });
    await page.goBack();
    await panel(page).getByRole('heading', { name: 'Lozère' }).waitFor();
    await compared().waitFor({ state: 'hidden' });
    for (let i = 0; i < 3; i++) await page.goForward();
    await compared().locator('table').waitFor();
    expect((await addressOf(page)).searchParams.get('comparer')).toBe('departement:48,departement:32');
  });

  test('an address that leads to a territory adds no entry of its own', async ({ openOn }) => {
    for (const territoire of ['departement:2A', 'region:94', 'epci:244400404']) {
      const { page } = await openOn(territoire, { webGl: false });
      expect(await page.evaluate(() => history.length), territoire).toBeLessThanOrEqual(2);
    }
  });

  test('a browser that refuses more writings of the address does not stop the map', async ({ openPage }) => {
    const { page, errors } = await openPage('/404.html');
    await page.addInitScript(() => {
      let left = 4;
      for (const step of ['replaceState', 'pushState'] as const) {
        const own = history[step].bind(history);
        history[step] = (...all) => {
          if (left-- <= 0) throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
          own(...all);
        };
      }
    });
    await page.goto('/carte/');
    await ready(page);
    for (const id of ['budgets', 'contrats', 'population', 'budgets', 'appel-rural', 'contrats'])
      await page.locator(`input[value=${id}]`).check();
    await page.waitForSelector('[data-carte][data-dessinee="contrats"]');
    expect(errors).toEqual([]);
  });
});

describe('the graphic memory', () => {
  test('is tried once, and given back, wherever a map opens', async ({ openPage }) => {
    const { page } = await openPage('/404.html');
    await page.addInitScript(() => {
      const own = Reflect.get(
        HTMLCanvasElement.prototype,
        'getContext',
      ) as typeof HTMLCanvasElement.prototype.getContext;
      const trials: RenderingContext[] = [];
      Object.assign(window, { trials });
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...all: unknown[]) {
        const context = Reflect.apply(own, this, all) as RenderingContext | null;
        if (context instanceof WebGL2RenderingContext && !this.isConnected) trials.push(context);
        return context;
      } as typeof own;
    });
    const trials = () =>
      page.evaluate(() =>
        (window as unknown as { trials: WebGL2RenderingContext[] }).trials.map((context) =>
          context.isContextLost(),
        ),
      );
    for (const path of ['/carte/', '/projets/?vue=carte', '/territoires/occitanie/']) {
      await page.goto(path);
      await page.locator('carte-projets').scrollIntoViewIfNeeded();
      // A page that rests does not start the graphics.
      await page.waitForLoadState('networkidle');
      expect(await trials(), path).toEqual([]);
      await (path === '/carte/' ? wakeMap(page) : startMap(page));
      expect(await trials(), path).toEqual([true]);
    }
  });

  test.for(['/projets/?vue=carte', '/territoires/occitanie/'])(
    'absent, on %s: the map stays a drawing, says why, and offers no button any more',
    async (path, { sharedPage }) => {
      const { page, errors } = await sharedPage(path, { webGl: false });
      await page.getByRole('button', { name: 'Ouvrir la carte interactive' }).click();
      await page.getByText('WebGL est absent').waitFor();
      expect(await page.locator('[data-part=dessin] svg.map').isVisible()).toBe(true);
      expect(await page.locator('carte-projets').getByRole('button').count()).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  test('lost: the drawing comes back with a sentence, a territory can be chosen, the map opens again', async ({
    map: { page, errors },
  }) => {
    await wakeMap(page);
    await page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
    await page.getByText('L’affichage de la carte interactive s’est interrompu').waitFor();
    expect(await page.locator('[data-part=dessin] svg.map').isVisible()).toBe(true);
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(0);
    await page.locator('liste-territoires summary', { hasText: 'Bretagne' }).click();
    await page.getByRole('button', { name: 'Finistère' }).click();
    await panel(page).getByRole('heading', { name: 'Finistère' }).waitFor();
    await panel(page).getByText('Lire sa page').waitFor();
    await page.getByRole('button', { name: 'Rouvrir la carte interactive' }).click();
    await page.waitForSelector('carte-projets[data-ready]');
    expect(await page.getByText('s’est interrompu').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('a file that fails', () => {
  const TERRITORY = 'Ce territoire n’a pas pu se charger';
  const COMPARISON = 'Les territoires à comparer n’ont pas pu';
  test.for([
    [
      'couche=budgets&territoire=departement:34&comparer=region:76,region:53',
      ['budgets', 'lieux-departement', 'lieux-region'],
      ['Les valeurs de cette couche n’ont pas pu se charger', TERRITORY, COMPARISON],
    ],
    ['territoire=epci:244400404&comparer=region:76,epci:244400404', ['lieux-epci'], [TERRITORY, COMPARISON]],
  ] as const)('is still said once the map is open: %s', async ([query, files, said], { sharedPage }) => {
    const { page } = await sharedPage('/404.html');
    for (const file of files) await page.route(`**/cartes/${file}.json`, (route) => route.abort());
    await page.goto(`/carte/?${query}`);
    await ready(page);
    await wakeMap(page);
    await page.waitForSelector('[data-carte][data-dessinee]');
    const failures = await page.locator('[data-part=echec]').textContent();
    for (const sentence of said) expect(failures).toContain(sentence);
  });
});

describe('the map in the frame of another page', () => {
  test.for([
    '',
    '?couche=contrats&territoire=departement:34',
    '?territoire=epci:244400404',
    '?axe=outre-mer',
  ])('opens no other page inside: %s', async (query, { sharedPage }) => {
    const { page } = await sharedPage(`/carte/integrer/${query}`);
    await page.waitForSelector('[data-carte][data-dessinee]');
    if (query.includes('territoire')) await panel(page).getByText('Lire sa page').waitFor();
    const targets = await page.locator('a[href]:not([href^="#"])').evaluateAll((links) =>
      links.map((link) =>
        // A link of a drawing does not follow the base.
        link instanceof SVGElement
          ? link.getAttribute('target')
          : (link.getAttribute('target') ?? document.querySelector('base')?.target),
      ),
    );
    expect(targets.length).toBeGreaterThan(20);
    expect(new Set(targets)).toEqual(new Set(['_blank']));
  });

  test('a press on a mark of its drawing opens another tab', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/integrer/', { webGl: false });
    await page.locator('svg a.mark').first().press('Enter');
    await expect.poll(() => tabsBeside(page)).toEqual([expect.stringMatching(/\/projets\//)]);
    expect(new URL(page.url()).pathname).toBe('/carte/integrer/');
  });
});

test.for([
  ['departement:32', 1440],
  ['departement:32', 1280],
  ['region:76', 1280],
  ['epci:244400404', 1024],
] as const)(
  'beside the panel of %s at %i pixels, every layer is in sight and can be pressed',
  async ([territoire, width], { openOn }) => {
    const { page } = await openOn(territoire, { webGl: false });
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['population', 'zero-non-recours', 'contrats']) {
      await page.locator(`label:has(input[value=${id}])`).click({ timeout: 2000 });
      await page.waitForSelector(`[data-carte][data-dessinee="${id}"]`);
    }
  },
);

test.for(['contrats', 'budgets', 'budgets-habitant', 'population'])(
  'a comparison in the layer « %s » cuts no word and no number',
  async (couche, { sharedPage }) => {
    const { page } = await sharedPage(`/carte/?couche=${couche}&comparer=departement:48,region:01`, {
      webGl: false,
    });
    await page.locator('.compare').waitFor();
    for (const width of [1440, 1280, 1024, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = await page.locator('.compare :is(td, th)').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const { firstChild: text } = cell;
          const range = document.createRange();
          return [...(text?.textContent ?? '').matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
            if (text?.nodeType !== Node.TEXT_NODE) return [];
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            return lines.size > 1 && word.length < 14 ? [word] : [];
          });
        }),
      );
      expect(cut, `${width}`).toEqual([]);
    }
  },
);

describe.each([
  [1200, 700],
  [1200, 900],
  [1440, 900],
])('at %d × %d, the panel and the ranking', (width, height) => {
  test.for(['departement:34', 'region:94'])(
    'of %s: none hides a piece of the other, and the list comes back with the focus',
    async (territoire, { openOn }) => {
      const { page } = await openOn(territoire, { width, height });
      const ranking = page.locator('[data-part=classement]');
      const [over, under] = [await panel(page).boundingBox(), await ranking.boundingBox()];
      expect((under?.y ?? 0) + (under?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
      expect(over?.height ?? 0).toBeGreaterThanOrEqual(140);
      expect(await page.locator('[data-part=classement-liste]').isVisible()).toBe(false);
      expect(await page.getByLabel('Aller à un territoire').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'hidden' });
      expect(await page.locator('[data-part=classement-liste]').isVisible()).toBe(true);
      const first = ranking.locator('a[data-code]').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await panel(page).getByRole('button', { name: 'Fermer' }).press('Enter');
      await panel(page).waitFor({ state: 'hidden' });
      expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    },
  );
});

describe('the live map beside what lies over it', () => {
  const SAME = 4;

  /** What is left out comes once all is still, and only in a picture of the whole window: the last of several that are the same. */
  async function pictureOnceStill(page: Page): Promise<string> {
    const pictures: string[] = [];
    await expect
      .poll(
        async () => {
          pictures.push((await page.screenshot()).toString('base64'));
          return new Set(pictures.slice(-SAME)).size === 1 && pictures.length >= SAME;
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    return pictures.at(-1) ?? '';
  }

  /** How many colours a part of a picture of the page holds. */
  async function countColours({ png, x, y }: { png: string; x: number; y: number }): Promise<number> {
    const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const { data = [] } = pen?.getImageData(x, y, 200, 110) ?? {};
    return new Set(new Uint32Array(Uint8Array.from(data).buffer)).size;
  }

  const ADDRESS = '/carte/?couche=budgets&territoire=region:84';
  const SIZES = [
    { width: 360, height: 640 },
    { width: 1440, height: 900 },
  ];

  /** What scrolls over the canvas and is quite opaque. */
  function findOpaque(): string[] {
    const canvas = document.querySelector('.full-map canvas')?.getBoundingClientRect();
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    const isOpaque = (colour: string) => {
      if (!pen) return true;
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return pen.getImageData(0, 0, 1, 1).data[3] === 255;
    };
    return [...document.querySelectorAll('.full-map *')].flatMap((element) => {
      const { overflowY, backgroundColor } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isOver =
        canvas && left < canvas.right && right > canvas.left && top < canvas.bottom && bottom > canvas.top;
      return isOver && ['auto', 'scroll'].includes(overflowY) && isOpaque(backgroundColor)
        ? [element.className]
        : [];
    });
  }

  test.for(SIZES)('lets it be seen through, at $width px, where it scrolls', async (size, { openPage }) => {
    const { page } = await openPage(ADDRESS, { ...size, mapScale: 1 });
    await page.waitForSelector('[data-carte][data-dessinee]');
    await panel(page).getByText('Lire sa page').waitFor();
    expect(await page.evaluate(findOpaque)).toEqual([]);
  });

  test('is drawn wherever nothing covers it', async ({ openPage }) => {
    const { page } = await openPage(ADDRESS, { width: 1440, height: 900, mapScale: 1 });
    await page.waitForSelector('[data-carte][data-dessinee]');
    await panel(page).getByText('Lire sa page').waitFor();
    const png = await pictureOnceStill(page);
    expect(await page.evaluate(countColours, { png, x: 40, y: 620 })).toBeGreaterThan(8);
  });
});
