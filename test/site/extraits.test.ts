import { expect, test } from 'vitest';
import { readFragments } from '../../src/tools/search/fragments.ts';
import { searchedOf } from '../../src/tools/search/pages.ts';

test.each([
  [
    '<b>93<a href="/ressources/#b" aria-label="Source du chiffre 93">source</a></b> contrats',
    '<b>93</b> contrats',
  ],
  ['8<a href="/x/" data-s aria-label="Écart dans la source : les EPCI">écart</a>', '8'],
  ['<tr><th>Date</th><td>Lieu</td></tr>', '<tr><th>Date </th><td>Lieu </td></tr>'],
  ['<option>Un</option><option>Deux</option>', '<option>Un </option><option>Deux </option>'],
  ['La <a href="/ressources/#b">source</a>.', 'La <a href="/ressources/#b">source</a>.'],
])('« %s » is searched as « %s »', (html, searched) => {
  expect(searchedOf(html)).toBe(searched);
});

test('no excerpt of the search ties a figure to the word that follows', () => {
  const tied = readFragments('dist/pagefind').flatMap(({ url, content }) =>
    [...content.matchAll(/\S*[\d%€]\p{Ll}{4,}/gu)].map(([word]) => `${url} ${word}`),
  );
  expect(tied).toEqual([]);
});
