import { expect, test } from 'vitest';
import { countEtats, etatOf } from '../../../src/lib/bilan/statuts.ts';
import { statuts } from '../../../src/schemas/mesure.ts';

test('an objective without a state of its own takes the one of its measure', () => {
  expect(etatOf({ etat: 'sans-statut', statutMesure: 'en-cours' })).toBe('en-cours');
  expect(etatOf({ etat: 'sans-statut', statutMesure: 'sans-statut' })).toBe('sans-statut');
});

test.each(statuts.filter((statut) => statut !== 'sans-statut'))(
  'its own state « %s » comes first',
  (etat) => {
    expect(etatOf({ etat, statutMesure: 'atteint' })).toBe(etat);
  },
);

test('the states of objectives are counted in the order of the schema, never merged', () => {
  const objectif = (etat: 'sans-statut' | 'abandonne') => ({ etat, statutMesure: 'en-cours' as const });
  expect(countEtats([objectif('abandonne'), objectif('sans-statut'), objectif('sans-statut')])).toEqual([
    { id: 'en-cours', count: 2 },
    { id: 'abandonne', count: 1 },
  ]);
});
