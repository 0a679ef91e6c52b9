import { expect, test } from 'vitest';
import { inDepartement } from '../../../src/lib/territoires/liaison.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';

const { departements } = readReferentiel();

test.each([
  ['44', 'en Loire-Atlantique'],
  ['32', 'dans le Gers'],
  ['01', 'dans l’Ain'],
  ['40', 'dans les Landes'],
  ['49', 'en Maine-et-Loire'],
  ['35', 'en Ille-et-Vilaine'],
  ['75', 'à Paris'],
  ['974', 'à La Réunion'],
  ['2A', 'en Corse-du-Sud'],
])('department %s: %s', (code, words) => {
  const departement = departements.get(code);
  expect(departement && inDepartement(departement)).toBe(words);
});
