import { expect, test } from 'vitest';
import { countPreuves } from '../../../src/lib/contrats/compte-preuves.ts';
import { isGap, sayLecture } from '../../../src/lib/contrats/preuves.ts';

const contrat = (
  preuve: 'page' | 'deduit' | 'personne',
  statut: 'signe' | 'probable' | 'non-precise',
  luLe: string,
) => ({ preuve, statut, luLe });

test('contracts are counted by evidence, the strongest first, with the last day of reading', () => {
  const counts = countPreuves([
    contrat('personne', 'non-precise', '2026-11-21'),
    contrat('deduit', 'probable', '2026-11-21'),
    contrat('page', 'signe', '2026-11-28'),
    contrat('deduit', 'signe', '2026-11-30'),
    contrat('deduit', 'probable', '2026-11-20'),
  ]);
  expect(counts).toEqual([
    { preuve: 'page', total: 1, signes: 1, luLe: '2026-11-28' },
    { preuve: 'deduit', total: 3, signes: 1, luLe: '2026-11-30' },
    { preuve: 'personne', total: 1, signes: 0, luLe: '2026-11-21' },
  ]);
  expect(countPreuves([])).toEqual([]);
});

test('what no text says is a gap', () => {
  const all = ['page', 'bilan', 'document', 'deduit', 'personne'] as const;
  expect(all.filter((preuve) => isGap({ preuve }))).toEqual(['deduit', 'personne']);
});

test('the day of reading is said in words', () => {
  expect(sayLecture({ luLe: '2026-11-01' })).toBe('lu le 1er novembre 2026');
});
