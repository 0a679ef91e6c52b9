import { expect, test } from 'vitest';
import { lirePeriode } from '../../../src/lib/imports/valeurs/periode.ts';
import { COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

test.each([
  ['2024-2025', '2024', '2025'],
  ['2024 – 2026', '2024', '2026'],
  ['2024/2025', '2024', '2025'],
  ['1/4/25 au 31/3/26', '2025-04-01', '2026-03-31'],
  ['du 01/09/2024 au 30/06/2025', '2024-09-01', '2025-06-30'],
  ['de mars 2025 à juin 2026', '2025-03', '2026-06'],
  ['mars à juin 2025', '2025-03', '2025-06'],
  ['sept. 2024 - août 2025', '2024-09', '2025-08'],
  ['de 2024 à 2027', '2024', '2027'],
  ['01/01/2024-31/12/2025', '2024-01-01', '2025-12-31'],
  ['01.09.2024–30.06.2025', '2024-09-01', '2025-06-30'],
])('« %s » goes from %s to %s', (texte, debut, fin) => expect(lirePeriode(texte)).toEqual({ debut, fin }));

test.each([
  '2025',
  '15/09/2024',
  '2024-05',
  'sept. 2024',
  '2025-2024',
  '31/03/2026 au 01/04/2025',
  'T1 à T3 2025',
  'depuis 2024',
  'printemps à automne',
  '2024, 2025 et 2026',
  '',
])('« %s » is no pair of dates', (texte) => expect(lirePeriode(texte)).toBeUndefined());

const dates = (colonnes: string[], cellules: Record<string, string>) => {
  const [row] = examinerLignes([ligne(cellules)], [], colonnes).lignes;
  return { debut: row?.valeurs?.['debut'], fin: row?.valeurs?.['fin'] };
};

test.each(['Date de début', 'Période', 'Calendrier de réalisation'])(
  'the column « %s » gives both where no other says the end',
  (titre) => {
    const colonnes = COLONNES.map((colonne) => (colonne === 'Date de début' ? titre : colonne));
    expect(dates(colonnes, { 'Date de début': '1/4/25 au 31/3/26' })).toEqual({
      debut: '2025-04-01',
      fin: '2026-03-31',
    });
  },
);
