/** The places of « Les 101 », as the country reads. */
import { describe, expect, test } from 'vitest';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { entriesOf } from '../support/contenu.ts';

const places = entriesOf('tuiles').map(({ valeurs }) => ({
  code: String(valeurs['territoire']).replace('departement:', ''),
  colonne: Number(valeurs['colonne']),
  ligne: Number(valeurs['ligne']),
}));
const at = (code: string) => {
  const found = places.find((place) => place.code === code);
  if (!found) throw new Error(`${code} n’a pas de place.`);
  return found;
};
const step = (from: string, to: string) => [at(to).colonne - at(from).colonne, at(to).ligne - at(from).ligne];

test('each department of the reference has one place, and no two the same', () => {
  expect(places.map(({ code }) => code).sort()).toEqual([...readReferentiel().departements.keys()].sort());
  expect(new Set(places.map(({ colonne, ligne }) => `${colonne} ${ligne}`)).size).toBe(places.length);
});

test('twelve columns at most: a tile is 24 pixels wide on a screen of 320', () => {
  expect(Math.max(...places.map(({ colonne }) => colonne))).toBeLessThanOrEqual(12);
});

describe('the country can be read', () => {
  test('around Paris: 92 to the west, 93 above, 94 to the east, the outer ring around them', () => {
    expect(step('75', '92')).toEqual([-1, 0]);
    expect(step('75', '93')).toEqual([0, -1]);
    expect(step('75', '94')).toEqual([1, 0]);
    expect(step('92', '95')).toEqual([0, -1]);
    expect(step('92', '78')).toEqual([-1, 0]);
    expect(step('92', '91')).toEqual([0, 1]);
    expect(step('93', '77')).toEqual([1, 0]);
  });

  test.each([
    ['59', '66', 'north of'],
    ['29', '67', 'west of'],
    ['13', '06', 'west of'],
    ['33', '69', 'west of'],
    ['76', '31', 'north of'],
    ['2A', '2B', 'west of'],
  ])('%s %s: %s', (a, b, where) => {
    const [right = 0, down = 0] = step(a, b);
    expect(where === 'north of' ? down : right).toBeGreaterThan(0);
  });

  test('Corsica and overseas stand apart', () => {
    const islands = new Set([
      '2A',
      '2B',
      ...places.map(({ code }) => code).filter((code) => code.startsWith('97')),
    ]);
    const touching = places.filter(
      ({ code, colonne, ligne }) =>
        !islands.has(code) &&
        [...islands].some((island) => {
          const place = at(island);
          return Math.abs(place.colonne - colonne) + Math.abs(place.ligne - ligne) <= 1;
        }),
    );
    expect(touching.map(({ code }) => code)).toEqual([]);
  });
});
