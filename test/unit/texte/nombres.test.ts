import { expect, test } from 'vitest';
import { enLettres, setNombres } from '../../../src/lib/texte/nombres.ts';

test.each([
  [0, 'zéro'],
  [10, 'dix'],
  [17, 'dix-sept'],
  [20, 'vingt'],
  [21, 'vingt et un'],
  [26, 'vingt-six'],
  [61, 'soixante et un'],
  [69, 'soixante-neuf'],
  [70, '70'],
  [1445, '1\u202f445'],
])('%i is written « %s »', (count, words) => {
  expect(enLettres(count)).toBe(words);
});

const counts = new Map([
  ['leviers', 11],
  ['projets', 1200],
]);

test('the counts of a sentence follow the data, in figures or in words, with the capital of their name', () => {
  expect(setNombres('{Leviers en lettres} leviers et {projets} projets, {leviers}', counts)).toBe(
    'Onze leviers et 1\u202f200 projets, 11',
  );
});

test('an unknown count is refused, and those that exist are named', () => {
  expect(() => setNombres('Les {levier} leviers', counts)).toThrow(
    '« {levier} » n’est pas un compte ; choisir parmi leviers, projets.',
  );
});
