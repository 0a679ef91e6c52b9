import { expect, test } from 'vitest';
import type { BaseTerritoire } from '../../../src/lib/territoires/base.ts';
import { zeroNonRecoursOf } from '../../../src/lib/territoires/zero-non-recours.ts';
import { ficheDe } from '../../fixtures/fiche-territoire.ts';
import { codeOf } from '../../support/code.ts';

const row = (code: string) => ({ id: code.replace(':', '-'), nom: code, territoire: codeOf(code) });
const rows = ['commune:38185', 'commune:91286', 'epci:200040715', 'departement:38'].map(row);
const part = (code: string) => ({
  ...{ code, nom: code, adresse: '/', communes: 1, communesEnTout: 1, population: 9 },
});
const base = (
  niveau: BaseTerritoire['niveau'],
  code: string,
  more: Partial<Pick<BaseTerritoire, 'epci' | 'departements' | 'codesCommunes'>>,
): BaseTerritoire => ({
  ...ficheDe(niveau, code, code),
  groupe: 'regions',
  typeDepartement: null,
  codesCommunes: [],
  ...more,
});
const told = (own: BaseTerritoire) => zeroNonRecoursOf(own, rows).map(({ id, lien }) => [id, lien]);

test('an EPCI sees itself, its communes and its department', () => {
  const own = base('epci', '200040715', { departements: [part('38')], codesCommunes: ['38185'] });
  expect(told(own)).toEqual([
    ['commune-38185', 'partie'],
    ['epci-200040715', 'territoire'],
    ['departement-38', 'departement'],
  ]);
});

test('a department sees itself and what it holds; a region sees departments as parts', () => {
  const held = { departements: [part('38')], epci: [part('200040715')], codesCommunes: ['38185'] };
  expect(told(base('departement', '38', held)).at(-1)).toEqual(['departement-38', 'territoire']);
  expect(told(base('region', '84', held)).map(([, lien]) => lien)).toEqual(['partie', 'partie', 'partie']);
});

test('most territories see none', () => {
  expect(told(base('epci', '1', { departements: [part('48')], codesCommunes: ['48095'] }))).toEqual([]);
});
