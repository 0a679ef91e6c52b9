import { describe, expect, test } from 'vitest';
import { preuveOfColonne, sumOfLignes } from '../../../../src/lib/bilan/argent/modele.ts';
import { placeOfMontant } from '../../../../src/lib/bilan/argent/place.ts';
import {
  deduit,
  dit,
  lignesDesFinanceurs,
  lignesDesRegions,
  titreOfGroupe,
  withParts,
} from '../../../../src/lib/bilan/argent/vues.ts';
import { compareBudgets } from '../../../../src/lib/contrats/budgets-regions.ts';

const plain = (text = '') => text.replaceAll(/\s/g, ' ');

describe('a column of a view', () => {
  const lignes = [
    { id: 'a', nom: 'A', montants: { euros: dit(3), part: deduit(30) } },
    { id: 'b', nom: 'B', montants: { part: deduit(70) } },
  ];

  test('is said when a row is, deduced when none is, unpublished without any', () => {
    expect(preuveOfColonne({ lignes }, 'euros')).toBe('dit');
    expect(preuveOfColonne({ lignes }, 'part')).toBe('deduit');
    expect(preuveOfColonne({ lignes }, 'action')).toBe('non-publie');
  });

  test('has no sum when a row is unknown', () => {
    expect(sumOfLignes(lignes)).toBeUndefined();
    expect(sumOfLignes([{ montants: { euros: dit(0.1) } }, { montants: { euros: dit(0.2) } }])).toBe(0.3);
  });
});

describe('placeOfMontant', () => {
  test.each([
    [50, 200, 'lineaire', 25],
    [0, 200, 'lineaire', 0],
    [200, 200, 'lineaire', 100],
    [1000, 1_000_000, 'puissances', 25],
    [1_000_000, 1_000_000, 'puissances', 100],
    [10, 1_000_000, 'puissances', 0],
    [5, 0, 'lineaire', 0],
  ] as const)('%d of %d, %s: %d hundredths', (valeur, max, echelle, place) => {
    expect(placeOfMontant(valeur, max, echelle)).toBe(place);
  });
});

test('regions come from the most euros an inhabitant, whatever their size', () => {
  const budgets = compareBudgets([
    { code: '1', perimetre: 'Grande', euros: 900, population: 900 },
    { code: '', perimetre: 'Îles', euros: 300, population: 100 },
  ]);
  const [first, second] = lignesDesRegions(budgets, (code) => (code ? `/${code}/` : undefined));
  expect(first).toMatchObject({
    id: 'outre-mer',
    nom: 'Îles',
    montants: { habitant: { valeur: 3, preuve: 'deduit' } },
  });
  expect(first?.href).toBeUndefined();
  expect(second).toMatchObject({ href: '/1/', montants: { euros: { valeur: 900, preuve: 'dit' } } });
  expect(plain(second?.montants.part?.texte)).toBe('75 %');
});

test('a share is of its own group, and an unknown amount has none', () => {
  const lignes = withParts([
    { id: 'a', nom: 'A', groupe: 'x', montants: { euros: dit(30) } },
    { id: 'b', nom: 'B', groupe: 'x', montants: { euros: dit(10) } },
    { id: 'c', nom: 'C', groupe: 'y', montants: { euros: dit(5) } },
    { id: 'd', nom: 'D', groupe: 'y', montants: {} },
  ]);
  expect(lignes.map(({ montants }) => montants.part?.valeur)).toEqual([75, 25, 100, undefined]);
});

test('who pays adds up to the total: the rest is ours, and said so', () => {
  const lignes = lignesDesFinanceurs({
    total: 2_000_000,
    etat: [{ id: 'e', nom: 'État', euros: 900_000 }],
    autresPourcent: 20,
  });
  expect(lignes.map(({ id, montants }) => [id, montants.euros?.valeur, montants.euros?.preuve])).toEqual([
    ['e', 900_000, 'dit'],
    ['collectivites', 700_000, 'deduit'],
    ['autres-financeurs', 400_000, 'deduit'],
  ]);
  expect(lignes.map(({ montants }) => montants.part?.preuve)).toEqual(['deduit', 'deduit', 'dit']);
  expect(sumOfLignes(lignes)).toBe(2_000_000);
  expect(plain(lignes[1]?.montants.euros?.texte)).toBe('environ 0,7 M€');
});

test.each([
  [[1_500_000, 250_000], 'Ports : 1,75 M€'],
  [[1_500_000, undefined], 'Ports'],
  [[], 'Ports'],
])('a group of %j is « %s »: no sum of what is not known', (euros, titre) => {
  expect(plain(titreOfGroupe('Ports', euros))).toBe(titre);
});
