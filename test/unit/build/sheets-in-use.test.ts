import { describe, expect, test } from 'vitest';
import { keepSheetsInUse, marksOf } from '../../../src/tools/build/sheets-in-use.ts';

describe('the marks of a sheet', () => {
  test.each([
    ['.a[data-s-abc] b,li[data-s-def]{color:red}', ['data-s-abc', 'data-s-def']],
    [
      '@media print{#fiche{break-before:page}}@layer x{p[data-s-abc]{margin:0;& a{color:red}}}',
      ['id="fiche"', 'data-s-abc'],
    ],
    ['ul:is([data-s-abc],ol) a{margin:0}', ['data-s-abc']],
  ])('in %s are its scopes and its ids', (css, marks) => {
    expect([...(marksOf(css) ?? [])]).toEqual(marks);
  });

  test.each(['.a[data-s-abc],.b{color:red}', '@font-face{src:url(a)}', '@page{margin:0}', 'p{}'])(
    'cannot be told of %s, which may bear on any page',
    (css) => {
      expect(marksOf(css)).toBeUndefined();
    },
  );
});

test('a page keeps the sheets that bear on what it holds, and those that may', () => {
  const link = (file: string) => `<link rel="stylesheet" href="/_astro/${file}">`;
  const marks = new Map([
    ['told.css', new Set(['data-s-abc'])],
    ['other.css', new Set(['data-s-def', 'id="x"'])],
  ]);
  const page = `${link('told.css')}${link('other.css')}${link('any.css')}<p data-s-abc>`;
  expect(keepSheetsInUse(page, (file) => marks.get(file))).toBe(
    `${link('told.css')}${link('any.css')}<p data-s-abc>`,
  );
});
