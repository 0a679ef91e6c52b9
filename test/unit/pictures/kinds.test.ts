import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { coverOf, kindsOf, patternOf } from '../../support/kinds.ts';
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

describe('the pages that show all of the site', () => {
  const made = (path: string, html: string) => ({ path, html, root: parse('') });

  test('are few: one a route, then what no chosen page has; the lighter of two that show as much', () => {
    const pages = [
      made('/a/x/', '<p data-s-abc>'),
      made('/a/y/', '<p data-s-abc><my-island>'),
      made('/a/z/', '<p data-s-abc><my-island> and more words'),
      made('/a/w/', '<p data-s-def>'),
      made('/b/', '<p>'),
    ];
    expect(coverOf(pages, ['b.astro', 'a/[x].astro'])).toEqual(['/b/', '/a/y/', '/a/w/']);
  });

  test('are one a route where two routes have the same shape', () => {
    const pages = [made('/a/x/', '<p data-s-abc>'), made('/a/y/', '<p>'), made('/a/z/', '<p>')];
    expect(coverOf(pages, ['a/[x].astro', 'a/[y].astro'])).toEqual(['/a/x/', '/a/y/']);
  });

  test('cannot be found for a route that makes no page', () => {
    expect(() => coverOf([], ['a/[b].astro'])).toThrow('src/pages/a/[b].astro');
  });
});

test('the sheet shows what is wrong, and escapes it', () => {
  const pictures = [{ name: '360 px, light', file: 'a.png', faults: ['3 px <too> wide'] }];
  const sheet = parse(sheetOf([{ route: 'r', path: '/a/', pictures }], '2026-11-28'));
  expect(sheet.querySelector('img')?.getAttribute('src')).toBe('a.png');
  expect(sheet.querySelector('b')?.text).toBe('3 px <too> wide');
});
