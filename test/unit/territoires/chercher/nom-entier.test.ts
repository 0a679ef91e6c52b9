import { describe, expect, test } from 'vitest';
import { motsDeLieu } from '../../../../src/lib/territoires/chercher/mots.ts';
import { keepNommes } from '../../../../src/lib/territoires/chercher/nom-entier.ts';
import { answer } from '../../../support/lieux.ts';

const nommes = (q: string, strict = false) =>
  keepNommes(answer(q).trouves, motsDeLieu(q), strict).map(({ lieu }) => `${lieu.niveau}:${lieu.code}`);

describe('the places that bear the whole name', () => {
  test.each([
    ['l isle sur la sorgue', ['commune:84054']],
    ['BRIVE LA GAILLARDE', ['commune:19031']],
    ['Pont-de-Veyle', ['commune:01306']],
    ['rochelle', ['commune:17300']],
    ['Valence 26', ['commune:26362']],
    ['Lodève 34700', ['commune:34142']],
  ])('« %s »', (q, codes) => {
    expect(nommes(q).slice(0, codes.length)).toEqual(codes);
  });

  test('all of them, the most populated first', () => {
    const codes = nommes('Saint Pierre');
    expect(codes[0]).toBe('commune:97416');
    expect(codes.length).toBeGreaterThan(3);
  });

  test('a part of a name is none: « Saint » is not « Le Saint »', () => {
    expect(nommes('Saint')).toEqual([]);
    expect(nommes('Villeneuve d’Ol')).toEqual([]);
  });

  test('strict: the small words too', () => {
    expect(nommes('terre de haut', true)).toEqual(['commune:97131']);
    expect(nommes('terre haut', true)).toEqual([]);
  });

  test('a former name answers when no place bears it today', () => {
    expect(nommes('Veyziat')).toEqual(['commune:01283']);
  });
});
