import { describe, expect } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { addressOf, test, type OpenPage } from '../support/browser.ts';

const READY = 'grille-tuiles[data-ready]';
const TILE = 'grille-tuiles a.tuile';

type Page = Awaited<ReturnType<OpenPage>>['page'];
const tileOf = (page: Page, code: string) => page.locator(TILE, { has: page.locator(`text="${code}"`) });
const SWITCH = 'grille-tuiles button[data-part=forme]';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('« Who refused? »', () => {
  test.for([
    [360, 640],
    [1440, 900],
  ] as const)(
    'is answered on the first screen of the home page, beside the field: %i × %i',
    async ([width, height], { sharedPage }) => {
      const { page } = await sharedPage('/', { width, height });
      await page.waitForSelector(READY);
      await page.waitForSelector('trouver-territoire[data-ready]');
      for (const selector of ['#q-accueil', 'grille-tuiles h2', 'grille-tuiles svg.tuiles[role]']) {
        const box = await page.locator(selector).first().boundingBox();
        expect(box?.y, selector).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? Infinity), selector).toBeLessThanOrEqual(height);
      }
      const title = await page.locator('grille-tuiles h2').textContent();
      expect(await page.locator(`${TILE}.refus`).count()).toBeGreaterThan(0);
      for (const label of await page.locator(`${TILE}.refus`).all())
        expect(title).toContain((await label.getAttribute('aria-label'))?.split(', ')[0]);
    },
  );

  test('one press on a tile leads to its department', async ({ sharedPage }) => {
    const { page } = await sharedPage('/');
    await page.locator(`${TILE}.refus`).first().click();
    await page.waitForURL('**/territoires/*/');
  });
});

