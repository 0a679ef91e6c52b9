import { describe, expect, test } from 'vitest';
import { countTouching, rangsTouching } from '../../../src/lib/carte/touchants.ts';
import { requireCode } from '../../../src/lib/territoires/code.ts';
import { catalogue, gard, gironde, makeProjet } from '../../fixtures/projets.ts';
import { openCarte } from '../../support/etat-carte.ts';

const { etat, rows } = openCarte(catalogue);
const idsOf = (territoire: string, choix = {}) =>
  rangsTouching(etat(choix), requireCode(territoire)).map((rang) => rows[rang]?.id);

describe('the projects that touch a territory', () => {
  test.each([
    ['epci:200066918', ['2-garde', 'chantier', 'ecole']],
    ['epci:200000002', ['medoc']],
    ['departement:33', ['medoc']],
    ['departement:30', ['2-garde', 'chantier', 'ecole']],
    ['region:75', ['medoc']],
    ['region:76', ['2-garde', 'chantier', 'ecole']],
    ['commune:30007', []],
    ['region:30', []],
  ])('« %s », by title', (territoire, ids) => {
    expect(idsOf(territoire)).toEqual(ids);
    expect(countTouching(etat(), requireCode(territoire))).toBe(ids.length);
  });

  test('are those that the filters keep', () => {
    expect(idsOf('departement:30', { axe: ['1-enfance'] })).toEqual(['2-garde', 'ecole']);
  });

  test('a commune that a project names', () => {
    const lieux = [
      { niveau: 'commune' as const, code: '2A004', nom: 'Ajaccio', point: [8.7, 41.9] as [number, number] },
    ];
    const map = openCarte([makeProjet('a', { lieux })]);
    expect(rangsTouching(map.etat(), requireCode('commune:2A004'))).toEqual([0]);
  });

  test('come before those that it shares with others', () => {
    const map = openCarte([
      makeProjet('a', { titre: 'A, des deux', departements: [gard, gironde] }),
      makeProjet('b', { titre: 'B, à lui' }),
    ]);
    expect(rangsTouching(map.etat(), requireCode('departement:30'))).toEqual([1, 0]);
    expect(rangsTouching(map.etat(), requireCode('departement:33'))).toEqual([0]);
  });
});
