import { expect, test } from 'vitest';
import { mendLinks } from '../../../src/lib/edition/liens.ts';

const isOutside = (path: string) =>
  ['/territoires/bretagne/', '/projets/x/', '/territoires/#collectivites'].includes(path);
const national = 'https://atlas.example/';

test.each([
  ['<a href="/territoires/bretagne/">B</a>', '<a href="https://atlas.example/territoires/bretagne/">B</a>'],
  [
    '<a class="c" href="/projets/x/#lieu" rel="next">X</a>',
    '<a class="c" href="https://atlas.example/projets/x/#lieu" rel="next">X</a>',
  ],
  ['<a href="/territoires/occitanie/">O</a>', '<a href="/territoires/occitanie/">O</a>'],
  [
    '<a href="/projets/">P</a><a href="/territoires/#x">T</a>',
    '<a href="/projets/">P</a><a href="/territoires/#x">T</a>',
  ],
  [
    '<a href="/territoires/#collectivites">C</a>',
    '<a href="https://atlas.example/territoires/#collectivites">C</a>',
  ],
  ['<p>/territoires/bretagne/</p>', '<p>/territoires/bretagne/</p>'],
])('%s', (html, expected) => {
  expect(mendLinks(html, isOutside, national)).toBe(expected);
});

test('without a national edition, the words stay', () => {
  expect(mendLinks('<a href="/projets/x/">X</a>', isOutside, null)).toBe('<a>X</a>');
});
