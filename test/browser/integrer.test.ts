import { afterAll, beforeAll, expect } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { codeCadre, codeElement, type OptionsCadre } from '../../src/lib/integrer/options.ts';
import { test } from '../support/browser.ts';
import { serveAtlas, serveCouncil, type Host } from '../support/hosts.ts';

let atlas: Host;
let council: Host;
let body = '';

beforeAll(async () => {
  atlas = await serveAtlas();
  council = await serveCouncil(() => body, atlas.origin);
});
afterAll(() => Promise.all([atlas.close(), council.close()]));

const element = (options: OptionsCadre) => codeElement(options, atlas.origin);

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('Pas de cadre.');
  return frame;
}
const heightOf = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const innerHeight = (frame: Frame) =>
  frame.locator('cadre-integre').evaluate((host) => Math.ceil(host.getBoundingClientRect().bottom + scrollY));

test('a list shows the projects of its territory on the page of a council, and its height follows', async ({
  sharedPage,
}) => {
  body = element({ vue: 'liste', territoire: 'epci:200017341' });
  const { page, errors, requests } = await sharedPage(council.origin, { width: 800 });
  const frame = await frameOf(page);
  await frame.locator('vue-integree[data-ready]').waitFor();
  expect(await frame.locator('h1').textContent()).toContain('Lodévois');
  expect(await frame.locator('.card a[href="/projets/tznr-lodeve/"]').count()).toBe(1);
  await expect
    .poll(async () => Math.abs((await heightOf(page)) - (await innerHeight(frame))))
    .toBeLessThanOrEqual(2);
  const wide = await heightOf(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(wide);
  const origins = new Set(requests.map((url) => new URL(url).origin));
  expect([...origins].sort()).toEqual([atlas.origin, council.origin].sort());
  expect(await page.context().cookies()).toEqual([]);
  expect(errors).toEqual([]);
});

test('a frame never shows fewer projects than it counts without saying so', async ({ sharedPage }) => {
  for (const [vue, territoire] of [
    ['liste', 'region:76'],
    ['liste', 'departement:48'],
    ['chez-vous', 'region:76'],
    ['chez-vous', 'departement:48'],
  ] as const) {
    body = element({ vue, territoire });
    const { page } = await sharedPage(council.origin);
    const frame = await frameOf(page);
    await frame.locator('vue-integree[data-ready]').waitFor();
    const counted = Number(/(\d+)\u00a0projet/.exec((await frame.locator('main').textContent()) ?? '')?.[1]);
    const shown = await frame.locator('li a[href^="/projets/"]').count();
    expect(shown).toBeGreaterThan(0);
    expect(await frame.getByText(`Voici les ${shown}\u00a0premiers.`).count()).toBe(shown < counted ? 1 : 0);
  }
});

test.for([
  ['liste', 'departement:22'],
  ['chez-vous', 'departement:22'],
  ['chez-vous', 'departement:95'],
] as const)(
  'apostrophes curl in all that a frame says: %s, %s',
  async ([vue, territoire], { sharedPage }) => {
    body = element({ vue, territoire });
    const { page } = await sharedPage(council.origin);
    const frame = await frameOf(page);
    await frame.locator('vue-integree[data-ready]').waitFor();
    const link = frame.locator('[data-part=suite]');
    await expect.poll(() => link.textContent()).toMatch(/d’(?:Armor|Oise)\u00a0?.* dans l’Atlas$/);
    expect(await frame.locator('vue-integree').innerText()).not.toMatch(/\p{L}'\p{L}/u);
  },
);

test('the map of a council shows the projects of its axis only, and says so', async ({ sharedPage }) => {
  const { page } = await sharedPage(`${atlas.origin}/carte/integrer/?territoire=departement:07`);
  const panneau = page.locator('[data-part="panneau"]');
  await panneau.getByText('Le pacte local d’Ardèche').first().waitFor();
  await page.goto(`${atlas.origin}/carte/integrer/?territoire=departement:07&axe=1-enfance`);
  await panneau.getByText('avec les filtres en cours').first().waitFor();
  expect(await panneau.textContent()).not.toContain('Le pacte local d’Ardèche');
  const [kept, ofAxe] = ['projets', 'axe:1-enfance'].map((name) => page.locator(`[data-compte="${name}"]`));
  expect(await kept?.textContent()).toBe(await ofAxe?.textContent());
});

test('a link of the frame opens outside of it', async ({ sharedPage }) => {
  body = element({ vue: 'projet', projet: 'tznr-lodeve' });
  const { page } = await sharedPage(council.origin);
  const frame = await frameOf(page);
  await frame.locator('vue-integree[data-ready]').waitFor();
  expect(await frame.locator('h1').textContent()).toBe('TZNR Lodève');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: 'Lire la fiche complète' }).click(),
  ]);
  await opened.waitForURL(`${atlas.origin}/projets/tznr-lodeve/`);
  expect(new URL(page.url()).origin).toBe(council.origin);
  expect(await frame.locator('h1').textContent()).toBe('TZNR Lodève');
});

