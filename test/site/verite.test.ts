/** What readers who checked the sources have had mended: one row a point in test/fixtures/verite.csv. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { builtPage } from '../support/built-site.ts';

interface Point {
  point: string;
  /** Address of the page; after « # », only the element of that id is read. */
  page: string;
  contient: string;
  sans: string;
  /** Where the right value stands. */
  source: string;
}

const points: Point[] = parse(readFileSync('test/fixtures/verite.csv', 'utf8'), { columns: true });

const wordsOf = (text: string) => text.replace(/\s+/gu, ' ');

/** The words of the page, or of the row or the section that the address names. */
function readPlace(address: string): string {
  const [path = '', id] = address.split('#');
  const { root } = builtPage(path);
  const named = id === undefined ? root.querySelector('main') : root.getElementById(id);
  if (!named) throw new Error(`${address} n’existe pas dans le site construit.`);
  const place = /^H\d$/.test(named.tagName) ? named.parentNode : named;
  return wordsOf(place?.text ?? '');
}

test.each(points)('$point, $page: $contient', ({ page, contient, sans }) => {
  expect(contient + sans).not.toBe('');
  const text = readPlace(page);
  expect(text).toContain(wordsOf(contient));
  if (sans) expect(text).not.toContain(wordsOf(sans));
});
