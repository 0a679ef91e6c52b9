import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { readLignes } from '../../src/reference/tableaux.ts';
import { fileOf, firstLoad, listFiles, wireSize } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';
import { PROJETS } from '../support/scale-build.ts';

const KB = 1000;
const dist = inject('scaleDist');
const files = listFiles(dist);
const pages = files.filter((file) => file.endsWith('.html'));
const ids = [
  ...entriesOf('projets').map(({ id }) => id),
  ...readLignes(join(dist, '..'), 'data/projets/generes.csv').map(({ id }) => id),
];
const read = (path: string) => {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  return { path, html, root: parse(html) };
};
const weightOf = (path: string) => wireSize(join(dist, path, 'index.html'));
const sum = (parts: { size: number }[]) => parts.reduce((total, { size }) => total + size, 0);

describe(`with ${PROJETS} projects`, () => {
  test('each has its page', () => {
    expect(ids).toHaveLength(PROJETS);
    expect(ids.filter((id) => !fileOf(`/projets/${id}/`, dist))).toEqual([]);
  });

  test('a project is one file, and little more for the lists and the search', () => {
    const own = files.filter((file) => /^(?:projets|donnees\/catalogue)\//.test(file)).length;
    expect(own / PROJETS).toBeLessThanOrEqual(1.25);
    expect(files.filter((file) => file.startsWith('pagefind/')).length).toBeLessThanOrEqual(1200);
  });

  test('no page weighs more than 60 kB, the home page no more than 12', () => {
    const heavy = pages.filter((file) => wireSize(join(dist, file)) > 60 * KB);
    expect(heavy).toEqual([]);
    expect(weightOf('/')).toBeLessThanOrEqual(12 * KB);
  });

  test('the catalogue loads in 80 kB and ten bytes a project', () => {
    expect(sum(firstLoad(read('/projets/'), dist))).toBeLessThanOrEqual(80 * KB + 10 * PROJETS);
  });

  test.each([
    '/',
    '/projets/',
    '/projets/axes/2-emploi/',
    '/carte/',
    '/plan-du-site/',
    '/axes/2-emploi/',
    '/leviers/10-mobilite/',
  ])('%s has 1,500 elements at most', (path) => {
    expect(read(path).root.querySelectorAll('*').length).toBeLessThanOrEqual(1500);
  });

  test('on the pages of territories, a sentence or a row links to a place once, and counts what would be long', () => {
    const linksOf = (file: string) =>
      parse(readFileSync(join(dist, file), 'utf8').replaceAll(/<\/?template[^>]*>/g, ''))
        .querySelectorAll('main :is(p, tr)')
        .map((line) => line.querySelectorAll('a').map((link) => link.getAttribute('href')));
    const lines = pages
      .filter((file) => file.startsWith('territoires/'))
      .flatMap((file) => linksOf(file).map((links) => ({ file, links })));
    const twice = (links: (string | undefined)[]) => {
      const places = links.filter((href) => href?.startsWith('/territoires/'));
      return new Set(places).size < places.length;
    };
    expect(lines.filter(({ links }) => twice(links))).toEqual([]);
    expect(lines.filter(({ links }) => links.length > 30)).toEqual([]);
    expect(lines.some(({ links }) => links.some((href) => href?.endsWith('#projets')))).toBe(true);
  });

  test('the home page draws departments, not projects', () => {
    expect(read('/').root.querySelectorAll('svg .mark')).toHaveLength(0);
  });

  test.each(['/projets/', '/carte/'])('%s draws counts, not a mark a project', (path) => {
    const { root } = read(path);
    expect(root.querySelectorAll('svg .mark:not(.compte)')).toHaveLength(0);
    const counts = root.querySelectorAll('svg .compte text').map(({ text }) => Number(text.trim()));
    expect(counts.reduce((total, count) => total + count, 0)).toBeGreaterThanOrEqual(PROJETS);
  });

  test('what the pages of the catalogue link to exists', () => {
    const lists = pages
      .filter((file) => /^projets\/(?:page|regions|departements|axes)\//.test(file))
      .slice(0, 40);
    const targets = new Set(
      lists.flatMap((file) => [
        ...readFileSync(join(dist, file), 'utf8').matchAll(/href="(\/projets\/[^"?#]*)/g),
      ]),
    );
    expect(targets.size).toBeGreaterThan(100);
    expect([...targets].flatMap(([, path = '']) => (fileOf(path, dist) ? [] : [path]))).toEqual([]);
  });
});
