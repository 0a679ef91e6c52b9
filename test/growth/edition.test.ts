import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnv, PROJECT } from '../support/copie.ts';
import { fileOf, listFiles } from '../support/built-site.ts';

/** An edition of Occitanie: one file of settings outside of src, everything else from the project. */
const ATLAS_CONTENT = join(PROJECT, 'test/fixtures/editions/occitanie/content');
const NATIONAL = 'https://atlas-des-solidarites.example/';

let dist = '';
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const pages = () => listFiles(dist).filter((file) => file.endsWith('.html'));

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'atlas-occitanie-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    { cwd: PROJECT, env: { ...cleanEnv(), ATLAS_CONTENT }, encoding: 'utf8' },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
}, 300_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('has its name and its colours on every page, the drawing of its region on the home page', () => {
  const home = parse(read('index.html'));
  expect(home.querySelector('header')?.text).toContain('Atlas des solidarités d’Occitanie');
  expect(home.querySelector('link[href="/edition.css"]')).not.toBeNull();
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
      .map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*$/, '')),
  );
  const own = [...new Set(links.filter((href) => href.startsWith('/')))];
  expect(own.filter((href) => fileOf(href, dist) === undefined)).toEqual([]);
  const outside = [...new Set(links.filter((href) => href.startsWith(NATIONAL)))];
  expect(outside.length).toBeGreaterThan(0);
  for (const href of outside) expect(existsSync(join(dist, new URL(href).pathname))).toBe(false);
});

test('compares no single territory: layers of regions are for the country', () => {
  expect(existsSync(join(dist, 'carte/budgets/index.html'))).toBe(false);
  expect(existsSync(join(dist, 'carte/population/index.html'))).toBe(true);
});
