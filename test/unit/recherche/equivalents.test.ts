import { expect, test } from 'vitest';
import { lignesOfNumeros } from '../../../src/lib/mots/numeros.ts';
import { readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { expressionsOf } from '../../../src/lib/recherche/equivalents.ts';
import { readQuestion } from '../../../src/lib/recherche/mots.ts';

const table = readSynonymes([
  ...lignesOfNumeros('levier', [{ numero: 10, page: '/leviers/10-mobilite/' }]),
  ...lignesOfNumeros('axe', [{ numero: 2, page: '/axes/2-emploi/' }]),
  ...lignesOfNumeros('étape', [{ numero: 4, page: '/methode/#4-priorites' }]),
]);
const pagesOf = (q: string) => expressionsOf(readQuestion(q).mots, table).flatMap(({ pages }) => pages);

test.each([
  ['levier10', '/leviers/10-mobilite/'],
  ['leviers dix', '/leviers/10-mobilite/'],
  ['levier X', undefined],
  ['Axe II', '/axes/2-emploi/'],
  ['axe deux du pacte', '/axes/2-emploi/'],
  ['axe2', '/axes/2-emploi/'],
  ['ÉTAPE QUATRE', '/methode/#4-priorites'],
  ['étape n°04', '/methode/#4-priorites'],
  ['étape numéro IV', '/methode/#4-priorites'],
  ['étape 44', undefined],
])('what has a number is named by it: « %s »', (q, page) => {
  expect(pagesOf(q)[0]).toBe(page);
});
