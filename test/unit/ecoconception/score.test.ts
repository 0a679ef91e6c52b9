import { expect, test } from 'vitest';
import { scoreOf } from '../../../src/lib/ecoconception/score.ts';

test('what is still to be told by a host counts as not met', () => {
  const etats = ['valide', 'non-valide', 'a-etablir', 'non-applicable'] as const;
  expect(scoreOf(etats.map((etat) => ({ etat })))).toEqual({
    valides: 1,
    nonValides: 1,
    aEtablir: 1,
    nonApplicables: 1,
    tauxPourcent: 33,
  });
});

test('nothing that applies is no rate', () => {
  expect(scoreOf([]).tauxPourcent).toBe(0);
});
