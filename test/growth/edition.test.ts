import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wakeMap } from '../support/carte.ts';
import { cleanEnv, PROJECT } from '../support/copie.ts';
import { lostIn, openSousDossier } from '../support/sous-dossier.ts';
import { fileOf, listFiles } from '../support/built-site.ts';

/**
 * An edition of Occitanie: one file of settings outside of src, everything else from the project; published in a folder of the
 * site of a region: two things that one build shows.
 */
const SITE_URL = 'https://www.region.fr/atlas/';
const RACINE = '/atlas/';
const ATLAS_CONTENT = join(PROJECT, 'test/fixtures/editions/occitanie/content');
const NATIONAL = 'https://atlas-des-solidarites.example/';

let dist = '';
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const pages = () => listFiles(dist).filter((file) => file.endsWith('.html'));

beforeAll(() => {
  // In the project: Astro builds all that goes elsewhere in one folder, where two editions would meet.
  const folder = join(PROJECT, '.cache/editions');
  mkdirSync(folder, { recursive: true });
  dist = mkdtempSync(join(folder, 'occitanie-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    { cwd: PROJECT, env: { ...cleanEnv(), ATLAS_CONTENT, SITE_URL }, encoding: 'utf8' },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 300_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('has its name and its colours on every page, the drawing of its region on the home page', () => {
  const home = parse(read('index.html'));
  expect(home.querySelector('header')?.text).toContain('Atlas des solidarités d’Occitanie');
  expect(home.querySelector('link[href="/atlas/edition.css"]')).not.toBeNull();
  expect(read('edition.css')).toContain('--link:#8a1538');
});

test('has the territories that it covers, and no others', () => {
  expect(existsSync(join(dist, 'territoires/occitanie/index.html'))).toBe(true);
  expect(existsSync(join(dist, 'territoires/34-herault/index.html'))).toBe(true);
  expect(existsSync(join(dist, 'territoires/bretagne/index.html'))).toBe(false);
  expect(existsSync(join(dist, 'territoires/69-rhone/index.html'))).toBe(false);
  const { regions } = JSON.parse(read('donnees/contours/france.json')).objects;
  expect(regions.geometries.map((shape: { properties: { code: string } }) => shape.properties.code)).toEqual([
    '76',
  ]);
});

test('has no link to a page that it does not have: what is outside leads to the national edition', () => {
  const links = pages().flatMap((file) =>
    parse(read(file))
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? ''),
  );
  const own = [
    ...new Set(links.filter((href) => href.startsWith('/')).map((href) => href.replace(/[?#].*$/, ''))),
  ];
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((href) => fileOf(href.replace(RACINE, '/'), dist) === undefined)).toEqual([]);
  const outside = [...new Set(links.filter((href) => href.startsWith(NATIONAL)))];
  expect(outside.length).toBeGreaterThan(0);
  // A page of ours may lack the part that a link names.
  const isOurs = ({ pathname, hash }: URL) =>
    existsSync(join(dist, pathname)) &&
    (hash === '' || read(`${pathname}index.html`).includes(`id="${decodeURI(hash.slice(1))}"`));
  expect(outside.filter((href) => isOurs(new URL(href)))).toEqual([]);
});

describe('in a folder of another site', () => {
  test('every address is in the folder, and has its file', () => {
    expect(lostIn(dist, RACINE)).toEqual([]);
  });

  test('machines read whole addresses of the folder, and no other', () => {
    const home = parse(read('index.html'));
    expect(home.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(SITE_URL);
    for (const file of [
      'sitemap-index.xml',
      'sitemap-0.xml',
      'flux.xml',
      'donnees/dcat.jsonld',
      'donnees/projets.csv',
    ]) {
      expect(read(file)).toContain(SITE_URL);
      expect(read(file)).not.toMatch(/https:\/\/www\.region\.fr(?!\/atlas\/)|\.invalid/);
    }
  });

  test('hosts are told of the folder', () => {
    expect(read('.htaccess')).toContain('ErrorDocument 404 /atlas/404.html');
    expect(read('_hebergement/nginx.conf')).toContain('location /atlas/ {');
    expect(read('_hebergement/Caddyfile')).toContain('/atlas/_astro/*');
    expect(read('_headers')).toContain('\n/atlas/_astro/*\n');
  });

  test(
    'a reader finds a place, searches, opens the map, keeps a page and begins a pact',
    { timeout: 120_000 },
    async () => {
      const { page, faults, close } = await openSousDossier(dist, SITE_URL);
      try {
        await page.goto('/atlas/');
        await page.fill('#q-accueil', 'lodeve');
        await page.locator('[role=option]').first().click();
        await page.waitForURL((url) => url.hash === '#commune-34142');
        await page.goto('/atlas/recherche/?q=emploi');
        await page.locator('recherche-site h3 a[href^="/atlas/"]').first().waitFor();
        await page.goto('/atlas/carte/');
        // The drawing stands before the interactive map.
        const { height = 0 } = (await page.locator('.drawing svg.map').boundingBox()) ?? {};
        expect(height).toBeGreaterThan(300);
        await wakeMap(page);
        await page.goto('/atlas/leviers/08-alimentation/');
        await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
        await page.goto('/atlas/dossier/');
        await page.locator('.element a[href="/atlas/leviers/08-alimentation/"]').waitFor();
        // What is kept does not know the folder: it holds when the site moves.
        expect(await page.evaluate(() => localStorage.getItem('atlas:dossier'))).toContain(
          '{"genre":"levier","id":"08-alimentation"',
        );
        await page.goto('/atlas/methode/monter-un-pacte/?exemple');
        await page.waitForSelector('monter-pacte[data-ready]');
        expect(faults).toEqual([]);
      } finally {
        await close();
      }
    },
  );
});

test('publishes of its tables what its pages show, with the sentences that say so', () => {
  const rows = (path: string) => JSON.parse(read(`donnees/jeux/${path}.json`)) as Record<string, unknown>[];
  const pages = listFiles(join(dist, 'projets')).flatMap(
    (file) => /^([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
  );
  const projets = rows('projets/projets');
  expect(projets.length).toBeGreaterThan(0);
  expect(projets.filter(({ id }) => !pages.includes(String(id)))).toEqual([]);
  const shown = JSON.parse(read('donnees/projets.json')) as { id: string }[];
  expect(projets.map(({ id }) => String(id)).sort()).toEqual(shown.map(({ id }) => id).sort());
  const named = new Set(projets.map(({ porteur }) => porteur));
  expect(new Set(rows('porteurs/porteurs').map(({ id }) => id))).toEqual(named);
  expect(JSON.stringify(rows('tuiles/tuiles'))).not.toContain('departement:69');
  const { resources } = JSON.parse(read('donnees/datapackage.json')) as {
    resources: { name: string; rowCount: number; description: string }[];
  };
  const projetsDuPaquet = resources.find(({ name }) => name === 'projets');
  expect(projetsDuPaquet).toMatchObject({ rowCount: projets.length });
  expect(projetsDuPaquet?.description).toContain('Occitanie');
  expect(parse(read('donnees/index.html')).querySelector('.standfirst')?.text).toContain('Occitanie');
  // What is given as an example is there.
  const frame = parse(read('integrer/projet/index.html')).querySelector('vue-integree');
  expect(frame?.getAttribute('data-edition')).toBe('Occitanie');
  expect(pages).toContain(frame?.getAttribute('data-projet'));
});

test('is told apart from the other editions of its host by a harvester, and says what it covers', () => {
  const catalogue = JSON.parse(read('donnees/dcat.jsonld')) as {
    'dct:spatial': string;
    'dcat:dataset': { 'dct:identifier': string; 'dct:spatial': string }[];
  };
  const region = 'http://id.insee.fr/geo/region/76';
  expect(catalogue['dct:spatial']).toBe(region);
  const spatialOf = new Map(
    catalogue['dcat:dataset'].map((jeu) => [jeu['dct:identifier'], jeu['dct:spatial']]),
  );
  expect(spatialOf.get('region-76-projets')).toBe(region);
  expect(spatialOf.get('region-76-mesures')).toMatch(/country\/FRA$/);
  expect(JSON.parse(read('donnees/datapackage.json'))).toMatchObject({
    name: 'atlas-des-solidarites-region-76',
    contributors: [{ title: 'Atlas des solidarités d’Occitanie' }],
  });
  expect(read('donnees/adresses/index.html')).toMatch(/«\sAtlas des solidarités d’Occitanie\s», l’adresse/);
});

test('has in the files beside its tables the rows of its tables', () => {
  for (const jeu of ['contrats', 'zero-non-recours'])
    expect(JSON.parse(read(`donnees/${jeu}.json`)), jeu).toHaveLength(
      (JSON.parse(read(`donnees/jeux/${jeu}/${jeu}.json`)) as unknown[]).length,
    );
});

test('lists the zero non-recours territories of its table, and says that the list is partial', () => {
  const page = parse(read('territoires/zero-non-recours/index.html'));
  const rows = JSON.parse(read('donnees/zero-non-recours.json')) as { id: string }[];
  expect(
    page
      .querySelectorAll('[data-essai]')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(rows.map(({ id }) => id).sort());
  expect(page.querySelector('main')?.text).toMatch(/Ici \(Occitanie\), \d+\sterritoires? connus?,/);
});

test('gives as examples of a search what it has', () => {
  const examples = parse(read('recherche/index.html')).querySelector('.examples')?.text ?? '';
  expect(examples).toContain('Toulouse');
  expect(examples).not.toMatch(/Lodève|48400/);
});

test('compares no single territory: layers of regions are for the country', () => {
  expect(existsSync(join(dist, 'carte/budgets/index.html'))).toBe(false);
  expect(existsSync(join(dist, 'carte/population/index.html'))).toBe(true);
});
