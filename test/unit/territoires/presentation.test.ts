import { expect, test } from 'vitest';
import { makeBases } from '../../../src/lib/territoires/base.ts';
import { filOf } from '../../../src/lib/territoires/presentation.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';

const bases = makeBases(readReferentiel(), () => 1000);
const steps = (niveau: string, code: string) => {
  const base = bases.find((one) => one.niveau === niveau && one.code === code);
  if (!base) throw new Error(code);
  const fil = filOf({ ...base, nombreCommunes: base.codesCommunes.length, projets: [] });
  return fil.map(({ titre }) => titre).join(' › ');
};

test.each([
  ['departement', '34', 'Territoires › Occitanie'],
  ['departement', '976', 'Territoires'],
  ['departement', '972', 'Territoires'],
  ['epci', '200050532', 'Territoires › Mayotte'],
  ['epci', '249740119', 'Territoires › La Réunion'],
  ['epci', '200017341', 'Territoires › Occitanie › Hérault'],
  // Several departments, none of which holds most of its communes.
  ['epci', '200054781', 'Territoires › Île-de-France'],
  ['region', '76', 'Territoires'],
])('the pages above %s %s: %s', (niveau, code, expected) => {
  expect(steps(niveau, code)).toBe(expected);
});

test.each([
  ['200054781', '75'],
  ['200040111', '38'],
  ['200040681', '84'],
  ['243100567', '31'],
  ['200070365', '66'],
])('EPCI %s is of the department %s, where most of its people live', (code, departement) => {
  expect(readReferentiel().epci.get(code)?.departements[0]).toBe(departement);
});
