import { describe, expect, test } from 'vitest';
import { fichiersOfDemande, rankRangs, readDemande } from '../../../src/lib/recherche/projets.ts';
import { buildCatalogue } from '../../../src/lib/projets/catalogue/construire.ts';
import { makeProjet } from '../../fixtures/projets.ts';

const projets = [
  makeProjet('a', { titre: 'Atelier vélo', resume: 'Réparer ensemble.' }),
  makeProjet('b', { titre: 'Garage', resume: 'Un atelier pour les vélos.' }),
  makeProjet('c', { titre: 'Loisirs au village', resume: 'Des sorties.' }),
];
const { recherche, mots } = buildCatalogue(projets, {
  communesOf: () => ['Anduze', '30140'],
  recits: new Set(['b']),
});

function rangs(requete: string): number[] {
  const demande = readDemande(requete);
  const fichiers = fichiersOfDemande(demande, recherche).map((n) => mots[n] ?? {});
  return rankRangs(demande, fichiers, () => 1)
    .sort((a, b) => b.score - a.score)
    .map(({ rang }) => rang);
}

describe('the projects that answer', () => {
  test('hold every word, those of the title first', () => {
    expect(rangs('atelier vélo')).toEqual([0, 1]);
    expect(rangs('atelier loisirs')).toEqual([]);
  });

  test('hold a word in another number, or one that begins so; between quotes the word itself', () => {
    expect(rangs('vélos')).toEqual([0, 1]);
    expect(rangs('"vélo"')).toEqual([0]);
    expect(rangs('loisi')).toEqual([2]);
    expect(rangs('"loisi"')).toEqual([]);
  });

  test('are found by their department, their communes and their postcodes, and by no small word', () => {
    expect(rangs('anduze')).toEqual([0, 1, 2]);
    expect(rangs('"30140"')).toEqual([0, 1, 2]);
    expect(rangs('pour les')).toEqual([]);
  });
});

test('the search knows which projects have a story, whose page it reads', () => {
  expect(recherche).toMatchObject({ nombre: 3, recits: [1] });
});
