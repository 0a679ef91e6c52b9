import { expect, test } from 'vitest';
import { readValeurs } from '../../../src/lib/bilan/valeurs.ts';

const valeur = (categorie: string, serie: string, texte: string) => ({ categorie, serie, texte });

test('one series is read as pairs', () => {
  expect(readValeurs([valeur('Santé', '', '26 %'), valeur('Culture', '', '5 %')])).toEqual({
    paires: [
      { nom: 'Santé', texte: '26 %' },
      { nom: 'Culture', texte: '5 %' },
    ],
  });
});

test('the parts of a single whole are pairs too, each by its series', () => {
  const { paires } = readValeurs([
    valeur('Échelle', 'Commune', '21 %'),
    valeur('Échelle', 'Région', '5 %'),
  ]) as {
    paires: unknown;
  };
  expect(paires).toEqual([
    { nom: 'Commune', texte: '21 %' },
    { nom: 'Région', texte: '5 %' },
  ]);
});

test('several series of several categories are crossed, in the order in which they come', () => {
  const crossed = readValeurs([
    valeur('Places', 'Prévues', '2 400'),
    valeur('Équipes', 'Prévues', '430'),
    valeur('Places', 'En place', '1 906'),
    valeur('Équipes', 'En place', '284'),
  ]);
  expect(crossed).toEqual({
    series: ['Prévues', 'En place'],
    lignes: [
      { categorie: 'Places', cellules: ['2 400', '1 906'] },
      { categorie: 'Équipes', cellules: ['430', '284'] },
    ],
  });
});

test('what cannot be crossed loses no value', () => {
  const kept = readValeurs([valeur('A', 'un', '1'), valeur('A', 'deux', '2'), valeur('B', 'un', '3')]);
  expect(kept).toEqual({
    paires: [
      { nom: 'A, un', texte: '1' },
      { nom: 'A, deux', texte: '2' },
      { nom: 'B, un', texte: '3' },
    ],
  });
});
