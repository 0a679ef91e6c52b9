import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { FicheProjet } from '../../src/lib/projets/fiche.ts';
import { builtPage, builtPages, DIST } from '../support/built-site.ts';

const rows = parse(readFileSync('data/projets/projets.csv', 'utf8'), { columns: true }) as Record<
  string,
  string
>[];
const fiches = JSON.parse(readFileSync(join(DIST, 'donnees/projets.json'), 'utf8')) as FicheProjet[];
const ids = rows.map((row) => row['id'] ?? '').sort();

test('each of the 26 projects has its page, with its exact title', () => {
  expect(rows).toHaveLength(26);
  for (const row of rows) {
    const text = builtPage(`/projets/${row['id']}/`).root.querySelector('h1')?.text ?? '';
    expect(
      text
        .replaceAll('’', "'")
        .replaceAll('&quot;', '"')
        .replace(/[\u00a0\u202f]/g, ' '),
    ).toBe(row['titre']?.replaceAll('’', "'"));
  }
});

test('each project is in the list of the catalogue, before any script', () => {
  const listed = builtPage('/projets/').root.querySelectorAll('liste-projets [data-id]');
  expect(listed.map((item) => item.getAttribute('data-id')).sort()).toEqual(ids);
});

test('each project is a link on the map and a line of its list, before any script', () => {
  const { root } = builtPage('/carte/');
  const marks = new Set(
    root.querySelectorAll('svg a[data-projet]').map((mark) => mark.getAttribute('data-projet')),
  );
  const lines = new Set(
    root.querySelectorAll('liste-territoires [data-projet]').map((line) => line.getAttribute('data-projet')),
  );
  expect([...marks].sort()).toEqual(ids);
  expect([...lines].sort()).toEqual(ids);
});

test('each project has at least one resolved place, with a point in France', () => {
  expect(fiches.map(({ id }) => id).sort()).toEqual(ids);
  for (const { id, lieux, departements, regions } of fiches) {
    expect(lieux.length, id).toBeGreaterThan(0);
    expect(departements.length * regions.length, id).toBeGreaterThan(0);
    for (const { point } of lieux) {
      const [longitude, latitude] = point;
      const inMainland = longitude > -5.5 && longitude < 10 && latitude > 41 && latitude < 51.5;
      const inGuadeloupe = longitude > -62 && longitude < -60.9 && latitude > 15.8 && latitude < 16.6;
      expect(inMainland || inGuadeloupe, `${id} : ${point.join(', ')}`).toBe(true);
    }
  }
});

test('a project stands in the page of each of its regions and axes', () => {
  for (const fiche of fiches) {
    const link = `a[href="/projets/${fiche.id}/"]`;
    for (const axe of fiche.axes)
      expect(builtPage(`/axes/${axe.id}/`).root.querySelector(link), fiche.id).not.toBeNull();
  }
});

test('the eighteen regions have a page with a map and its text', () => {
  const regions = builtPages().filter(
    ({ path }) => /^\/territoires\/[a-z][^/]+\/$/.test(path) && path !== '/territoires/couverture/',
  );
  expect(regions).toHaveLength(18);
  for (const { path, root } of regions) {
    expect(root.querySelector('carte-projets svg path'), path).not.toBeNull();
    expect(
      root.querySelectorAll('#projets ~ * article, .near article, article').length,
      path,
    ).toBeGreaterThan(0);
  }
});

test('every figure tile names its source and its date', () => {
  for (const { path, root } of builtPages().filter(({ html }) => html.includes('tile'))) {
    for (const tile of root.querySelectorAll('.tile')) {
      expect(tile.text, path).toMatch(/(?:\d{4}|année non précisée par la source)\. Source/);
      expect(tile.querySelector('a[href^="/ressources/#"]'), path).not.toBeNull();
    }
  }
});
