import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { kindsOf, patternOf } from '../../support/kinds.ts';
import { sheetOf } from '../../browser/pictures/sheet.ts';

const page = (path: string, size = 1) => ({ path, html: 'x'.repeat(size), root: parse('') });

test.each([
  ['index.astro', '/', true],
  ['axes/[axe].astro', '/axes/1-enfance/', true],
  ['axes/[axe].astro', '/axes/1-enfance/suite/', false],
  ['donnees/v/[jour]/index.astro', '/donnees/v/2026-11-28/', true],
  ['projets/[sorte]/[...liste].astro', '/projets/axes/3-droits/page/2/', true],
  ['404.astro', '/404.html', true],
])('%s makes %s: %s', (route, path, made) => {
  expect(patternOf(route).test(path)).toBe(made);
});

describe('the kinds of pages', () => {
  test('are shown by the lightest and the heaviest page of a template; a page is of its most exact route', () => {
    const pages = [page('/a/x/', 3), page('/a/y/', 9), page('/a/z/', 5), page('/a/imprimer/', 99)];
    expect(kindsOf(pages, ['a/imprimer.astro', 'a/[b].astro'])).toEqual([
      { route: 'src/pages/a/imprimer.astro', paths: ['/a/imprimer/'] },
      { route: 'src/pages/a/[b].astro', paths: ['/a/x/', '/a/y/'] },
    ]);
  });

  test('without a built page are left out', () => {
    expect(kindsOf([], ['a/[b].astro'])).toEqual([]);
  });
});

test('the sheet shows what is wrong, and escapes it', () => {
  const pictures = [{ name: '360 px, light', file: 'a.png', faults: ['3 px <too> wide'] }];
  const sheet = parse(sheetOf([{ route: 'r', path: '/a/', pictures }], '2026-11-28'));
  expect(sheet.querySelector('img')?.getAttribute('src')).toBe('a.png');
  expect(sheet.querySelector('b')?.text).toBe('3 px <too> wide');
});
