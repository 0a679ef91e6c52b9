import { describe, expect, test } from 'vitest';
import { LONGUEUR_MAX, readQuestion } from '../../../src/lib/recherche/mots.ts';

const textes = (q: string) => readQuestion(q).mots.map(({ texte }) => texte);
const cles = (q: string) => readQuestion(q).mots.map(({ cle }) => cle);

describe('readQuestion', () => {
  test.each([
    ['emplois', ['emplois']],
    ['  Petite   Enfance ', ['Petite', 'Enfance']],
    ['l’emploi', ['emploi']],
    ["d'action", ['action']],
    ['QU’ILS', ['ILS']],
    ['aujourd’hui', ['aujourd’hui']],
    ['aller-vers', ['aller-vers']],
    ['aide pour les familles', ['aide', 'familles']],
    ['Grand Est', ['Grand', 'Est']],
    ['sans domicile', ['sans', 'domicile']],
    ['peut-on aider', ['aider']],
    ['doit-il signer', ['signer']],
    ['un rendez-vous', ['rendez-vous']],
    ['peut-on', ['peut-on']],
    ['C.C.A.S.', ['CCAS']],
    ['48400 Florac', ['48400', 'Florac']],
    ['emploi Emploi EMPLOI', ['emploi']],
    ['emploi, logement ; santé !', ['emploi', 'logement', 'santé']],
    ['les', ['les']],
    ['de la', ['de', 'la']],
  ])('« %s » → %j', (q, expected) => {
    expect(textes(q)).toEqual(expected);
  });

  test.each(['', '   ', '!!', '« »', '""', '-', '🙂', '<>&'])('finds no word in « %s »', (q) => {
    expect(textes(q)).toEqual([]);
  });

  test('compares without accents, capitals nor ligatures', () => {
    expect(cles('Solidarités CŒUR')).toEqual(['solidarites', 'coeur']);
  });

  test.each(['"petite enfance"', '« petite enfance »', '“petite enfance”', '«petite enfance»'])(
    'keeps %s together',
    (q) => {
      expect(readQuestion(q).mots).toEqual([
        { texte: 'petite enfance', cle: 'petite enfance', groupe: true },
      ]);
    },
  );

  test('an accent typed as two signs is one letter', () => {
    expect(textes('Lode\u0300ve')).toEqual(['Lodève']);
  });

  test('puts aside what is past eight words, and says it', () => {
    const { mots, deTrop } = readQuestion('un1 deux trois quatre cinq six sept huit neuf dix');
    expect(mots).toHaveLength(8);
    expect(deTrop.map(({ texte }) => texte)).toEqual(['neuf', 'dix']);
  });

  test('cuts an endless query', () => {
    expect(textes('a'.repeat(10_000))).toEqual(['a'.repeat(LONGUEUR_MAX)]);
  });

  test('markup is only words', () => {
    expect(textes('<img src=x onerror=alert(1)>')).toEqual(['img', 'src', 'onerror', 'alert', '1']);
  });
});

test.each([
  ['st brieuc', ['saint', 'brieuc']],
  ['St-Étienne', ['saint', 'etienne']],
  ['ste maxime', ['sainte', 'maxime']],
  ['aide à St. Malo', ['aide', 'saint', 'malo']],
  ['st', ['st']],
  ['test brieuc', ['test', 'brieuc']],
  ['est lyonnais', ['est', 'lyonnais']],
])('« %s »: saints are read in full', (q, cles) => {
  expect(readQuestion(q).mots.flatMap(({ cle }) => cle.split(' '))).toEqual(cles);
});
