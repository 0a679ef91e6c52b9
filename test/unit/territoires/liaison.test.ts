import { expect, test } from 'vitest';
import { inDepartement, ofDepartement } from '../../../src/lib/territoires/liaison.ts';
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

test.each([
  ['69', 'du Rhône'],
  ['01', 'de l’Ain'],
  ['40', 'des Landes'],
  ['42', 'de la Loire'],
  ['35', 'd’Ille-et-Vilaine'],
  ['75', 'de Paris'],
  ['974', 'de La Réunion'],
])('the department %s: %s', (code, words) => {
  const departement = departements.get(code);
  expect(departement && ofDepartement(departement)).toBe(words);
});
