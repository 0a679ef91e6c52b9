import { expect, test } from 'vitest';
import { holdsDebuts } from '../../../src/lib/recherche/debuts.ts';

test.each([
  ['La mobilité des personnes', ['mobil'], true],
  ['Une ludothèque, un ludobus', ['ludob'], true],
  ['On y jardine le samedi', ['jardinerions'], false],
  ['Les jardiniers du quartier', ['jardiniere'], true],
  ['Le territoire X, text-xs', ['xyzzy'], false],
  ['La mobilité dans le territoire X', ['mobil', 'xyzzy'], false],
  ['Rien', [], true],
])('« %s » holds words that begin like %j: %s', (texte, cles, held) => {
  expect(holdsDebuts(texte, cles)).toBe(held);
});