test('« Chez vous » answers in the frame to the name of a commune', async ({ sharedPage }) => {
  body = element({ vue: 'chez-vous', couleur: '#8a1c4a', fond: 'clair' });
  const { page, errors } = await sharedPage(council.origin, { colorScheme: 'dark' });
  const frame = await frameOf(page);
  await frame.locator('trouver-territoire[data-ready]').waitFor();
  await frame.getByRole('combobox').fill('Lodève');
  await frame.getByRole('option').first().click();
  await frame.locator('vue-integree[data-ready]').waitFor();
  expect(await frame.locator('h2').first().textContent()).toContain('Lodévois');
  const link = frame.locator('[data-part=suite]');
  expect(await link.evaluate((a) => getComputedStyle(a).color)).toBe('rgb(138, 28, 74)');
  expect(await frame.locator('html').evaluate((b) => getComputedStyle(b).backgroundColor)).toBe(
    'rgb(251, 250, 246)',
  );
  expect(errors).toEqual([]);
});

test('« Chez vous » answers to Enter and to its button, in the frame of the script and in a plain one', async ({
  sharedPage,
}) => {
  for (const [code, answer] of [
    [element({ vue: 'chez-vous' }), (frame: Frame) => frame.getByRole('combobox').press('Enter')],
    [
      codeCadre({ vue: 'chez-vous' }, atlas.origin),
      (frame: Frame) => frame.getByRole('button', { name: 'Voir' }).click(),
    ],
  ] as const) {
    body = code;
    const { page, errors } = await sharedPage(council.origin);
    const frame = await frameOf(page);
    await frame.locator('trouver-territoire[data-ready]').waitFor();
    await frame.getByRole('combobox').fill('Foix');
    await answer(frame);
    await frame.locator('vue-integree[data-ready] h2').first().waitFor();
    expect(await frame.locator('h2').first().textContent()).toContain('Foix');
    expect(errors).toEqual([]);
  }
});

test('the map, and a plain frame without any script on the page, work too', async ({ sharedPage }) => {
  body = element({ vue: 'carte', couche: 'contrats' });
  const first = await sharedPage(council.origin);
  await (await frameOf(first.page)).locator('[data-couche=contrats]').waitFor();
  body = codeCadre({ vue: 'liste', axe: '1-enfance' }, atlas.origin);
  const { page } = await sharedPage(council.origin);
  const frame = await frameOf(page);
  await frame.locator('vue-integree[data-ready]').waitFor();
  expect(await frame.locator('.card').count()).toBeGreaterThan(0);
  expect(await heightOf(page)).toBeCloseTo(600, -1);
});

test('the other pages refuse the frame of a council', async ({ sharedPage }) => {
  body = `<iframe src="${atlas.origin}/projets/tznr-lodeve/" title="Essai"></iframe>`;
  const { errors } = await sharedPage(council.origin);
  await expect.poll(() => errors.join(' ')).toMatch(/frame-ancestors|X-Frame-OptionsCadre/);
});

test('a height that another frame or the page itself tells is not heard', async ({ sharedPage }) => {
  body = element({ vue: 'liste', territoire: 'epci:200017341' });
  const { page } = await sharedPage(council.origin);
  const frame = await frameOf(page);
  await frame.locator('vue-integree[data-ready]').waitFor();
  await expect
    .poll(async () => Math.abs((await heightOf(page)) - (await innerHeight(frame))))
    .toBeLessThanOrEqual(2);
  const height = await heightOf(page);
  await page.evaluate(async () => {
    const heard = new Promise((done) => addEventListener('message', done, { once: true }));
    postMessage({ atlasHauteur: 5000 }, '*');
    await heard;
  });
  expect(await heightOf(page)).toBe(height);
});

