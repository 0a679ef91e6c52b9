/** Which questions are worth asking to what finds places, and what it then answers. */
import { describe, expect, test } from 'vitest';
import { keepNommes } from '../../../src/lib/territoires/chercher/nom-entier.ts';
import { motsDeLieu } from '../../../src/lib/territoires/chercher/mots.ts';
import { holdsNom, isCodeSerre, isNomSeul, nomIn } from '../../../src/lib/recherche/lieu.ts';
import { countMots, readLexique, writeLexique } from '../../../src/lib/recherche/lexique.ts';
import { readQuestion } from '../../../src/lib/recherche/mots.ts';
import { answer, collectivites } from '../../support/lieux.ts';

const lexique = readLexique(
  writeLexique(
    countMots(['Une aide et un emploi pour deux jeunes, à Saint-Pierre-et-Miquelon ou dans les Deux-Sèvres']),
    [['NEET', 'ni en emploi ni en formation']],
  ),
);

const REGIONS = [
  ...[
    'Alsace',
    'Aquitaine',
    'Auvergne',
    'Basse-Normandie',
    'Bourgogne',
    'Champagne-Ardenne',
    'Franche-Comté',
  ],
  ...['Haute-Normandie', 'Languedoc-Roussillon', 'Limousin', 'Lorraine', 'Midi-Pyrénées'],
  ...['Nord-Pas-de-Calais', 'Picardie', 'Poitou-Charentes', 'Rhône-Alpes'],
];
const PLACES = [...REGIONS, ...collectivites.map(({ nom }) => nom)];

describe('the whole question as a name', () => {
  test.each(PLACES)('« %s » with or without its hyphens and its accents', (nom) => {
    const apart = nom.replace(/[-’']/g, ' ');
    for (const q of [nom, apart, apart.toLowerCase(), apart.normalize('NFD').replace(/\p{M}/gu, '')]) {
      expect(holdsNom(readQuestion(q).mots, lexique), q).toBe(true);
      const [first] = keepNommes(answer(q).trouves, motsDeLieu(q), false);
      expect(first?.lieu.ancien?.nom ?? first?.lieu.nom, q).toBe(nom);
    }
  });

  test.each([
    ['st pierre et miquelon', 'Saint-Pierre-et-Miquelon'],
    ['st denis reunion', 'Saint-Denis'],
    ['ste marie reunion', 'Sainte-Marie'],
    ['st pierre martinique', 'Saint-Pierre'],
    ['st martin de re', 'Saint-Martin-de-Ré'],
    ['ste foy les lyon', 'Sainte-Foy-lès-Lyon'],
    ['chalon s/ saone', 'Chalon-sur-Saône'],
    ['les sables d olonne', 'Les Sables-d’Olonne'],
  ])('« %s » is %s', (q, nom) => {
    expect(holdsNom(readQuestion(q).mots, lexique)).toBe(true);
    const [first] = keepNommes(answer(q).trouves, motsDeLieu(q), false);
    expect(first?.lieu.nom.replaceAll("'", '’')).toBe(nom);
  });

  test.each(['aide emploi', 'jeunes', 'NEET', 'aide NEET', '184 000', '"Poitou Charentes"'])(
    '« %s » holds no name',
    (q) => expect(holdsNom(readQuestion(q).mots, lexique)).toBe(false),
  );
});

describe('a cut of the question as a name', () => {
  test.each([
    ['poitou charentes', true],
    ['saint pierre miquelon', true],
    ['paris marseille 13', true],
    ['deux sevres', false],
    ['zorglub', false],
    ['aide poitou', false],
    ['NEET poitou', false],
  ])('« %s »: %s', (nom, expected) => {
    expect(isNomSeul({ nom, sujet: 'aide', final: true }, lexique)).toBe(expected);
  });
});

test.each([
  ['26058', true],
  [' 75000 ', true],
  ['2A004', true],
  ['26 058', false],
  ['184000', false],
  ['2024', false],
])('« %s » may be the code of a commune as it is typed: %s', (q, expected) => {
  expect(isCodeSerre(q)).toBe(expected);
});

test.each([
  ['permis de conduire pas cher', 'cher'],
  ['électricité trop Cher', 'Cher'],
  ['19 ans et pas de boulot', 'boulot'],
  ['jeunes sans boulot', 'boulot'],
  ['plus d’eau', 'eau'],
])('« %s »: what is denied or weighed names no place', (q, nom) => {
  expect(nomIn(q, { nom, sujet: 'permis', final: true })).toBeUndefined();
});

test.each([
  ['permis dans le Cher', 'Cher'],
  ['sans domicile Béziers', 'Béziers'],
  ['permis à Sète, aussi Agde', 'Agde'],
  ['plus de bus à Boulot', 'Boulot'],
])('« %s » still names one', (q, nom) => {
  expect(nomIn(q, { nom, sujet: 'permis', final: true })).toBe(nom);
});
