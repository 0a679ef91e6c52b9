import { expect, test } from 'vitest';
import { arriveesOf } from '../../../src/lib/territoires/arrivees.ts';
import { readRows } from '../../../src/reference/territoires.ts';

const sources = readRows('communes');
const namesOf = (code: string, nom: string) =>
  arriveesOf([{ code, nom }], sources).map((arrivee) => arrivee.nom);

test.each([
  ['75056', 'Paris', 'Paris 18e Arrondissement', 21],
  ['13055', 'Marseille', 'Marseille 2e Arrondissement', 17],
  ['69123', 'Lyon', 'Lyon 7e Arrondissement', 10],
])('%s, %s: itself and its arrondissements', (code, nom, part, count) => {
  expect(namesOf(code, nom)).toContain(part);
  expect(namesOf(code, nom)).toHaveLength(count);
});

test('any other commune is alone', () => {
  expect(arriveesOf([{ code: '34142', nom: 'Lodève' }], sources)).toEqual([
    { code: '34142', nom: 'Lodève', sorte: 'commune' },
  ]);
});
