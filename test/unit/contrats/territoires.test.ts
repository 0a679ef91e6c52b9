import { expect, test } from 'vitest';
import {
  contratsOf,
  indexContrats,
  isDepartemental,
  spreadContrats,
} from '../../../src/lib/contrats/territoires.ts';
import { buildReferentiel } from '../../../src/lib/territoires/referentiel.ts';
import { rows } from '../../fixtures/decoupage.ts';
import { codeOf } from '../../support/code.ts';

const small = buildReferentiel(rows);
const row = (...territoires: string[]) => ({
  id: territoires.join('-'),
  territoire: territoires.map(codeOf),
  signataire: 'x',
  statut: 'signe' as const,
  preuve: 'bilan' as const,
  evenement: '',
  dateEvenement: null,
  note: '',
  source: 'bilan-2024',
  sourceRepere: 'Page 1',
  luLe: '2026-11-21',
  misAJourLe: '2026-11-21',
});
const contrats = spreadContrats(
  [
    row('epci:200030435'),
    row('departement:40'),
    row('departement:32'),
    row('commune:40001'),
    row('commune:2A004'),
  ],
  small,
);
const index = indexContrats(contrats, small);
const told = (niveau: 'departement' | 'epci', code: string, ...departements: string[]) =>
  contratsOf(
    { niveau, code },
    departements.map((own) => ({ code: own })),
    index,
    small,
  ).map(({ territoire }) => territoire);

test('a contract has the name of its territory', () => {
  expect(contrats.map(({ nom }) => nom)).toContain('Landes');
  expect(contrats.filter(isDepartemental).map(({ territoire }) => territoire)).toEqual([
    'departement:40',
    'departement:32',
  ]);
});

test('a department tells its own contract first, then those of the EPCI and the communes that touch it', () => {
  expect(told('departement', '40', '40')).toEqual(['departement:40', 'epci:200030435', 'commune:40001']);
  expect(told('departement', '32', '32')).toEqual(['departement:32', 'epci:200030435']);
  expect(told('departement', '85', '85')).toEqual([]);
});

test('an EPCI over a border tells those of its departments, and each local one once', () => {
  expect(told('epci', '200030435', '40', '32')).toEqual([
    'departement:40',
    'departement:32',
    'epci:200030435',
    'commune:40001',
  ]);
});

test('an EPCI does not tell the contract of another commune of its department', () => {
  expect(told('epci', '249740119', '2A')).toEqual([]);
  expect(told('epci', '242010056', '2A')).toEqual(['commune:2A004']);
});
