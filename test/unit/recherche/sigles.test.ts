import { describe, expect, test } from 'vitest';
import { readMot, readQuestion } from '../../../src/lib/recherche/mots.ts';
import { abregesOf, developpesOf, isEntree } from '../../../src/lib/recherche/sigles.ts';
import { paires } from './lexique-exemple.ts';

const abreges = (q: string) =>
  abregesOf(readQuestion(q).mots, paires).map(({ mots }) => mots.map(({ texte }) => texte).join(' '));

describe('developpesOf', () => {
  test.each([
    ['CCAS', ['centre communal d’action sociale']],
    ['ccas', ['centre communal d’action sociale']],
    ['CLS', ['contrat local des solidarités', 'contrat local de santé']],
    ['emploi', []],
  ])('« %s » → %j', (sigle, expected) => {
    expect(developpesOf(readMot(sigle), paires)).toEqual(expected);
  });
});

describe('abregesOf', () => {
  test.each([
    ['centre communal d’action sociale', ['CCAS']],
    ["centre communal d'action sociale", ['CCAS']],
    ['Centres communaux d’action sociale', ['CCAS']],
    ['aide centre communal action sociale Lodève', ['aide CCAS Lodève']],
    ['contrat local de santé', ['CLS']],
    ['centre communal', []],
    ['action sociale centre communal', []],
    ['"centre communal d’action sociale"', []],
    ['aller-vers', []],
  ])('« %s » → %j', (q, expected) => {
    expect(abreges(q)).toEqual(expected);
  });
});

describe('isEntree', () => {
  test.each([
    ['CCAS', true],
    ['ccas', true],
    ['centre communal d’action sociale', true],
    ['aller-vers', true],
    ['CCAS Lodève', false],
    ['centre', false],
    ['', false],
  ])('« %s » : %s', (q, expected) => {
    expect(isEntree(readQuestion(q).mots, paires)).toBe(expected);
  });
});
