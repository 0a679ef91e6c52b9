import { describe, expect, test } from 'vitest';
import {
  countMots,
  lexiqueVide,
  readLexique,
  wordsOf,
  writeLexique,
} from '../../../src/lib/recherche/lexique.ts';
import { exemple } from './lexique-exemple.ts';

test('wordsOf keeps words worth proposing', () => {
  expect(wordsOf('L’accès à l’emploi : 48400, 3e, un CCAS, porte-à-porte, aujourd’hui')).toEqual([
    'accès',
    'emploi',
    'CCAS',
    'porte',
    'porte',
    'aujourd’hui',
  ]);
});

describe('countMots', () => {
  test('counts pages, not occurrences', () => {
    expect(countMots(['emploi emploi', 'Emploi', 'santé'])).toEqual([
      { cle: 'emploi', pages: 2, texte: 'emploi' },
      { cle: 'sante', pages: 1, texte: 'santé' },
    ]);
  });

  test('keeps the most frequent writing; on a tie, lower case', () => {
    expect(countMots(['Lodève Lodève Lodeve'])[0]?.texte).toBe('Lodève');
    expect(countMots(['Action action'])[0]?.texte).toBe('action');
  });

  test('gives nothing for nothing', () => {
    expect(countMots([])).toEqual([]);
    expect(countMots([''])).toEqual([]);
  });
});

describe('the file', () => {
  const formes = countMots(['emploi santé', 'emploi', 'emploi rare']);

  test('groups the words by number of pages', () => {
    expect(writeLexique(formes, [])).toEqual({
      complet: true,
      mots: { '1': 'rare santé', '3': 'emploi' },
      sigles: [],
      adresses: [],
    });
  });

  test('says when it is not complete', () => {
    expect(writeLexique(formes, [], 2)).toEqual({
      complet: false,
      mots: { '3': 'emploi' },
      sigles: [],
      adresses: [],
    });
  });

  test('reads back as it was', () => {
    expect(readLexique(writeLexique(formes, [])).formes).toEqual(formes);
  });
});

describe('readLexique', () => {
  test('knows words and beginnings of words', () => {
    expect([exemple.pages('emploi'), exemple.pages('emplois'), exemple.pages('emplo')]).toEqual([2, 1, 0]);
    expect(['mobil', 'mobilite', 'zzz', 'mobilz'].map((debut) => exemple.commence(debut))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('gives the words that begin so, whatever their accents', () => {
    const texts = (debut: string) => exemple.suites(debut).map(({ texte }) => texte);
    expect(texts('mobilit')).toEqual(['mobilité']);
    expect(texts('')).toEqual(exemple.formes.map(({ texte }) => texte));
    expect(texts('zzz')).toEqual([]);
  });

  test('without a file, knows nothing and says so', () => {
    expect([lexiqueVide.complet, lexiqueVide.pages('emploi'), lexiqueVide.commence('e')]).toEqual([
      false,
      0,
      false,
    ]);
  });
});
