import { expect, test } from 'vitest';
import { wrap } from '../../../src/lib/partage/trait.ts';

/** Every sign is one unit wide. */
const lines = (text: string, width: number) => wrap(text, width, ({ length }) => length);

test.each([
  ['Hérault', 10, ['Hérault']],
  ['Les leviers', 20, ['Les leviers']],
  ['Partir d’un besoin', 11, ['Partir d’un', 'besoin']],
  ['Alpes-de-Haute-Provence', 12, ['Alpes-de-', 'Haute-', 'Provence']],
  ['Centre-Val de Loire', 14, ['Centre-Val de', 'Loire']],
  ['Provence-Alpes-Côte d’Azur', 40, ['Provence-Alpes-Côte d’Azur']],
  ['anticonstitutionnellement vrai', 5, ['anticonstitutionnellement', 'vrai']],
  ['', 5, []],
])('« %s » in %i units', (text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});
