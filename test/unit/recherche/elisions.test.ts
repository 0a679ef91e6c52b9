import { expect, test } from 'vitest';
import {
  joinElisions,
  spaceElisions,
  spaceElisionsInHtml,
  withoutElision,
} from '../../../src/lib/recherche/elisions.ts';

test.each([
  ['l’emploi', 'l’ emploi'],
  ["l'emploi", "l' emploi"],
  ['Jusqu’à l’école', 'Jusqu’ à l’ école'],
  ['QU’UN', 'QU’ UN'],
  ['aujourd’hui', 'aujourd’hui'],
  ['prud’hommes', 'prud’hommes'],
  ['Rénov’', 'Rénov’'],
  ['Pilot’actions', 'Pilot’actions'],
  ['le', 'le'],
  ['', ''],
])('« %s » reaches the index as « %s », and comes back', (text, spaced) => {
  expect(spaceElisions(text)).toBe(spaced);
  expect(joinElisions(spaced)).toBe(text);
});

test('between tags only', () => {
  expect(spaceElisionsInHtml('<a title="l’emploi">d&#39;un l’<em>emploi</em></a>')).toBe(
    '<a title="l’emploi">d&#39; un l’ <em>emploi</em></a>',
  );
});

test('joins around marks', () => {
  expect(joinElisions('de l’ <mark>emploi</mark>')).toBe('de l’<mark>emploi</mark>');
  expect(joinElisions('<mark>d’</mark> action')).toBe('<mark>d’</mark>action');
  expect(joinElisions('<mark>d’</mark> <mark>action</mark>')).toBe('<mark>d’action</mark>');
});

test('a word loses its elision', () => {
  expect(['d’action', "l'Aude", 'aujourd’hui', 'd’'].map(withoutElision)).toEqual([
    'action',
    'Aude',
    'aujourd’hui',
    'd’',
  ]);
});
