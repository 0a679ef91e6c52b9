import { describe, expect, test } from 'vitest';
import { formatEuros } from '../../../src/lib/texte/euros.ts';
import {
  compareNoms,
  fold,
  formatCount,
  formatDate,
  formatListe,
  formatNombre,
} from '../../../src/lib/texte/format.ts';

const show = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

test.each([
  [0, '0'],
  [1, '1'],
  [1.5, '1,5'],
  [17.6, '17,6'],
  [386.87, '386,87'],
  [999, '999'],
  [1445, '1_445'],
  [1234567.891, '1_234_567,89'],
  [-3, '-3'],
])('the number %d reads « %s »', (value, text) => {
  expect(show(formatNombre(value))).toBe(text);
});

test.each([
  [0, '0~€'],
  [1.5, '1,5~€'],
  [283000, '283_000~€'],
  [34145466.5, '34_145_466,50~€'],
  [-1000.1, '-1_000,10~€'],
  [999.5, '999,5~€'],
])('the amount %d reads « %s »', (value, text) => {
  expect(show(formatEuros(value))).toBe(text);
});

test.each([
  [0, '0~projet'],
  [1, '1~projet'],
  [1.5, '1,5~projet'],
  [2, '2~projets'],
  [1445, '1_445~projets'],
])('%d projects read « %s »', (count, text) => {
  expect(show(formatCount(count, 'projet'))).toBe(text);
});

test('a plural of its own', () => {
  expect(show(formatCount(2, 'lieu', 'lieux'))).toBe('2~lieux');
});

test.each([
  ['2024-06-12', '12 juin 2024'],
  ['2024-06-01', '1er juin 2024'],
  ['2024-12-31', '31 décembre 2024'],
  ['2024-06', 'juin 2024'],
  ['2024-01', 'janvier 2024'],
  ['2024', '2024'],
  ['2023-2025', '2023-2025'],
  ['non renseigné', 'non renseigné'],
])('the date « %s » reads « %s »', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
])('the list %j reads « %s »', (values, text) => {
  expect(formatListe(values)).toBe(text);
});

test('names sort by French rules, numbers by size', () => {
  const names = ['Zoé', '10 ateliers', 'École', 'eau', '2 gardes', 'Étampes', 'Emploi'];
  expect(names.sort(compareNoms)).toEqual([
    '2 gardes',
    '10 ateliers',
    'eau',
    'École',
    'Emploi',
    'Étampes',
    'Zoé',
  ]);
});

describe('folding what people type', () => {
  test.each([
    ['  L’ÉCOLE  ', 'l ecole'],
    ['Cœur d\u0027Hérault', 'coeur d herault'],
    ['Lætitia', 'laetitia'],
    ['Haÿ  les\tRoses', 'hay les roses'],
    ['', ''],
    ['Cler\u00admont-l\u02bcHé\u00adrault', 'clermont l herault'],
    ['\ufeffVille\u200bfranche\u2060 sur\u00a0Saône\u200e', 'villefranche sur saone'],
    ['Saint\u2011Étienne\u2010de\u2212Tulmont', 'saint etienne de tulmont'],
    ['L\u2032Haÿ, L\u00b4Isle, L\uff07Isle', 'l hay, l isle, l isle'],
    ['Saint–Malo — 1ᵉʳ', 'saint malo 1er'],
    ['ＢＲＥＳＴ', 'brest'],
    ['\ufb01nhan', 'finhan'],
    ['E\u0301pinal', 'epinal'],
  ])('« %s » becomes « %s »', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('twice is once', () => {
    expect(fold(fold('Œuvre ’ Ça et LÀ'))).toBe(fold('Œuvre ’ Ça et LÀ'));
  });
});

test('plain words fold as those that need every rule', () => {
  for (const plain of ["Saint-Jean d'Aulps", ' deux  mots\n', 'a`b', 'RSA', ''])
    expect(fold(plain)).toBe(fold(`${plain}\u0301`.replace(/^\u0301$/, '')));
});