test('what is not known is said, with a way on', async ({ sharedPage }) => {
  for (const [options, titre] of [
    [{ vue: 'liste', territoire: 'epci:000000000' }, 'Territoire inconnu'],
    [{ vue: 'projet', projet: 'inconnu' }, 'Projet inconnu'],
  ] satisfies [OptionsCadre, string][]) {
    body = element(options);
    const { page } = await sharedPage(council.origin);
    const frame = await frameOf(page);
    await frame.locator('vue-integree[data-ready]').waitFor();
    expect(await frame.locator('h1').textContent()).toBe(titre);
    expect(await frame.locator('[data-part=suite]').getAttribute('href')).toMatch(
      /^\/(?:territoires|projets)\/$/,
    );
  }
});

test('a filter that empties the list is said, and one that nobody knows', async ({ sharedPage }) => {
  const { page } = await sharedPage(
    `${atlas.origin}/integrer/liste/?territoire=departement:07&axe=1-enfance`,
  );
  await page.locator('vue-integree[data-ready]').waitFor();
  expect(await page.locator('h1').textContent()).toContain('Aucun projet avec ces filtres');
  expect(await page.locator('[data-part=corps]').textContent()).toMatch(
    /Sans ce filtre, nos sources y nomment \d/,
  );
  expect(await page.locator('[data-part=suite]').getAttribute('href')).toBe('/territoires/07-ardeche/');
  await page.goto(`${atlas.origin}/integrer/liste/?territoire=departement:07&axe=zzz`);
  await page.locator('vue-integree[data-ready]').waitFor();
  expect(await page.locator('[data-part=corps]').textContent()).toContain('axe=zzz');
  expect(await page.locator('.card').count()).toBeGreaterThan(0);
});

test('two elements on a page show each the Atlas of its own link, whichever script came first', async ({
  sharedPage,
}) => {
  const other = await serveAtlas();
  try {
    body = element({ vue: 'projet', projet: 'tznr-lodeve' }) + codeElement({ vue: 'liste' }, other.origin);
    const { page } = await sharedPage(council.origin);
    await page.locator('iframe').nth(1).waitFor();
    const origins = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => new URL(String(frame.getAttribute('src'))).origin));
    expect(origins).toEqual([atlas.origin, other.origin]);
  } finally {
    await other.close();
  }
});

test('« Autour de moi » may ask where the reader is, in either frame, and says which refused where a page forbids it', async ({
  sharedPage,
}) => {
  const around = async (code: string) => {
    body = code;
    const { page } = await sharedPage(council.origin);
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ longitude: 3.3167, latitude: 43.7317 });
    const frame = await frameOf(page);
    const zone = frame.locator('trouver-territoire[data-ready] [data-part=situer]');
    await zone.getByRole('button').first().click();
    const said = zone.getByRole('status');
    await expect.poll(() => said.textContent()).not.toMatch(/^(?:Recherche|$)/);
    return said.textContent();
  };
  const chezVous = { vue: 'chez-vous' } as const;
  expect(await around(element(chezVous))).toContain('CC Lodévois et Larzac');
  const plainFrame = codeCadre(chezVous, atlas.origin);
  expect(await around(plainFrame)).toContain('CC Lodévois et Larzac');
  expect(await around(plainFrame.replace(/ allow="[^"]*"/, ''))).toContain('la page qui montre ce cadre');
});

test('the link stays while the frame says nothing, and goes when it speaks', async ({ sharedPage }) => {
  body = element({ vue: 'liste', territoire: 'epci:200017341' });
  const { page } = await sharedPage(council.origin);
  const link = page.locator('atlas-solidarites a');
  await link.waitFor({ state: 'detached' });
  await page.route('**/integrer/liste/**', (route) => route.abort());
  try {
    await page.reload();
    await page.locator('iframe').waitFor();
    expect(await link.isVisible()).toBe(true);
  } finally {
    await page.unroute('**/integrer/liste/**');
  }
});

