import { expect, test } from 'vitest';
import { noFiltres } from '../../../../src/lib/projets/filtres.ts';
import { widenToRegions } from '../../../../src/lib/projets/catalogue/elargir.ts';
import { openCatalogue } from '../../../support/catalogue.ts';
import { makeProjet } from '../../../fixtures/projets.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, nom: `nom ${id}` }));
const { catalogue } = openCatalogue([
  makeProjet('gard', { departements: named('30'), regions: named('76') }),
  makeProjet('a-cheval', { departements: named('48', '15'), regions: named('76', '84') }),
  makeProjet('lozere', { departements: named('48'), regions: named('76') }),
  makeProjet('reunion', { departements: named('974'), regions: named('04') }),
]);
const widen = (departement: string[]) => {
  const filtres = noFiltres();
  const choix = { ...filtres.choix, axe: ['1-enfance'], departement };
  const wider = widenToRegions(catalogue, { ...filtres, choix });
  return wider && [wider.regions, wider.filtres.choix.region, wider.filtres.choix.departement];
};

test.each([
  [['30'], [['nom 76'], ['76'], []]],
  [
    ['30', '48'],
    [['nom 76'], ['76'], []],
  ],
  [
    ['48', '974'],
    [['nom 76', 'nom 04'], ['76', '04'], []],
  ],
])('the departments %j are widened to their regions', (departement, expected) => {
  expect(widen(departement)).toEqual(expected);
});

test('what does not tell a region is not widened', () => {
  // The only project of the Cantal touches two regions: the rows cannot say which one is its own.
  expect(widen(['15'])).toBeUndefined();
  expect(widen(['99'])).toBeUndefined();
  expect(widen([])).toBeUndefined();
});
