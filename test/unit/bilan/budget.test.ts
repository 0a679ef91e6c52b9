import { expect, test } from 'vitest';
import { budgetOf, sumOf } from '../../../src/lib/bilan/budget.ts';
import type { Chiffre } from '../../../src/schemas/chiffre.ts';

const chiffre = (id: string, valeur: number, date: string, loi = 'loi A'): Chiffre => ({
  id,
  valeur,
  unite: 'M€',
  libelle: `Ligne ${id.replace(/-\d{4}$/, '')}, en ${date}`,
  date,
  source: 'bilan-2024',
  sourceRepere: `Chapitre I, tableau du budget, ${loi}`,
  note: '',
});

const { annees, parties } = budgetOf([
  chiffre('budget-2024', 3.3, '2024'),
  chiffre('budget-petit-2023', 0.1, '2023'),
  chiffre('budget-petit-2024', 1.1, '2024'),
  chiffre('budget-grand-2024', 2.2, '2024'),
  chiffre('budget-cog', 9, '2024', 'loi B'),
  chiffre('pactes-locaux', 122, '2024'),
]);

test('cells of one line stand together, the largest line first, the total apart', () => {
  expect(annees).toEqual(['2023', '2024']);
  expect(parties.map(({ loi }) => loi)).toEqual(['loi A', 'loi B']);
  expect(parties[0]?.lignes.map(({ id }) => id)).toEqual(['budget-grand', 'budget-petit']);
  expect(parties[0]?.lignes[1]?.nom).toBe('Ligne budget-petit');
  expect(parties[0]?.total?.parAnnee['2024']?.valeur).toBe(3.3);
  expect(parties[1]?.total).toBeUndefined();
});

test('an empty cell stays unknown, and lines add up without the noise of decimals', () => {
  expect(parties[0]?.lignes[0]?.parAnnee['2023']).toBeUndefined();
  expect(parties[0] && sumOf(parties[0], '2024')).toBe(3.3);
});
