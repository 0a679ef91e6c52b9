import { expect, test } from 'vitest';
import { compareBudgets, makeBudgetOf } from '../../../src/lib/contrats/budgets-regions.ts';
import { buildReferentiel } from '../../../src/lib/territoires/referentiel.ts';
import { rows } from '../../fixtures/decoupage.ts';

test('amounts are ranked, shared out and divided by people', () => {
  const compared = compareBudgets([
    { code: '11', perimetre: 'Île-de-France', euros: 600, population: 300 },
    { code: '94', perimetre: 'Corse', euros: 100, population: 20 },
    { code: '', perimetre: 'Outre-mer', euros: 300, population: 80 },
  ]);
  expect(compared.map(({ rang, rangParHabitant }) => [rang, rangParHabitant])).toEqual([
    [1, 3],
    [3, 1],
    [2, 2],
  ]);
  expect(compared.map(({ partPourcent }) => partPourcent)).toEqual([60, 10, 30]);
  expect(compared.map(({ eurosParHabitant }) => eurosParHabitant)).toEqual([2, 5, 3.8]);
  expect(new Set(compared.map(({ eurosParHabitantFrance }) => eurosParHabitantFrance))).toEqual(
    new Set([2.5]),
  );
  expect(compared[0]).toMatchObject({ somme: 1000, nombre: 3 });
});

test('equal amounts have the same rank', () => {
  const same = { code: '1', perimetre: 'A', euros: 5, population: 5 };
  expect(compareBudgets([same, { ...same, code: '2' }]).map(({ rang }) => rang)).toEqual([1, 1]);
});

test('a region has its own amount, the overseas ones share one, another has none', () => {
  const commun = { totalAnnonce: 900, source: 's', sourceRepere: 'Page 1', date: '2024' };
  const budgetOf = makeBudgetOf(
    [
      { code: '94', perimetre: 'Corse', euros: 100 },
      { code: '', perimetre: 'Outre-mer', euros: 300 },
    ],
    commun,
    buildReferentiel(rows),
  );
  // One commune of a hundred people in Corsica, one overseas.
  expect(budgetOf('94')).toMatchObject({ euros: 100, eurosParHabitant: 1, perimetre: 'Corse', ...commun });
  expect(budgetOf('04')).toMatchObject({ euros: 300, eurosParHabitant: 3, perimetre: 'Outre-mer' });
  expect(budgetOf('75')).toBeNull();
});