describe('the tiles', () => {
  test.for([360, 320])(
    'are 24 pixels apart at least and legible on a screen of %i',
    async (width, { sharedPage }) => {
      const { page } = await sharedPage('/', { width, height: 640 });
      const [first, second, text] = await page.evaluate(() => {
        const at = (code: string) =>
          [...document.querySelectorAll('grille-tuiles a.tuile')].find((tile) => tile.textContent === code);
        const left = (code: string) => at(code)?.querySelector('rect')?.getBoundingClientRect().left ?? 0;
        const number = at('75')?.querySelector('text');
        const scale = (at('75')?.querySelector('rect')?.getBoundingClientRect().width ?? 0) / 24;
        return [left('92'), left('75'), scale * parseFloat(number ? getComputedStyle(number).fontSize : '0')];
      });
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(24);
      expect(text).toBeGreaterThanOrEqual(12);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  test('are one stop of the keyboard; arrows walk the country; what each says is written', async ({
    sharedPage,
  }) => {
    const { page, errors } = await sharedPage('/');
    await page.waitForSelector(READY);
    expect(await page.locator(`${TILE}[tabindex="0"]`).count()).toBe(1);
    await page.locator(`${TILE}[tabindex="0"]`).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    const start = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(start);
    const paris = tileOf(page, '75');
    await paris.focus();
    const walk: (string | undefined)[] = [];
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
      await page.keyboard.press(key);
      walk.push(await focused(page));
    }
    expect(walk).toEqual(['92', '95', '93', '75', '94']);
    const said = await page.locator('grille-tuiles [data-part=dit]').textContent();
    expect(said).toContain('Val-de-Marne, 94');
    expect(await page.locator(`${TILE}[tabindex="0"]`).textContent()).toBe('94');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/territoires/94-val-de-marne/');
    expect(errors).toEqual([]);
  });

  test('are plain links without JavaScript, and the map is a page', async ({ sharedPage }) => {
    const { page } = await sharedPage('/', { javaScript: false });
    expect(await page.locator(SWITCH).count()).toBe(0);
    await page.locator('grille-tuiles a[data-part=forme]').click();
    expect((await addressOf(page)).pathname).toBe('/carte/contrats/');
  });
});

describe('the switch to the geography', () => {
  test.for(['reduce', 'no-preference'] as const)(
    'shows the outlines and comes back: %s',
    async (reducedMotion, { sharedPage }) => {
      const { page, errors, requests } = await sharedPage('/', { reducedMotion });
      await page.waitForSelector(READY);
      expect(requests.filter((url) => url.endsWith('tuiles.json'))).toEqual([]);
      await page.click(SWITCH);
      await page.waitForSelector('grille-tuiles[data-forme=formes]');
      expect(await page.locator(SWITCH).getAttribute('aria-pressed')).toBe('true');
      await page.waitForSelector('grille-tuiles [data-part=dit]:has-text("Contours approchés")');
      const lozere = tileOf(page, '48').locator('path.pave').first();
      const published = await page.evaluate(async () => {
        const formes: unknown = await (await fetch('/donnees/cartes/tuiles.json')).json();
        return formes;
      });
      expect(published).toMatchObject({ 48: await lozere.getAttribute('d') });
      await page.click(SWITCH);
      await page.waitForSelector('grille-tuiles[data-forme=tuiles]');
      expect(await lozere.isVisible()).toBe(false);
      expect(await tileOf(page, '48').locator('rect').isVisible()).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  test.for(['971', '972', '973', '974', '976', '50', '62'])(
    'keeps the number of %s in sight, on a ground of its own where its outline is narrow',
    async (code, { sharedPage }) => {
      const { page } = await sharedPage('/', { reducedMotion: 'reduce' });
      await page.waitForSelector(READY);
      await page.click(SWITCH);
      await page.waitForSelector('grille-tuiles[data-forme=formes]');
      const { opacity, fill, stroke, isDit } = await tileOf(page, code).evaluate((tile) => {
        const style = getComputedStyle(tile.querySelector('text') ?? tile);
        return {
          opacity: tile.querySelector('text')?.getAttribute('opacity'),
          ...{ fill: style.fill, stroke: style.stroke, isDit: tile.classList.contains('dit') },
        };
      });
      expect(opacity).toBe('1');
      if (isDit) expect(stroke).toMatch(/^rgb/);
      expect(stroke).not.toBe(fill);
    },
  );

  test('does not move for who wants no movement', async ({ sharedPage }) => {
    const { page } = await sharedPage('/', { reducedMotion: 'reduce' });
    await page.waitForSelector(READY);
    await page.evaluate(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      const own = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (then) => {
        asked.push('frame');
        return own(then);
      };
    });
    await page.click(SWITCH);
    await page.waitForSelector('grille-tuiles[data-forme=formes]');
    expect(await page.evaluate(() => Reflect.get(window, 'asked') as unknown)).toEqual([]);
  });

  test('says when the outlines cannot come', async ({ sharedPage }) => {
    const { page, setOffline } = await sharedPage('/');
    await page.waitForSelector(READY);
    await setOffline(true);
    await page.click(SWITCH);
    await page.waitForSelector('grille-tuiles [data-part=dit]:has-text("connexion")');
    expect(await page.locator(SWITCH).getAttribute('aria-pressed')).toBe('false');
  });
});

describe('axe finds nothing', () => {
  test.for([
    ['light', false],
    ['light', true],
    ['dark', false],
    ['dark', true],
  ] as const)('%s, outlines: %s', async ([colorScheme, isForme], { sharedPage }) => {
    const { page } = await sharedPage('/', { colorScheme });
    await page.waitForSelector(READY);
    if (isForme) {
      await page.click(SWITCH);
      await page.waitForSelector('grille-tuiles[data-forme=formes]');
    }
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('states stay apart where the system chooses the colours', async ({ sharedPage }) => {
  const { page } = await sharedPage('/');
  await page.emulateMedia({ forcedColors: 'active' });
  const [paints, system] = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const resolve = (color: string) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    };
    const fillOf = (etat: string) => {
      const pave = document.querySelector(`grille-tuiles a.${etat} .pave`);
      return pave ? getComputedStyle(pave).fill : '';
    };
    return [
      ['dit', 'deduit', 'refus', 'inconnu'].map(fillOf),
      { ink: resolve('CanvasText'), paper: resolve('Canvas') },
    ] as const;
  });
  expect(new Set(paints).size).toBe(4);
  expect([paints[0], paints[3]]).toEqual([system.ink, system.paper]);
});
