import { expect, test } from 'vitest';
import { ligatures, milliers, nombres, sansTrait, soudes } from '../../../src/lib/recherche/formes.ts';

test.each([
  ['emplois', ['emploi']],
  ['emploi', ['emplois']],
  ['lois', ['loi']],
  ['jeux', ['jeu']],
  ['jeu', ['jeux', 'jeus']],
  ['lieux', ['lieu']],
  ['travaux', ['travail']],
  ['travail', ['travaux']],
  ['Emplois', ['Emploi']],
  ['diplômés', ['diplômé']],
  // Pagefind joins these by itself.
  ['jeunes', []],
  ['jeune', []],
  ['logements', []],
  ['chevaux', []],
  ['', []],
  ['48400', []],
])('the other number of « %s » is %j', (texte, expected) => {
  expect(nombres(texte)).toEqual(expected);
});

test.each([
  ['coeur', ['cœur']],
  ['cœur', ['coeur']],
  ['Oeuvre', ['Œuvre']],
  ['OEUVRE', ['ŒUVRE']],
  ['œuvre', ['oeuvre']],
  ['curriculum vitae', ['curriculum vitæ']],
  ['emploi', []],
])('the ligature of « %s » is %j', (texte, expected) => {
  expect(ligatures(texte)).toEqual(expected);
});

test('a hyphen may be a space', () => {
  expect(sansTrait('aller-vers')).toEqual(['aller vers']);
  expect(sansTrait('emploi')).toEqual([]);
});

test('a hyphen may be nothing', () => {
  expect(soudes('télé-travail')).toEqual(['télétravail']);
  expect(soudes('emploi')).toEqual([]);
});

test.each([
  ['184000', ['184 000']],
  ['26058', ['26 058']],
  ['1200', ['1 200']],
  ['12500000', ['12 500 000']],
  ['115', []],
  ['01004', []],
  ['2A004', []],
  ['18,3', []],
])('the number « %s » is written by thousands: %j', (texte, expected) => {
  expect(milliers(texte)).toEqual(expected);
});
