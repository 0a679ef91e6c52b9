import { expect, test } from 'vitest';
import { announceCount } from '../../../src/lib/recherche/annonces.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [0, 0, 'Aucun résultat pour « x »'],
  [1, 0, '1 résultat pour « x »'],
  [63, 0, '63 résultats pour « x »'],
  [0, 1, '1 territoire pour « x »'],
  [0, 2, '2 territoires pour « x »'],
  [1, 1, '1 territoire et 1 résultat pour « x »'],
  [1234, 9, '9 territoires et 1 234 résultats pour « x »'],
])('%i results and %i territories: « %s »', (count, lieux, said) => {
  expect(plain(announceCount(count, 'x', lieux))).toBe(said);
});
