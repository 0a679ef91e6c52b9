import { expect, test } from 'vitest';
import type { BaseTerritoire } from '../../../src/lib/territoires/base.ts';
import { Profils } from '../../../src/lib/territoires/profils.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';

const { epci, communes } = readReferentiel();

/** An EPCI of two departments, the one of most of its inhabitants first. */
function crossing() {
  const found = [...epci.values()].find(({ departements }) => departements.length === 2);
  if (!found) throw new Error('No EPCI crosses a border of departments.');
  const [main = '', lesser = ''] = found.departements;
  return { code: found.code, main, lesser, communes: found.communes };
}

const baseOf = (code: string): BaseTerritoire =>
  ({
    niveau: 'departement',
    code,
    nom: code,
    groupe: '',
    population: 1,
    region: { code: '11' },
  }) as never;

/** The departments where a project of these places stands. */
function hotesOf(lieux: { niveau: string; code: string }[]): string[] {
  const { main, lesser } = crossing();
  const profils = new Profils([main, lesser].map(baseOf), readReferentiel(), () => 1);
  const projet = { id: 'p', lieux, departements: [main, lesser].map((id) => ({ id, nom: id })) };
  return profils.situate(projet as never, 'departement').hotes.map(({ code }) => code);
}

test('a project of an EPCI that crosses a border stands in its main department', () => {
  const { code, main } = crossing();
  expect(hotesOf([{ niveau: 'epci', code }])).toEqual([main]);
});

test('in the other too, when another place of the project is there', () => {
  const { code, main, lesser, communes: membres } = crossing();
  const there = membres.find((commune) => communes.get(commune)?.departement === lesser) ?? '';
  expect(
    hotesOf([
      { niveau: 'epci', code },
      { niveau: 'commune', code: there },
    ]),
  ).toEqual([main, lesser]);
  expect(
    hotesOf([
      { niveau: 'epci', code },
      { niveau: 'departement', code: lesser },
    ]),
  ).toEqual([main, lesser]);
});
