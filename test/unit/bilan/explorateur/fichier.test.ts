import { expect, test } from 'vitest';
import { toExplorateurCsv } from '../../../../src/lib/bilan/explorateur/fichier.ts';

test('each row says where it comes from; an unknown number stays empty, and is no zero', () => {
  const csv = toExplorateurCsv({
    entetes: ['Port', 'Tonnes'],
    lignes: [
      ['Sète', null],
      ['Brest', 0],
      ['Nantes', 1.5],
    ],
    source: 'Les ports, 2020',
    adresse: 'https://exemple.fr/ports/?tri=tonnes',
  });
  const suite = '"Les ports, 2020";"https://exemple.fr/ports/?tri=tonnes"';
  expect(csv.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
    '"Port";"Tonnes";"Source";"Vue"',
    `"Sète";"";${suite}`,
    `"Brest";"0";${suite}`,
    `"Nantes";"1,5";${suite}`,
  ]);
});
