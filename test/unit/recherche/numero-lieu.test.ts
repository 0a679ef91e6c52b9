import { expect, test } from 'vitest';
import { isNumeroDeLieu } from '../../../src/lib/recherche/numero-lieu.ts';

/** The question, its number between square brackets. */
const isLieu = (q: string) => {
  const [, avant = '', nom = '', apres = ''] = /^(.*)\[(.*)\](.*)$/.exec(q) ?? [];
  return isNumeroDeLieu(nom, { avant, apres });
};

test.each([
  'aide dans le [46]',
  'Département [09]',
  'conseil départemental [34]',
  'dept [974] crèche',
  'crèche ([31])',
  'crèche du [93]',
  'pacte [48]',
  '[48], pacte',
  'crèche [34700]',
  '[34700] crèche',
  'aide alimentaire [34000]',
  'crèche [34 700]',
  '[2A] logement',
  'crèche [Toulouse]',
])('« %s » is a place', (q) => {
  expect(isLieu(q)).toBe(true);
});

test.each([
  '[12] projets',
  '[18] mois',
  '[3],5 millions',
  '[2,5] millions',
  '[34.70] euros',
  'taux [9,75]',
  '3,[5] millions',
  '[60] millions',
  'taux de [75] %',
  'subvention [75]%',
  '[80] k€',
  '[44] €',
  'moins de [30] ans',
  'jeunes de 16 à [25]',
  'plus de [60]',
  'article [46]',
  'mesure [34]',
  'bilan [2024]',
  '[7] leviers',
  '[10] 000 euros',
  '[10 000] euros',
  'budget [10 000]',
  '[30000] logements',
  '[10000] habitants',
])('« %s » counts things', (q) => {
  expect(isLieu(q)).toBe(false);
});
