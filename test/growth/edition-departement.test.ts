import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseLayer, wakeMap } from '../support/carte.ts';
import { cleanEnv, PROJECT } from '../support/copie.ts';
import { openSousDossier } from '../support/sous-dossier.ts';
import { listFiles } from '../support/built-site.ts';

/** An edition of one department, which has no region, of a service of the State, with one project: what no other build shows. */
const ATLAS_CONTENT = join(PROJECT, 'test/fixtures/editions/bouches-du-rhone/content');
const SITE_URL = 'https://www.departement.fr/';
const METROPOLE = '200054807';

let dist = '';
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const textOf = (path: string) => parse(read(path)).querySelector('body')?.text.replace(/\s+/g, ' ') ?? '';
const pages = () => listFiles(dist).filter((file) => file.endsWith('.html'));

beforeAll(() => {
  // In the project: Astro builds all that goes elsewhere in one folder, where two editions would meet.
  const folder = join(PROJECT, '.cache/editions');
  mkdirSync(folder, { recursive: true });
  dist = mkdtempSync(join(folder, '13-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    { cwd: PROJECT, env: { ...cleanEnv(), ATLAS_CONTENT, SITE_URL }, encoding: 'utf8' },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 300_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('its map has one file of near outlines, with every EPCI that it lists', () => {
  const { objects } = JSON.parse(read('donnees/contours/13.json'));
  const codes = objects.epci.geometries.map(
    (shape: { properties: { code: string } }) => shape.properties.code,
  );
  expect(codes).toContain(METROPOLE);
  for (const code of codes)
    expect(read('territoires/13-bouches-du-rhone/index.html')).toContain(`/territoires/${code}-`);
});

test('the lists of projects are those of the department', () => {
  const liste = parse(read('projets/regions/index.html'));
  expect(liste.querySelector('h1')?.text).toBe('Les projets par département');
  expect(liste.querySelector('h2 a')?.getAttribute('href')).toBe(
    '/projets/departements/13-bouches-du-rhone/',
  );
  expect(existsSync(join(dist, 'projets/regions/provence-alpes-cote-d-azur/index.html'))).toBe(false);
});

test('the communes of its EPCI are its own, those of a neighbouring department too', () => {
  const lieux = listFiles(join(dist, 'donnees/lieux')).map((file) => read(`donnees/lieux/${file}`));
  for (const nom of ['Pertuis', 'Saint-Zacharie'])
    expect(lieux.some((lieu) => lieu.includes(nom))).toBe(true);
});

test('no count of one or of none has a plural', () => {
  const PLURIEL =
    /(?<![\d,.]\s?)\b[01]\s(?:projets|pactes|lauréats|porteurs|communes|contrats|territoires|actions|départements|régions|intercommunalités)\b/;
  const wrong = pages().flatMap((file) => {
    const html = read(file);
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
    return [textOf(file), description].flatMap((text) => PLURIEL.exec(text)?.[0] ?? []);
  });
  expect(wrong).toEqual([]);
});

test('no sentence ends on a list of nothing', () => {
  // The page that stands for one that was not kept writes its name there.
  const spoken = pages().filter((file) => file !== 'hors-connexion/index.html');
  const wrong = spoken.flatMap((file) => /.{0,60}\s:\s?\.(?=\s|$)/.exec(textOf(file))?.[0] ?? []);
  expect(wrong).toEqual([]);
});

test('shows nothing in its guide of what holds in another department alone', () => {
  const guide = pages().filter((file) => file.startsWith('leviers/'));
  const wrong = guide.filter((file) => /valable en Loire-Atlantique seulement/i.test(textOf(file)));
  expect(wrong).toEqual([]);
  expect(existsSync(join(dist, 'leviers/departements/44-loire-atlantique'))).toBe(false);
  const links = pages().flatMap((file) => read(file).match(/href="\/leviers\/departements\/[^"]+"/g) ?? []);
  expect(links).toEqual([]);
});

test('says what it is on every page, and nowhere that it is independent of the State', () => {
  const own = pages().filter((file) =>
    /indépendante? de l’État|L’Atlas est indépendant|pas un (?:site|service) de l’État/.test(textOf(file)),
  );
  expect(own).toEqual([]);
  expect(textOf('index.html')).toContain('est un site de la préfecture des Bouches-du-Rhône.');
  expect(read('donnees/dcat.jsonld')).toContain('Solidarités des Bouches-du-Rhône : les données');
});

test('is cited and followed by its own name, and says of figures of the country that they are', () => {
  expect(textOf('bilan-2024/index.html')).toMatch(
    /Citer : «[^»]+», Solidarités des Bouches-du-Rhône, d’après Bilan/,
  );
  const cited = pages().filter((file) => /Citer : «[^»]+», Atlas des solidarités/.test(textOf(file)));
  expect(cited).toEqual([]);
  expect(read('flux.xml')).toContain('Mise à jour : Solidarités des Bouches-du-Rhône');
  for (const path of ['donnees/index.html', 'plan-du-site/index.html'])
    expect(parse(read(path)).querySelector('head')?.toString(), path).not.toContain('Atlas des solidarités');
  expect(textOf('index.html')).toContain('en un chiffre chacun, pour la France');
});

test('compares no department with itself alone', () => {
  expect(pages().filter((file) => /\d départements? sur 1\b/.test(textOf(file)))).toEqual([]);
});

test('names on its map what it has: no layer of regions, no overseas under the mainland', () => {
  expect(textOf('carte/index.html')).not.toMatch(/budgets|L’outre-mer est sous l’hexagone/);
  expect(textOf('index.html')).not.toContain('liste des régions');
});

describe('in the browser', () => {
  test('the map draws, colours and chooses the EPCI', { timeout: 120_000 }, async () => {
    const { page, faults, close } = await openSousDossier(dist, SITE_URL);
    try {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/carte/');
      await wakeMap(page);
      await chooseLayer(page, 'zero-non-recours');
      await page.waitForFunction(
        () => performance.getEntriesByName(`${location.origin}/donnees/contours/13.json`).length,
      );
      expect(asked).toContain('/donnees/contours/13.json');
      await page.goto(`/carte/?territoire=epci:${METROPOLE}`);
      await page.getByRole('heading', { name: /Métropole d’Aix-Marseille/ }).waitFor();
      await page.goto('/');
      await page.fill('#q-accueil', 'pertuis');
      await page.locator('[role=option]').first().click();
      await page.waitForURL((url) => url.hash === '#commune-84089');
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });
});
