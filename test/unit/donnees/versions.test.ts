import { expect, test } from 'vitest';
import {
  ecartEnMots,
  ecartOf,
  versionsGardees,
  VERSIONS_GARDEES,
} from '../../../src/lib/donnees/versions.ts';

test('what is kept grows by one version a year, however many are made', () => {
  const days = [2026, 2027, 2028].flatMap((year) =>
    Array.from(
      { length: 200 },
      (_, i) =>
        `${year}-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    ),
  );
  const kept = versionsGardees(days);
  expect(kept.size).toBe(VERSIONS_GARDEES + 2);
  expect([...kept]).toEqual(expect.arrayContaining([days[199], days[399], days[599]]));
});

test('rows are compared by their ids, cell by cell, numbers as they are written', () => {
  const before = [
    { id: 'a', n: '1' },
    { id: 'b', n: '2' },
    { id: 'c', n: '3' },
  ];
  const after = [
    { id: 'b', n: 2 },
    { id: 'c', n: '4' },
    { id: 'd', n: '5' },
    { id: 'e', n: '6' },
  ];
  const ecart = ecartOf(before, after);
  expect(ecart).toEqual({ ajoutees: 2, retirees: 1, modifiees: 1 });
  expect(ecartEnMots(ecart)).toBe('2 lignes ajoutées, 1 retirée, 1 modifiée');
  expect(ecartEnMots(ecartOf(after, after))).toBeUndefined();
});
