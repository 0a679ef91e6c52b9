import { expect } from 'vitest';
import { violations } from '../../support/axe.ts';
import { test } from '../../support/browser.ts';

/** The interactive map, in each of its states and on each kind of page that has it. */
test.for([
  '/carte/',
  '/carte/?couche=contrats&territoire=departement:48',
  '/carte/?couche=budgets&comparer=region:76,region:06',
  '/carte/?couche=budgets-habitant&territoire=region:04',
  '/carte/?couche=appel-rural',
  '/carte/?couche=population&territoire=epci:200034411',
  '/carte/contrats/',
  '/carte/integrer/?couche=contrats',
  '/territoires/occitanie/',
  '/territoires/mayotte/',
])('%s has no axe violation, light and dark', async (path, { openPage }) => {
  expect(await violations(openPage, path)).toEqual([]);
});
