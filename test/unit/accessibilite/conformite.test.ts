import { describe, expect, test } from 'vitest';
import { conformiteOf } from '../../../src/lib/accessibilite/conformite.ts';
import { sayVerification } from '../../../src/lib/accessibilite/libelles.ts';
import type { EtatRgaa } from '../../../src/schemas/critere-accessibilite.ts';

const many = (etat: EtatRgaa, count: number) => Array.from({ length: count }, () => ({ etat }));

describe('the state of conformity', () => {
  test('is total only when every criterion that applies is met', () => {
    const all = [...many('conforme', 3), ...many('non-applicable', 2)];
    expect(conformiteOf(all)).toEqual({
      conformes: 3,
      nonConformes: 0,
      nonApplicables: 2,
      tauxPourcent: 100,
      etat: 'totale',
    });
  });

  test('never rounds up to a hundred', () => {
    const almost = conformiteOf([...many('conforme', 1999), ...many('non-conforme', 1)]);
    expect(almost).toMatchObject({ tauxPourcent: 99.9, etat: 'partielle' });
  });

  test('is partial from a half, none under it', () => {
    expect(conformiteOf([...many('conforme', 1), ...many('non-conforme', 1)]).etat).toBe('partielle');
    expect(conformiteOf([...many('conforme', 1), ...many('non-conforme', 2)]).etat).toBe('aucune');
    expect(conformiteOf(many('non-applicable', 4))).toMatchObject({ tauxPourcent: 0, etat: 'aucune' });
  });
});

test('says how a criterion was checked', () => {
  expect(sayVerification({ verification: ['test-automatique', 'clavier'] })).toBe(
    'Test automatique et parcours au clavier',
  );
});