test('a height that is none is not kept: the frame follows its content', async ({ sharedPage }) => {
  const ready = async (hauteur: string) => {
    body = element({ vue: 'liste', territoire: 'epci:200017341', hauteur });
    const { page } = await sharedPage(council.origin, { width: 800 });
    const frame = await frameOf(page);
    await frame.locator('vue-integree[data-ready]').waitFor();
    return { page, frame };
  };
  for (const hauteur of ['400px', '400']) expect(await heightOf((await ready(hauteur)).page)).toBe(400);
  for (const hauteur of ['10%', '-5']) {
    const { page, frame } = await ready(hauteur);
    await expect
      .poll(async () => Math.abs((await heightOf(page)) - (await innerHeight(frame))))
      .toBeLessThanOrEqual(2);
    expect([150, 400, 600]).not.toContain(await heightOf(page));
  }
});

test('without JavaScript, the council’s page keeps a link', async ({ sharedPage }) => {
  body = element({ vue: 'liste', territoire: 'epci:200017341' });
  const { page } = await sharedPage(council.origin, { javaScript: false });
  const href = await page.locator('atlas-solidarites a').getAttribute('href');
  expect(href).toBe(`${atlas.origin}/integrer/liste/?territoire=epci:200017341`);
  await page.goto(href ?? '');
  expect(await page.getByRole('link', { name: 'Voir les projets' }).count()).toBe(1);
});

test('the form says beside a field what the frame could not show', async ({ sharedPage }) => {
  const { page } = await sharedPage('/donnees/reutiliser/');
  const inconnu = page.getByText('Projet inconnu');
  await page.getByLabel('Un projet du Pacte').check();
  await inconnu.waitFor();
  await page.getByLabel('Fin de l’adresse du projet').fill('tznr-lodeve');
  await inconnu.waitFor({ state: 'detached' });
  await page.getByLabel('Couleur des liens').fill('#ffff00');
  await page.getByText('cette couleur se lit mal').waitFor();
  await page.getByLabel('Fond', { exact: false }).selectOption('clair');
  await page.getByText('Cette couleur se lit mal sur nos fonds').waitFor();
  await page.getByLabel('Couleur des liens').fill('#0f4c81');
  await page.getByText('couleur se lit mal').waitFor({ state: 'detached' });
});

test('the form writes the code of what is chosen', async ({ sharedPage }) => {
  const { page, errors } = await sharedPage('/donnees/reutiliser/');
  const code = page.getByLabel('Le code à copier');
  await page.getByLabel('Code du territoire').fill('departement:34');
  await page.getByLabel('Couleur des liens').fill('#8a1c4a');
  await expect
    .poll(() => code.inputValue())
    .toContain('vue="liste" territoire="departement:34" couleur="#8a1c4a"');
  await page.getByLabel('Un projet du Pacte').check();
  for (const written of ['tznr-lodeve', new URL('/projets/tznr-lodeve/#source', page.url()).href]) {
    await page.getByLabel('Fin de l’adresse du projet').fill('');
    await page.getByLabel('Fin de l’adresse du projet').fill(written);
    await expect.poll(() => code.inputValue()).toContain('vue="projet" projet="tznr-lodeve"');
  }
  expect(await code.inputValue()).not.toContain('territoire=');
  expect(await page.getByLabel('Code du territoire').isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test('the form says of a place what the frame shows instead, and of a code that nothing has it', async ({
  sharedPage,
}) => {
  const { page } = await sharedPage('/donnees/reutiliser/');
  const remarque = page.locator('#remarque-territoire');
  await page.getByLabel('Code du territoire').fill('departement:99');
  await expect.poll(() => remarque.textContent()).toContain('Aucun territoire de cette édition');
  await page.getByLabel('Hauteur fixe, en pixels').fill('20');
  await expect.poll(() => page.locator('#remarque-hauteur').textContent()).toContain('de 150 à 5000');
  await page.getByRole('combobox', { name: 'Territoire à montrer' }).fill('Privas');
  await page
    .getByRole('option', { name: /Privas/ })
    .first()
    .click();
  await expect.poll(() => remarque.textContent()).toContain('L’Atlas compte par intercommunalité');
  expect(await page.getByLabel('Code du territoire').inputValue()).toMatch(/^epci:\d{9}$/);
});
