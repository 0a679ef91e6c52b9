import { describe, expect, test } from 'vitest';
import { isOneSlip, isOneSlipOfStart } from '../../../../src/lib/territoires/chercher/coquilles.ts';
import { cutsOf } from '../../../../src/lib/territoires/chercher/collages.ts';
import { motsDeClassement, motsForts, motsOf } from '../../../../src/lib/territoires/chercher/mots.ts';

describe('names as words', () => {
  test.each([
    ['St-Étienne', 'saint etienne'],
    ['STE COLOMBE', 'sainte colombe'],
    ['L’Île-d’Yeu', 'l ile d yeu'],
    ['Chalon s/ Saône', 'chalon sur saone'],
    ['Lyon 3ème', 'lyon 3 arrondissement'],
    ['Marseille 1er Arrondissement', 'marseille 1 arrondissement'],
    ['Valence (Drôme)', 'valence drome'],
    ['Œting', 'oeting'],
    ['  ', ''],
  ])('« %s » is « %s »', (text, words) => {
    expect(motsOf(text).join(' ')).toBe(words);
  });

  test('articles and saints do not file a place, unless it has nothing else', () => {
    expect(motsForts(motsOf('Le Havre'))).toEqual(['havre']);
    expect(motsDeClassement(motsOf('Saint-Denis'))).toEqual(['denis']);
    expect(motsDeClassement(motsOf('Saint'))).toEqual(['saint']);
    expect(motsDeClassement(motsOf('Y'))).toEqual(['y']);
    expect(motsDeClassement(motsOf('Lyon 3e Arrondissement'))).toEqual(['lyon']);
  });

  test('a missing space is found after an article or a saint', () => {
    expect(cutsOf(['lehavre'])).toEqual([
      ['le', 'havre'],
      ['l', 'ehavre'],
    ]);
    expect(cutsOf(['stmalo'])).toEqual([['saint', 'malo']]);
    expect(cutsOf(['larochelle', 'x'])).toContainEqual(['la', 'rochelle', 'x']);
    expect(cutsOf(['saintetienne'])).toEqual([
      ['sainte', 'tienne'],
      ['saint', 'etienne'],
    ]);
    expect(cutsOf(['paris'])).toEqual([]);
  });
});

describe('one slip', () => {
  test.each([
    ['marsielle', 'marseille', true],
    ['mrseille', 'marseille', true],
    ['marseillle', 'marseille', true],
    ['marceille', 'marseille', true],
    ['marseille', 'marseille', true],
    ['mrsielle', 'marseille', false],
    ['lyon', 'lens', false],
    ['ab', 'abcd', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });

  test('in the beginning of a word', () => {
    expect(isOneSlipOfStart('strsb', 'strasbourg')).toBe(true);
    expect(isOneSlipOfStart('xtrsb', 'strasbourg')).toBe(false);
  });
});
