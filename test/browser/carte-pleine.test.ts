import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { wakeMap } from '../support/carte.ts';

const ready = (page: Page) => page.waitForSelector('[data-carte][data-pret]', { state: 'attached' });

/** Share of the window where the map is seen: points of a grid whose topmost element is of the map. */
function shareOfMap(): number {
  const over =
    '.card-over, .sheet-over, .choice label, .commands button, .message, .start, [data-part=panneau]';
  let seen = 0;
  const side = 60;
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const [x, y] = [((column + 0.5) * innerWidth) / side, ((row + 0.5) * innerHeight) / side];
      const top = document.elementFromPoint(x, y);
      if (top?.closest('carte-projets') && !top.closest(over)) seen++;
    }
  }
  return seen / side ** 2;
}

describe('the map fills the window', () => {
  test.for([
    [1440, 900, 0.7],
    [1920, 1080, 0.7],
    [360, 640, 0.6],
    [390, 844, 0.6],
    [768, 1024, 0.6],
  ] as const)('at %i × %i', async ([width, height, least], { sharedPage }) => {
    const { page, errors } = await sharedPage('/carte/', { width, height });
    await ready(page);
    expect(await page.evaluate(shareOfMap)).toBeGreaterThanOrEqual(least);
    const box = await page.locator('carte-projets').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height);
    await wakeMap(page);
    expect(await page.evaluate(shareOfMap)).toBeGreaterThanOrEqual(least);
    expect(errors).toEqual([]);
  });

  test('by keyboard, one step passes all the links of the drawing', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage('/carte/?departement=34');
    await ready(page);
    await page.getByRole('link', { name: 'Passer le dessin de la carte' }).focus();
    const isFirst = await page.evaluate(
      () => document.querySelector('carte-projets a') === document.activeElement,
    );
    expect(isFirst).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('couche');
    expect(new URL(page.url()).search).toBe('?departement=34');
    expect(errors).toEqual([]);
  });

  test('without JavaScript too, complete: drawing, finding, ranking, ways to each layer', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/carte/', { javaScript: false, width: 1440 });
    const box = await page.locator('carte-projets').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(900);
    expect(await page.locator('h1').textContent()).toMatch(/La carte.*\d+ départements sur \d+/s);
    expect(await page.locator('[data-part=classement] a[data-code]').count()).toBe(101);
    expect(await page.locator('.inset a.territory').count()).toBe(5);
    await page.getByRole('link', { name: 'Contrats', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/carte/contrats/');
  });
});

test('before the reader acts, the page weighs 120 kB at most and has not loaded the engine', async ({
  openPage,
}) => {
  const { page } = await openPage('/404.html', { width: 1440 });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/carte/', { waitUntil: 'networkidle' });
  await ready(page);
  expect(asked.filter((url) => /moteur|maplibre|contours/.test(url))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(120_000);
  // The engine does come when it is wanted: the check sees it.
  await wakeMap(page);
  expect(asked.some((url) => url.includes('moteur'))).toBe(true);
});

describe('a question is answered on the first screen', () => {
  test('which region spends most an inhabitant? in two actions from the home page', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/', { width: 1440 });
    await page.getByRole('navigation').getByRole('link', { name: 'Carte' }).first().click();
    await ready(page);
    await page.locator('.layers label', { hasText: 'Budgets par habitant' }).click();
    const title = page.locator('h1');
    await expect.poll(() => title.textContent()).toContain('Centre-Val de Loire');
    expect(await title.textContent()).toMatch(/4,5.€.*0,5.€/s);
    expect((await title.boundingBox())?.y).toBeLessThan(500);
    expect(await page.title()).toContain('Centre-Val de Loire');
    expect(await page.locator('[data-part=classement] a[data-code]').first().textContent()).toMatch(
      /1.*Centre-Val de Loire/s,
    );
  });
});

describe('the value is on the map', () => {
  test('on hover of the drawing, and its line in the ranking', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/?couche=contrats', { width: 1440 });
    await page.waitForSelector('[data-dessinee=contrats]');
    const lozere = page.locator('.couche [data-code="48"]');
    await lozere.hover();
    const value = page.locator('[data-part=valeur]');
    await expect.poll(() => value.textContent()).toMatch(/^Lozère\s: signé/);
    expect(await page.locator('[data-part=classement] .vise').textContent()).toContain('Lozère');
    await page.mouse.move(5, 300);
    await value.waitFor({ state: 'hidden' });
  });

  test('a name of the ranking that has the focus is outlined on the map', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/?couche=budgets-habitant', { width: 1440 });
    await page.waitForSelector('[data-dessinee=budgets-habitant]');
    await page.locator('[data-part=classement] a[data-code]').first().focus();
    await page.waitForSelector('.couche .vise[data-code="24"]');
  });

  test('a press chooses the territory and opens the interactive map under it', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage('/carte/?couche=contrats', { width: 1440 });
    await page.waitForSelector('[data-dessinee=contrats]');
    await page.locator('.couche [data-code="48"]').click();
    await page.locator('[data-part=panneau]').getByRole('heading', { name: 'Lozère' }).waitFor();
    await page.waitForSelector('carte-projets[data-ready]');
    expect(errors).toEqual([]);
  });
});

