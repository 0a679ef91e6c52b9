import { expect, test } from 'vitest';
import {
  CARTES,
  countPages,
  LIGNES,
  pageOf,
  parsePage,
  pathOfPage,
  writePage,
} from '../../../../src/lib/projets/catalogue/pages.ts';

test.each([CARTES, LIGNES])('pages hold every item once, in order, the last one the rest', (decoupe) => {
  const { premiere, suivantes } = decoupe;
  const items = Array.from({ length: premiere + 2 * suivantes + 1 }, (_, i) => i);
  const pages = Array.from({ length: countPages(items.length, decoupe) }, (_, i) =>
    pageOf(items, i + 1, decoupe),
  );
  expect(pages.map(({ length }) => length)).toEqual([premiere, suivantes, suivantes, 1]);
  expect(pages.flat()).toEqual(items);
});

test.each([
  [0, 1],
  [1, 1],
  [CARTES.premiere, 1],
  [CARTES.premiere + 1, 2],
  [CARTES.premiere + CARTES.suivantes, 2],
  [CARTES.premiere + CARTES.suivantes + 1, 3],
])('%i items make %i pages', (count, pages) => {
  expect(countPages(count)).toBe(pages);
});

test.each([
  ['', 1],
  ['page=3', 3],
  ['page=0', 1],
  ['page=-2', 1],
  ['page=1.5', 1],
  ['page=deux', 1],
])('« %s » asks for page %i', (search, page) => {
  expect(parsePage(new URLSearchParams(search))).toBe(page);
});

test('a page is written beside the rest of the address; the first one is not', () => {
  const search = new URLSearchParams('axe=1-enfance&page=4');
  expect(writePage(2, search).toString()).toBe('axe=1-enfance&page=2');
  expect(writePage(1, search).toString()).toBe('axe=1-enfance');
  expect(search.get('page')).toBe('4');
});

test('the pages without script have addresses', () => {
  expect(pathOfPage('/projets/', 1)).toBe('/projets/');
  expect(pathOfPage('/projets/', 3)).toBe('/projets/page/3/');
});
