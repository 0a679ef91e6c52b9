import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import type { Couche } from '../../src/lib/carte/couches/modele.ts';
import { addressOf, test as base, type OpenOptions } from '../support/browser.ts';
import { chooseLayer, wakeMap, whenReady } from '../support/carte.ts';
import { countOf, idsWith } from '../support/contenu.ts';

/** Without the interactive map: what is tried is beside it. */
const DRAWING = { webGl: false } satisfies OpenOptions;

const test = base
  /** Opens the map and waits until its tools answer; the interactive map too, unless it cannot. */
  .extend('openTools', ({ sharedPage }) => async (path: string, options: OpenOptions = {}) => {
    const opened = await sharedPage(path, options);
    await whenReady(opened.page);
    if (options.webGl !== false) await wakeMap(opened.page);
    return opened;
  })
  /** The interactive map, opened once for the tests that choose on it what they want. */
  .extend('map', { scope: 'file' }, async ({ keptPage }) => {
    const opened = await keptPage('/carte/');
    await whenReady(opened.page);
    await wakeMap(opened.page);
    return opened;
  });

const drawn = (page: Page, id: string) => page.waitForSelector(`[data-carte][data-dessinee="${id}"]`);
const panel = (page: Page) => page.locator('[data-part=panneau]');
const sentence = (page: Page) => page.locator('[data-part=phrase]');
const search = async (page: Page) => decodeURIComponent((await addressOf(page)).search);
const coucheOf = async (page: Page, id: string) =>
  page.evaluate(async (name) => (await (await fetch(`/donnees/cartes/${name}.json`)).json()) as Couche, id);

