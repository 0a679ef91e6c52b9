import { describe, expect, test } from 'vitest';
import { isCovered, regionOfPortee, restrict } from '../../../src/lib/edition/portee.ts';
import { formatCode, requireCode } from '../../../src/lib/territoires/code.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';

const referentiel = readReferentiel();
const covers = (portee: string, territoire: string) =>
  isCovered(referentiel, requireCode(portee), formatCode(requireCode(territoire)));

describe('what an edition covers', () => {
  test.each([
    ['region:76', 'region:76', true],
    ['region:76', 'region:84', false],
    ['region:76', 'departement:34', true],
    ['region:76', 'commune:34142', true],
    ['region:76', 'commune:69123', false],
    ['departement:44', 'epci:244400404', true],
    ['departement:44', 'region:52', false],
    ['departement:44', 'departement:49', false],
    ['departement:974', 'commune:97411', true],
    // Pertuis and Saint-Zacharie, of the Métropole d’Aix-Marseille; Avignon, of none of its EPCI.
    ['departement:13', 'commune:84089', true],
    ['departement:13', 'commune:83120', true],
    ['departement:13', 'commune:84007', false],
    ['region:76', 'commune:26220', false],
  ])('%s and %s: %s', (portee, territoire, expected) => {
    expect(covers(portee, territoire)).toBe(expected);
  });

  test('without a limit, everything', () => {
    expect(isCovered(referentiel, undefined, formatCode(requireCode('region:84')))).toBe(true);
    expect(restrict(referentiel, undefined)).toBe(referentiel);
  });

  test('an EPCI over a border is covered on both sides, whole', () => {
    const straddling = [...referentiel.epci.values()].find(({ departements }) => departements.length > 1);
    for (const code of straddling?.departements ?? []) {
      const { epci } = restrict(referentiel, { niveau: 'departement', code });
      expect(epci.get(straddling?.code ?? '')).toBe(straddling);
    }
  });

  test('the edition of a department has no region, its department alone, and what it holds', () => {
    const { regions, departements, epci, communes } = restrict(referentiel, requireCode('departement:34'));
    expect([regions.size, [...departements.keys()]]).toEqual([0, ['34']]);
    expect([epci.has('243400017'), communes.has('34142'), communes.has('11069')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('the region of a department', () => {
    expect(regionOfPortee(referentiel, requireCode('departement:44'))).toBe('52');
    expect(regionOfPortee(referentiel, requireCode('region:76'))).toBe('76');
    expect(regionOfPortee(referentiel, undefined)).toBeUndefined();
  });
});