describe('overseas is always in view', () => {
  test.for([
    [1440, 900],
    [768, 1024],
    [360, 640],
  ] as const)(
    'at %i × %i, drawn and live, in the colours of the layer',
    async ([width, height], { sharedPage }) => {
      const { page } = await sharedPage('/carte/?couche=contrats', { width, height });
      await page.waitForSelector('[data-dessinee=contrats]');
      const inSight = async () => {
        const boxes = await page
          .locator('.inset')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
        return boxes.filter(
          ({ left, right, bottom, width: wide }) =>
            wide > 40 && left >= -1 && right <= innerWidthOf(width) && bottom <= height,
        ).length;
      };
      const innerWidthOf = (wide: number) => wide + 1;
      expect(await inSight()).toBe(5);
      expect(await page.locator('.inset .couche path[data-code]').count()).toBe(5);
      await wakeMap(page);
      expect(await inSight()).toBe(5);
      await page.locator('.inset button', { hasText: 'Mayotte' }).click();
      await page.waitForFunction(() => decodeURIComponent(location.search).includes('/-12.'));
      expect(await inSight()).toBe(5);
    },
  );
});

test('on paper each inset bears its name, once', async ({ sharedPage }) => {
  const { page } = await sharedPage('/carte/', { width: 1440 });
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const named = await page.locator('.inset').evaluateAll((all) =>
    all.map((inset) => ({
      said: getComputedStyle(inset, '::before').content,
      buttons: [...inset.querySelectorAll('.name')].filter((name) => name.checkVisibility()).length,
    })),
  );
  await page.emulateMedia({ media: null });
  const names = ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'];
  expect(named).toEqual(names.map((name) => ({ said: JSON.stringify(name), buttons: 0 })));
});

test('the towns come with the interactive map, from our own files, and not before', async ({
  sharedPage,
}) => {
  const { page, requests, errors } = await sharedPage('/carte/', { width: 1440 });
  await ready(page);
  const asked = () => requests.filter((url) => url.endsWith('/donnees/cartes/chefs-lieux.json')).length;
  expect(asked()).toBe(0);
  await wakeMap(page);
  expect(asked()).toBe(1);
  expect(errors).toEqual([]);
});

describe('the sheet of a phone', () => {
  const heightOf = async (page: Page) =>
    Math.round((await page.locator('[data-part=feuille]').boundingBox())?.height ?? 0);

  test('has three heights, by its button and by keyboard', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/', { width: 360, height: 640 });
    await ready(page);
    const low = await heightOf(page);
    await page.getByRole('button', { name: 'Agrandir le panneau' }).click();
    const half = await heightOf(page);
    await page.getByRole('button', { name: 'Agrandir le panneau' }).click();
    const full = await heightOf(page);
    expect(low).toBeLessThan(half);
    expect(half).toBeLessThan(full);
    await page.getByRole('button', { name: 'Réduire le panneau' }).click();
    expect(await heightOf(page)).toBe(low);
    await page.locator('[data-part=poignee]').press('ArrowUp');
    expect(await heightOf(page)).toBe(half);
    await page.locator('[data-part=poignee]').press('End');
    expect(await heightOf(page)).toBe(low);
  });

  test('follows a finger and falls to the nearest height', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/', { width: 360, height: 640 });
    await ready(page);
    const low = await heightOf(page);
    const box = await page.locator('[data-part=poignee]').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 180, (box?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 150, { steps: 4 });
    await page.mouse.up();
    expect(await page.locator('[data-part=feuille]').getAttribute('data-hauteur')).toBe('moitie');
    expect(await heightOf(page)).toBeGreaterThan(low);
  });

  test('is complete: the finding at once, the legend, the ranking', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/', { width: 360, height: 640 });
    await ready(page);
    const title = await page.locator('h1').boundingBox();
    expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThanOrEqual(640);
    await page.locator('[data-part=poignee]').press('Home');
    await page.locator('[data-part=classement] a[data-code]').last().scrollIntoViewIfNeeded();
    expect(await page.locator('[data-part=classement] a[data-code]').last().isVisible()).toBe(true);
  });
});

test('four buttons move the map, two bring it nearer and further, without a gesture', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/carte/', { width: 1440 });
  await ready(page);
  const position = async () => {
    const found = await page.evaluate(() => new URLSearchParams(location.search).get('position'));
    const [zoom = 0, latitude = 0, longitude = 0] = (found ?? '').split('/').map(Number);
    return { zoom, latitude, longitude };
  };
  const press = async (name: string) => {
    const before = await page.evaluate(() => location.search);
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForFunction((search) => location.search !== search, before);
    return position();
  };
  const near = await press('Zoomer');
  const east = await press('Vers l’est');
  expect(east.longitude).toBeGreaterThan(near.longitude);
  expect((await press('Vers le nord')).latitude).toBeGreaterThan(east.latitude);
  expect((await press('Dézoomer')).zoom).toBeLessThan(near.zoom);
});

test.for([
  ['/carte/', 360],
  ['/carte/?couche=budgets-habitant', 1440],
  ['/carte/?couche=contrats', 768],
] as const)('%s at %i has no axe violation before the reader acts', async ([path, width], { sharedPage }) => {
  const { page } = await sharedPage(path, { width });
  await ready(page);
  expect(await axeViolations(page)).toEqual([]);
});
