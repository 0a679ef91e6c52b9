import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProjetPublie } from '../../src/lib/projets/projet.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { pathOfListe } from '../../src/lib/projets/listes.ts';
import { builtPage, builtPages, DIST, firstLoad } from '../support/built-site.ts';
import { ABOUT_ALL_TERRITOIRES, entriesOf } from '../support/contenu.ts';

const rows = entriesOf('projets').map(({ valeurs }) => valeurs as Record<string, string>);
const fiches = JSON.parse(readFileSync(join(DIST, 'donnees/projets.json'), 'utf8')) as ProjetPublie[];
const ids = rows.map((row) => row['id'] ?? '').sort();

test('each project has its page, with its exact title', () => {
  expect(rows).not.toEqual([]);
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

/** The projects that a list links, from its first page to its last, by the links that lead from one to the next. */
function listedFrom(path: string): string[] {
  const { root } = builtPage(path);
  const links = root
    .querySelectorAll('main :is(h2, h3, li) > a')
    // The model of the cards is in no list.
    .filter((link) => !link.closest('template'))
    .map((link) => link.getAttribute('href') ?? '');
  const own = links
    .flatMap((href) => /^\/projets\/([^/?]+)\/$/.exec(href)?.[1] ?? [])
    .filter((id) => ids.includes(id));
  const next = root.querySelector('main a[rel=next]:not([hidden])')?.getAttribute('href');
  return [...own, ...(next ? listedFrom(next) : [])];
}

test('each project is once in the pages of the catalogue, before any script', () => {
  expect(listedFrom('/projets/').sort()).toEqual(ids);
});

test('the first page of the catalogue stays small whatever the number of projects', () => {
  const page = builtPage('/projets/');
  expect(page.root.querySelectorAll('*').length).toBeLessThanOrEqual(1100);
  const size = firstLoad(page).reduce((sum, part) => sum + part.size, 0);
  expect(size).toBeLessThanOrEqual(75_000 + 10 * ids.length);
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

/** West, south, east, north of the mainland and of the five overseas departments. */
const FRANCE = [
  [-5.5, 41, 10, 51.5],
  [-62, 15.8, -60.9, 16.6],
  [-61.3, 14.3, -60.7, 15],
  [-54.7, 2, -51.5, 6],
  [55.1, -21.5, 56, -20.7],
  [44.9, -13.1, 45.4, -12.5],
] as const;

test('each project has at least one resolved place, with a point in France', () => {
  expect(fiches.map(({ id }) => id).sort()).toEqual(ids);
  for (const { id, lieux, departements, regions } of fiches) {
    expect(lieux.length, id).toBeGreaterThan(0);
    expect(departements.length * regions.length, id).toBeGreaterThan(0);
    for (const { point } of lieux) {
      const [longitude, latitude] = point;
      const isInFrance = FRANCE.some(
        ([west, south, east, north]) =>
          longitude > west && longitude < east && latitude > south && latitude < north,
      );
      expect(isInFrance, `${id} : ${point.join(', ')}`).toBe(true);
    }
  }
});

test('a project stands in the list of each of its axes, regions and departments', () => {
  const lists = new Map<string, string[]>();
  const listedOnce = (path: string) => {
    const found = lists.get(path) ?? listedFrom(path);
    lists.set(path, found);
    return found;
  };
  for (const fiche of fiches) {
    for (const [sorte, values] of [
      ['axes', fiche.axes],
      ['regions', fiche.regions],
      ['departements', fiche.departements],
    ] as const)
      for (const { id, nom } of values)
        expect(listedOnce(pathOfListe({ sorte, id, nom })), fiche.id).toContain(fiche.id);
  }
});

test('the regions have a page each, with a map and its text', () => {
  const regions = builtPages().filter(
    ({ path }) => /^\/territoires\/[a-z][^/]+\/$/.test(path) && !ABOUT_ALL_TERRITOIRES.includes(path),
  );
  expect(regions).toHaveLength(readReferentiel().regions.size);
  for (const { path, root } of regions) {
    expect(root.querySelector('carte-projets svg path'), path).not.toBeNull();
    // Its projects, or that none is named.
    const told = root.querySelectorAll('[aria-labelledby=projets] > :is(ul, p)');
    expect(told.map(({ text }) => text.trim()).join(''), path).not.toBe('');
  }
});

test('every figure tile names its date and marks its source, credited in full once under the figures', () => {
  for (const { path, root } of builtPages().filter(({ html }) => html.includes('tile'))) {
    for (const tile of root.querySelectorAll('.tile')) {
      expect(tile.text, path).toMatch(/(?:\d{4}|année non précisée par la source) ·\s+Source/);
      const mark = tile.querySelector('a[href^="/ressources/#"]');
      const source = mark?.getAttribute('href');
      expect(mark?.getAttribute('aria-label'), path).toMatch(/^Source du chiffre /);
      const credits = (tile.parentNode?.parentNode ?? root)
        .querySelectorAll('.credit a')
        .filter((link) => link.getAttribute('href') === source);
      expect(credits.length, `${path} ${source}`).toBe(1);
      expect(credits[0]?.text.trim(), path).not.toBe('');
    }
  }
});
