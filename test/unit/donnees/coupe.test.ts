import { expect, test } from 'vitest';
import { isCoupee, lignesCouvertes, lignesNommees } from '../../../src/lib/donnees/coupe.ts';
import { tables } from '../../../src/lib/donnees/tables.ts';

const tableOf = (nom: string) => {
  const found = tables.find((table) => table.nom === nom);
  if (!found) throw new Error(nom);
  return found;
};
const isHerault = (code: string) => code === 'departement:34';

test('an edition keeps the rows that touch it, surely or maybe', () => {
  const rows = [
    { id: 'a', territoires: ['departement:34', 'departement:30'], territoiresPossibles: [] },
    { id: 'b', territoires: ['departement:30'], territoiresPossibles: ['departement:34'] },
    { id: 'c', territoires: ['departement:30'], territoiresPossibles: [] },
  ];
  expect(lignesCouvertes(tableOf('projets'), rows, isHerault).map(({ id }) => id)).toEqual(['a', 'b']);
  const seul = [
    { id: 'a', territoire: 'departement:34' },
    { id: 'b', territoire: '' },
  ];
  expect(lignesCouvertes(tableOf('zero-non-recours'), seul, isHerault).map(({ id }) => id)).toEqual(['a']);
});

test('bearers stay with their projects', () => {
  const porteurs = [{ id: 'p' }, { id: 'q' }];
  expect(lignesNommees(porteurs, [{ id: 'a', porteur: 'q' }], 'porteur')).toEqual([{ id: 'q' }]);
});

test('the tables that have places are cut, those of the country are not', () => {
  const cut = tables.filter(isCoupee).map(({ nom }) => nom);
  expect(cut).toEqual(
    expect.arrayContaining(['projets', 'porteurs', 'contrats', 'zero-non-recours', 'mentions']),
  );
  expect(cut).not.toEqual(expect.arrayContaining(['mesures']));
  expect(cut).not.toContain('ressources');
});
