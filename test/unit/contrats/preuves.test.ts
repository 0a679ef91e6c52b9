import { describe, expect, test } from 'vitest';
import { contratsPossibles, countPreuves } from '../../../src/lib/contrats/compte-preuves.ts';
import { COUNCIL } from '../../../src/lib/contrats/contrats.ts';
import { isGap, sayLecture } from '../../../src/lib/contrats/preuves.ts';
import type { Contrat } from '../../../src/schemas/contrat.ts';
import { codeOf } from '../../support/code.ts';

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

describe('the contracts that may be signed', () => {
  const row = (territoire: string, signataire: string, statut: Contrat['statut'] = 'signe') => ({
    ...{ territoire: codeOf(territoire), signataire, statut },
  });
  const codes = (rows: ReturnType<typeof row>[]) =>
    contratsPossibles(rows).map(({ territoire }) => territoire);

  test.each([
    ['departement:67', 'departement:68', 'Collectivité européenne d’Alsace'],
    ['departement:2A', 'departement:2B', 'Collectivité de Corse'],
    ['departement:73', 'departement:74', 'Conseil Savoie Mont Blanc'],
  ])('%s and %s have one for both', (one, other, signataire) => {
    expect(codes([row(one, signataire), row('departement:48', COUNCIL), row(other, signataire)])).toEqual([
      one,
      'departement:48',
    ]);
  });

  test('each council has its own, and so has each group of towns, whatever its name', () => {
    const rows = [
      row('departement:48', COUNCIL),
      row('departement:32', COUNCIL),
      row('epci:200046977', 'Métropole'),
      row('epci:244400404', 'Métropole'),
      row('commune:13055', 'Ville de Marseille'),
    ];
    expect(contratsPossibles(rows)).toEqual(rows);
  });

  test('who cannot sign has none', () => {
    expect(codes([row('epci:200054781', 'Métropole du Grand Paris', 'non-eligible')])).toEqual([]);
  });
});

test('what no text says is a gap', () => {
  const all = ['page', 'bilan', 'document', 'deduit', 'personne'] as const;
  expect(all.filter((preuve) => isGap({ preuve }))).toEqual(['deduit', 'personne']);
});

test('the day of reading is said in words', () => {
  expect(sayLecture({ luLe: '2026-11-01' })).toBe('lu le 1er novembre 2026');
});
