import { expect, test } from 'vitest';
import { formatCofinanceur, formatPeriode } from '../../../src/lib/projets/suivi.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['2024', '2026', 'de 2024 à 2026'],
  ['2024-04', '2026-12', 'd’avril 2024 à décembre 2026'],
  ['2024-03', '2026-12-31', 'de mars 2024 au 31 décembre 2026'],
  ['2024-05-01', '2027', 'du 1er mai 2024 à 2027'],
  ['2024', null, 'depuis 2024'],
  ['2024-05-03', null, 'depuis le 3 mai 2024'],
  [null, '2026-06', 'jusqu’à juin 2026'],
  [null, '2026-06-30', 'jusqu’au 30 juin 2026'],
  [null, null, ''],
])('a period from %s to %s reads « %s »', (debut, fin, words) => {
  expect(formatPeriode({ debut, fin })).toBe(words);
});

test('a co-funder is named with the amount that is known, zero included', () => {
  expect(plain(formatCofinanceur({ nom: 'CAF', euros: 8000 }))).toBe('CAF (8 000 €)');
  expect(plain(formatCofinanceur({ nom: 'CAF', euros: 0 }))).toBe('CAF (0 €)');
  expect(formatCofinanceur({ nom: 'Ville de Lunel', euros: null })).toBe('Ville de Lunel');
});