describe('the layers', () => {
  test.for(['contrats', 'budgets', 'budgets-habitant', 'appel-rural', 'population'])(
    '« %s » is chosen, drawn, told, and kept in the address',
    async (id, { map: { page, errors } }) => {
      const { court, classes } = await coucheOf(page, id);
      await page.getByRole('radio', { name: court, exact: true }).check();
      await drawn(page, id);
      expect(await search(page)).toContain(`couche=${id}`);
      const legend = page.locator(`div[data-couche="${id}"]`);
      expect(await legend.locator('li').count()).toBe(classes.length);
      expect(await page.locator('div[data-couche]:visible').count()).toBe(1);
      expect(await page.locator('article[data-couche]:visible').count()).toBe(1);
      // The map stands in for the figure of the explanation.
      expect(await page.locator('article[data-couche] img:visible').count()).toBe(0);
      expect(await page.locator('filtres-projets').isVisible()).toBe(false);
      expect(errors).toEqual([]);
    },
  );

  test('an address opens its layer; the projects come back with their filters', async ({ openTools }) => {
    const { page } = await openTools('/carte/?couche=contrats', DRAWING);
    await drawn(page, 'contrats');
    expect(await page.getByRole('radio', { name: 'Contrats' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Projets' }).check();
    await drawn(page, 'projets');
    expect(await search(page)).not.toContain('couche');
    expect(await page.locator('filtres-projets').isVisible()).toBe(true);
  });

  test('a table under the map has every territory, and leads to its place', async ({ map: { page } }) => {
    await chooseLayer(page, 'contrats');
    await page.getByText('Les valeurs de la couche en tableau').click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-part=tableau] tbody tr').length === 101,
    );
    await page.getByRole('button', { name: 'Lozère', exact: true }).last().click();
    await panel(page).getByRole('heading', { name: 'Lozère' }).waitFor();
    await panel(page).getByText('Contrats : signé').waitFor();
  });
});

describe('a territory', () => {
  test('typed in the field is shown on the map, by keyboard, without leaving the page', async ({
    map: { page },
  }) => {
    await chooseLayer(page, 'population');
    await page.getByLabel('Aller à un territoire').fill('Ganges');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel(page).getByText('Lire sa page').waitFor();
    expect(await panel(page).textContent()).toMatch(/Population\s: [\d\s]+habitants/);
    expect(await search(page)).toMatch(/territoire=epci:\d{9}/);
    expect((await addressOf(page)).pathname).toBe('/carte/');
    expect(await panel(page).getByText('Lire sa page').getAttribute('href')).toMatch(
      /^\/territoires\/\d{9}-/,
    );
  });

  test('of an overseas collectivity, which has no outline, is said and leads on', async ({
    map: { page },
  }) => {
    await page.getByLabel('Aller à un territoire').fill('Nouméa');
    await page.getByRole('option').first().click();
    const more = page.getByRole('link', { name: 'En savoir plus' });
    await more.waitFor();
    expect(await more.getAttribute('href')).toBe('/territoires/#commune-98818');
  });

  test('of another level tells the value of what holds it; a new layer tells its own', async ({
    openTools,
  }) => {
    const { page } = await openTools('/carte/?couche=budgets&territoire=epci:200034411', DRAWING);
    await panel(page).getByText('Budgets, Occitanie').waitFor();
    await page.getByRole('radio', { name: 'Contrats' }).check();
    await panel(page).getByText('Contrats, Gard').waitFor();
  });

  test('overseas has the same tools: layer, panel, rank, page', async ({ openTools }) => {
    const { page } = await openTools('/carte/?couche=population&territoire=epci:200060465', DRAWING);
    await panel(page).getByRole('heading').waitFor();
    await panel(page)
      .getByText(/sur 1.255 intercommunalités/)
      .waitFor();
    expect(await panel(page).textContent()).toContain('Mayotte');
  });
});

describe('the walk by keyboard', () => {
  test('tells where it is, goes from neighbour to neighbour, opens and comes back', async ({ openTools }) => {
    const { page } = await openTools('/carte/?couche=population');
    await drawn(page, 'population');
    const enter = async () => {
      await page.locator('[data-part=parcours]').focus();
      await page.waitForFunction(() => document.querySelector('[data-part=phrase]')?.textContent !== '');
    };
    const before = (await addressOf(page)).href;
    await enter();
    expect((await addressOf(page)).href).toBe(before);
    // A layer of another level has nothing to say of it.
    await page.getByRole('radio', { name: 'Contrats' }).check();
    await drawn(page, 'contrats');
    expect(await sentence(page).textContent()).toBe('');
    await page.getByRole('radio', { name: 'Budgets', exact: true }).check();
    await drawn(page, 'budgets');
    await enter();
    const told = async (key: string) => {
      const said = await sentence(page).textContent();
      await page.keyboard.press(key);
      await page.waitForFunction(
        (text) => document.querySelector('[data-part=phrase]')?.textContent !== text,
        said,
      );
      return (await sentence(page).textContent()) ?? '';
    };
    let said = '';
    for (let steps = 0; steps < 8 && !said.includes('rien de plus'); steps++) said = await told('ArrowDown');
    // South of the mainland come the overseas frames; past them, nothing.
    expect(said).toMatch(/^(?:Guadeloupe|Martinique|Guyane|La Réunion|Mayotte)\s: rien de plus au sud/);
    expect(await told('ArrowUp')).toMatch(/€/);
    expect(await sentence(page).textContent()).toContain('Le plus haut');
    await page.keyboard.press('Enter');
    await panel(page).getByText('Lire sa page').waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('parcours');
  });

  test('is said once a step: the help of the walk does not change with it', async ({ openTools }) => {
    const { page } = await openTools('/carte/?couche=contrats', DRAWING);
    const walk = page.locator('[data-part=parcours]');
    const help = () =>
      walk.evaluate((it) =>
        (it.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    const before = await help();
    expect(before).toContain('Flèches');
    await walk.focus();
    await expect.poll(() => sentence(page).textContent()).not.toBe('');
    expect(await help()).toBe(before);
  });

  test('works without the interactive map too', async ({ openTools }) => {
    const { page } = await openTools('/carte/?couche=contrats', DRAWING);
    await page.locator('[data-part=parcours]').focus();
    await page.waitForFunction(() =>
      /Ain/.test(document.querySelector('[data-part=phrase]')?.textContent ?? ''),
    );
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      () => !/^Ain/.test(document.querySelector('[data-part=phrase]')?.textContent ?? ''),
    );
    expect(await sentence(page).textContent()).toMatch(/signé|renseigné/);
  });
});

describe('the comparison', () => {
  test('opens from its address, side by side, and gives the reason of what is missing', async ({
    openTools,
  }) => {
    const { page, errors } = await openTools('/carte/?comparer=region:76,epci:244400404', DRAWING);
    const table = page.locator('[data-part=comparaison] table');
    await table.waitFor();
    expect(await table.locator('thead a').allTextContents()).toEqual(['Occitanie', 'Nantes Métropole']);
    // The measure of the layer, then what is asked of any two territories.
    expect(await table.locator('tbody tr').count()).toBe(9);
    expect(await table.locator('tbody td').count()).toBe(18);
    expect(await table.locator('tbody th').first().textContent()).toBe('Projets');
    expect(await table.textContent()).toContain('Non renseigné à cette échelle');
    await page.getByText('Vous comparez Occitanie et Nantes Métropole.').waitFor();
    expect(errors).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await table.isVisible()).toBe(true);
    expect(await table.getByText('Retirer').first().isVisible()).toBe(false);
  });

  test('is made from the panel, by keyboard, and undone', async ({ openTools }) => {
    const { page } = await openTools('/carte/?territoire=departement:48', DRAWING);
    const compare = panel(page).getByRole('button', { name: 'Comparer Lozère' });
    await compare.waitFor();
    await compare.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Lozère est retenu.').waitFor();
    await page.getByLabel('Aller à un territoire').fill('Mayotte');
    await page.getByRole('option').first().click();
    await panel(page)
      .getByRole('button', { name: /^Comparer Mayotte/ })
      .click();
    await page.locator('[data-part=comparaison] table').waitFor();
    expect(await search(page)).toMatch(/comparer=departement:48,(?:region:06|departement:976)/);
    await page.getByRole('button', { name: 'Retirer Lozère de la comparaison' }).click();
    await page.getByText('Mayotte est retenu.').waitFor();
    expect(await search(page)).not.toContain('departement:48');
    await page.getByRole('button', { name: /^Retirer Mayotte/ }).press('Enter');
    await page.locator('[data-part=comparaison]').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('couche');
  });
});

describe('what can be taken away', () => {
  const save = async (page: Page, name: string | RegExp, role: 'link' | 'button') => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole(role, { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
  };

  test('an image of the map with its legend, and the files of the layer', async ({ openTools }) => {
    const { page } = await openTools('/carte/?couche=contrats', { mapScale: 1 });
    await drawn(page, 'contrats');
    await page.getByText('Télécharger, partager, intégrer').click();
    const image = await save(page, 'Télécharger l’image de la carte', 'button');
    expect(image.name).toBe('carte-contrats.png');
    expect(image.bytes.subarray(1, 4).toString()).toBe('PNG');
    const size = { width: image.bytes.readUInt32BE(16), height: image.bytes.readUInt32BE(20) };
    const canvas = await page.locator('canvas.maplibregl-canvas').boundingBox();
    expect(size.width).toBe(Math.round(canvas?.width ?? 0));
    // Title above; four classes, method, source and address under the map.
    expect(size.height).toBeGreaterThan((canvas?.height ?? 0) + 200);
    const csv = await save(page, 'Cette couche en CSV', 'link');
    expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(102);
    expect(csv.bytes.toString()).toContain('"signé"');
  });

  test('the projects that the filters keep, no others', async ({ openTools }) => {
    const { page } = await openTools('/carte/?axe=outre-mer', DRAWING);
    await page.getByText('Télécharger, partager, intégrer').click();
    const kept = idsWith('projets', 'axes', 'outre-mer').length;
    const name = kept === 1 ? 'Le projet' : `Les ${kept}.projets`;
    const csv = await save(page, new RegExp(`${name} en CSV`), 'link');
    expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(1 + kept);
    const geojson = await save(page, new RegExp(`${name} en GeoJSON`), 'link');
    expect((JSON.parse(geojson.bytes.toString()) as { features: unknown[] }).features.length).toBeGreaterThan(
      0,
    );
  });

  test('a code to embed this view, which shows it alone', async ({ sharedPage, openTools }) => {
    const { page } = await openTools('/carte/?couche=budgets', DRAWING);
    await page.getByText('Télécharger, partager, intégrer').click();
    const code = await page.getByLabel('Pour mettre cette carte dans une autre page').inputValue();
    const src = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(new URL(src).pathname).toBe('/carte/integrer/');
    // Another site, without our policy; the frame keeps the sandbox of the code.
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>${code}`);
    });
    onTestFinished(() => void other.close());
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { page: host } = await sharedPage(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const frame = host.frameLocator('iframe');
    await frame.locator('[data-carte][data-dessinee="budgets"]').waitFor();
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
  });
});

describe('in the frame of another page', () => {
  test('leaves the focus to what the reader writes there', async ({ openPage }) => {
    const { page } = await openPage('/404.html');
    await page.addInitScript(() => (document.hasFocus = () => false));
    await page.goto('/carte/integrer/?couche=contrats&territoire=departement:34');
    await panel(page).getByRole('heading', { name: 'Hérault' }).waitFor();
    await panel(page).getByText('Lire sa page').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('when something is wrong', () => {
  test('a mangled address is said, and the map opens', async ({ openTools }) => {
    const { page, errors } = await openTools(
      '/carte/?couche=lune&territoire=mars&comparer=epci:999999999,x&position=///',
    );
    const faults = await page.locator('[data-part=fautes]').textContent();
    expect(faults).toContain('lune');
    expect(faults).toContain('mars');
    expect(faults).toContain('une position que nous ne savons pas lire, « /// »');
    await drawn(page, 'projets');
    expect(await page.locator('[data-part=comparaison]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('a territory that does not exist is said', async ({ openTools }) => {
    const { page } = await openTools('/carte/?territoire=epci:999999999');
    const fault = page.getByText('Aucun territoire n’a le code « 999999999 »');
    await fault.waitFor();
    expect(await panel(page).isVisible()).toBe(false);
    await page.locator('carte-projets[data-ready]').waitFor();
    await page.locator('liste-territoires summary', { hasText: 'Occitanie' }).click();
    await page.getByRole('button', { name: 'Hérault' }).click();
    await panel(page).getByRole('heading', { name: 'Hérault' }).waitFor();
    await fault.waitFor({ state: 'hidden' });
  });

  test('each territory to compare that does not exist is said, and stays said', async ({ openTools }) => {
    const { page } = await openTools('/carte/?comparer=region:99,epci:999999999', DRAWING);
    const faults = await page.locator('[data-part=fautes]').textContent();
    expect(faults).toContain('« 99 » (région)');
    expect(faults).toContain('« 999999999 » (intercommunalité)');
  });

  test('without WebGL each layer is a drawing, with its legend and its table', async ({ openTools }) => {
    const { page, errors } = await openTools('/carte/?couche=population', DRAWING);
    const drawing = page.locator('[data-part=dessin] .couche path');
    await drawing.first().waitFor();
    await page.getByRole('radio', { name: 'Projets' }).check();
    await page.locator('[data-part=dessin] svg a.mark').first().waitFor();
    expect(await drawing.first().isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('without network a layer says so, and comes when it is chosen again', async ({ openTools }) => {
    const { page, setOffline } = await openTools('/carte/', DRAWING);
    await setOffline(true);
    await page.getByRole('radio', { name: 'Budgets', exact: true }).click();
    const failure = page.getByText('Les valeurs de cette couche n’ont pas pu se charger');
    await failure.waitFor();
    // What is drawn is what is chosen, and said.
    expect(await page.getByRole('radio', { name: 'Projets' }).isChecked()).toBe(true);
    await setOffline(false);
    await page.getByRole('radio', { name: 'Budgets', exact: true }).check();
    await drawn(page, 'budgets');
    expect(await failure.count()).toBe(0);
  });

  test('without JavaScript the page leads to each layer, drawn, on its own page', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/', { javaScript: false });
    expect(await page.locator('article[data-couche]:visible').count()).toBe(countOf('couches'));
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.locator('[data-part=parcours]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Contrats', exact: true }).click();
    expect(await page.locator('.values .lignes li').count()).toBe(101);
  });
});
