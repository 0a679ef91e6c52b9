import { describe, expect, test } from 'vitest';
import {
  Comparateur,
  groupeOfEpci,
  typeOfDepartement,
  type GroupeTerritoire,
  type TypeDepartement,
} from '../../../src/lib/territoires/comparables.ts';

describe('the type of a department', () => {
  const mesure = { isOverseas: false, hasMetropole: false, population: 74_999, surface: 1000 };
  test.each<[string, Partial<typeof mesure>, TypeDepartement]>([
    ['under 75 people a square kilometre', {}, 'peu-dense'],
    ['75 or more', { population: 75_000 }, 'dense'],
    ['with a métropole, whatever its density', { hasMetropole: true }, 'metropole'],
    ['overseas, before all the rest', { isOverseas: true, hasMetropole: true }, 'outre-mer'],
  ])('%s', (_, changes, type) => {
    expect(typeOfDepartement({ ...mesure, ...changes })).toBe(type);
  });
});

test('the métropole of Lyon, alone of its kind, goes with the métropoles', () => {
  expect(['CC', 'MET69', 'METRO'].map(groupeOfEpci)).toEqual(['CC', 'metropoles', 'metropoles']);
});

describe('the territories to compare with', () => {
  const make = (code: number, groupe: GroupeTerritoire, typeDepartement: TypeDepartement | null) => ({
    code: String(code),
    population: code * 100,
    groupe,
    typeDepartement,
  });
  const rural = [1, 3, 5, 7, 9].map((code) => make(code, 'CC', 'peu-dense'));
  const others = [2, 4].map((code) => make(code, 'CC', 'dense'));
  const all = [...others, ...rural, make(6, 'CA', 'peu-dense')];
  const codesOf = (items: { code: string }[]) => items.map(({ code }) => code);

  test('are of the same kind and type, the nearest in population first', () => {
    const { regle, territoires } = new Comparateur(all).of(rural[2] ?? make(0, 'CC', null));
    expect(codesOf(territoires)).toEqual(['3', '7', '1', '9']);
    expect(regle).toBe(
      'Les plus proches en nombre d’habitants parmi les communautés de communes des départements sans métropole, à moins de 75 habitants au km².',
    );
  });

  test('are of the same kind only, and it is said, where the type has too few of them', () => {
    const { regle, territoires } = new Comparateur(all).of(others[1] ?? make(0, 'CC', null));
    expect(codesOf(territoires)).toEqual(['3', '5', '2', '1']);
    expect(regle).toBe('Les plus proches en nombre d’habitants parmi les communautés de communes.');
  });

  test('of a department, the rule names departments once', () => {
    const departements = [1, 2, 3, 4, 5].map((code) => make(code, 'departements', 'outre-mer'));
    const { regle } = new Comparateur(departements).of(departements[0] ?? make(0, 'CC', null));
    expect(regle).toBe('Les plus proches en nombre d’habitants parmi les départements d’outre-mer.');
  });
});
