import { describe, expect, test } from 'vitest';
import { actionsOf, groupByActeurs, nameOfActeurs } from '../../../src/lib/leviers/actions.ts';
import { centreIn, fileOfCentre, readTerritoire } from '../../../src/lib/territoires/centres.ts';
import {
  approxKilometres,
  kilometresBetween,
  kilometresToNearest,
} from '../../../src/lib/territoires/distance.ts';
import { cutterAtFirstUse } from '../../../src/lib/glossaire/texte-sigles.ts';
import type { QuiAgit } from '../../../src/schemas/levier.ts';

describe('actions by who acts', () => {
  const action = (id: string, ...qui: QuiAgit[]) => ({ id, qui });
  const actions = [
    action('a', 'tous'),
    action('b', 'ccas', 'commune'),
    action('c', 'ccas'),
    action('d', 'commune', 'ccas'),
    action('e', 'commune'),
  ];

  test('each stands once, the commune before the others, « tous » last', () => {
    const groups = groupByActeurs(actions).map(({ qui, actions: own }) => [
      qui.join('+'),
      own.map(({ id }) => id).join(''),
    ]);
    expect(groups).toEqual([
      ['commune', 'e'],
      ['commune+ccas', 'bd'],
      ['ccas', 'c'],
      ['tous', 'a'],
    ]);
  });

  test('are named and found', () => {
    expect(nameOfActeurs(['commune', 'ccas'])).toBe('La commune, le CCAS ou le CIAS');
    expect(nameOfActeurs(['intercommunalite'])).toBe('L’intercommunalité');
    expect(actionsOf(actions, 'ccas').map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });
});

describe('acronyms of a table', () => {
  const known = [
    { id: 'caf', sigle: 'Caf', developpe: 'caisse d’allocations familiales' },
    { id: 'msa', sigle: 'MSA', developpe: 'Mutualité sociale agricole' },
  ];

  test('are cut out at their first use only, in the order of the page', () => {
    const cut = cutterAtFirstUse(known, new Set());
    expect(cut('La Caf et la MSA.')).toEqual(['La ', { id: 'caf' }, ' et la ', { id: 'msa' }, '.']);
    expect(cut('La Caf encore.')).toEqual(['La Caf encore.']);
  });

  test('are words alone, and not those that the page has already explained', () => {
    expect(cutterAtFirstUse(known, new Set())('Un Café, la Caf')).toEqual(['Un Café, la ', { id: 'caf' }]);
    expect(cutterAtFirstUse(known, new Set(['msa']))('MSA')).toEqual(['MSA']);
  });
});

describe('distances', () => {
  test('Paris to Lyon is 392 km as the crow flies; a place is nowhere far from itself', () => {
    expect(kilometresBetween([2.3522, 48.8566], [4.8357, 45.764])).toBeCloseTo(391.5, 0);
    expect(kilometresBetween([2, 48], [2, 48])).toBe(0);
    expect(
      kilometresToNearest(
        [0, 0],
        [
          [10, 0],
          [0, 1],
        ],
      ),
    ).toBeCloseTo(111.2, 0);
  });

  test('are told in tens, never 0', () => {
    expect([0, 14, 16, 391.5].map(approxKilometres)).toEqual([10, 10, 20, 390]);
  });
});

describe('the territory of an address', () => {
  test.each([
    ['epci:200017341', { niveau: 'epci', code: '200017341' }, 'epci-1'],
    ['200017341', { niveau: 'epci', code: '200017341' }, 'epci-1'],
    ['48', { niveau: 'departement', code: '48' }, 'departements'],
    ['2a', { niveau: 'departement', code: '2A' }, 'departements'],
    ['region:76', { niveau: 'region', code: '76' }, 'regions'],
    ['departement:971', { niveau: 'departement', code: '971' }, 'departements'],
    ['2A004', { niveau: 'commune', code: '2A004' }, 'communes-2a'],
    ['commune:97411', { niveau: 'commune', code: '97411' }, 'communes-974'],
  ])('%s is read, and filed', (text, territoire, file) => {
    expect(readTerritoire(text)).toEqual(territoire);
    expect(fileOfCentre(readTerritoire(text) as NonNullable<ReturnType<typeof readTerritoire>>)).toBe(file);
  });

  test.each([
    '',
    'epci:',
    'epci:12',
    'ville:34172',
    'region:../../x',
    '12345678',
    '__proto__',
    'epci:toString',
  ])('« %s » is none', (text) => {
    expect(readTerritoire(text)).toBeUndefined();
  });

  test('is found in its file, and nothing else is', () => {
    const fichier = { '48': ['Lozère', 3.5, 44.52] as [string, number, number] };
    expect(centreIn(fichier, '48')).toEqual({ nom: 'Lozère', point: [3.5, 44.52] });
    expect(centreIn(fichier, '49')).toBeUndefined();
    expect(centreIn(fichier, 'constructor')).toBeUndefined();
  });
});
