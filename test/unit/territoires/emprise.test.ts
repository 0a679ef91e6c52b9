import { expect, test } from 'vitest';
import { communesNamed, empriseOf } from '../../../src/lib/territoires/emprise.ts';
import { buildReferentiel } from '../../../src/lib/territoires/referentiel.ts';
import { rows } from '../../fixtures/decoupage.ts';
import { codeOf } from '../../support/code.ts';

const small = buildReferentiel(rows);
const AIRE = codeOf('epci:200030435');

test('several territories together touch each EPCI, department and region once; an EPCI over a border counts on both sides', () => {
  const { lieux, epci, departements, regions } = empriseOf(small, [
    AIRE,
    codeOf('commune:40001'),
    codeOf('departement:2A'),
  ]);
  expect(lieux.map(({ nom }) => nom)).toEqual(['CC d’Aire-sur-l’Adour', 'Aire-sur-l’Adour', 'Corse-du-Sud']);
  expect(epci).toEqual(['200030435', '242010056']);
  expect(departements.map(({ code }) => code)).toEqual(['40', '32', '2A']);
  expect(regions.map(({ code }) => code)).toEqual(['75', '76', '94']);
});

test('an unknown territory is an error', () => {
  expect(() => empriseOf(small, [codeOf('epci:200000000')])).toThrow('epci:200000000');
});

test('the communes named are those of EPCI and of communes, each once, by name; a department names none', () => {
  const codes = communesNamed(small, [codeOf('commune:40046'), AIRE, codeOf('departement:2A')]);
  expect(codes.map(({ code }) => code).sort()).toEqual(['32024', '40001', '40046']);
  expect(codes.map(({ nom }) => nom)).toEqual(
    codes.map(({ nom }) => nom).toSorted((a, b) => a.localeCompare(b, 'fr')),
  );
});

test('a place alone names the same communes whenever it is asked', () => {
  const first = communesNamed(small, [AIRE]).map(({ nom }) => nom);
  expect(first.length).toBeGreaterThan(1);
  expect(first).toEqual(first.toSorted((a, b) => a.localeCompare(b, 'fr')));
  expect(communesNamed(small, [AIRE, codeOf('departement:2A')]).map(({ nom }) => nom)).toEqual(first);
  expect(communesNamed(small, [codeOf('departement:2A')])).toEqual([]);
});
