import { describe, expect, test } from 'vitest';
import { announce, soleOf } from '../../../../src/lib/territoires/chercher/presenter.ts';
import { answer } from '../../../support/lieux.ts';

/** « niveau:code » of the first answer, the other code that led there when there is one. */
const firstOf = (query: string) => {
  const lieu = answer(query).trouves[0]?.lieu;
  return lieu && `${lieu.niveau}:${lieu.ancien?.code || lieu.code}`;
};

describe('what is said beside the name of a place', () => {
  test.each([
    ['préfecture de l’Hérault', 'departement:34'],
    ['Conseil départemental de la Lozère', 'departement:48'],
    ['conseil régional d’Occitanie', 'region:76'],
    ['hôtel de ville de Guéret', 'commune:23096'],
    ['la ville de Paris', 'commune:75056'],
    ['montpellier, france', 'commune:34172'],
    ['12 rue de la Mairie, 34700 Lodève', 'commune:34142'],
    ['avenue Foch 75116 Paris', 'commune:75116'],
    ['CC du Pays de Lunel', 'commune:34145'],
    ['departement 34', 'departement:34'],
    ['conseil départemental 48', 'departement:48'],
    ['CD34', 'departement:34'],
    ['dept 2B', 'departement:2B'],
  ])('« %s »', (query, expected) => {
    expect(firstOf(query)).toBe(expected);
  });

  test('a place whose name begins like an institution keeps it', () => {
    expect(firstOf('Pays de la Loire')).toBe('region:52');
    expect(firstOf('Région Sud')).toBe('region:93');
    expect(firstOf('Ville-d’Avray')).toBe('commune:92077');
  });
});

describe('the rank of an arrondissement, as people write it', () => {
  test.each([
    ['Lyon 03', 'commune:69383'],
    ['Paris XVIIIe', 'commune:75118'],
    ['IIIe arrondissement de Lyon', 'commune:69383'],
    ['18e arrondissement', 'commune:75118'],
    ['mairie du 16e', 'commune:75116'],
    ['Marseille XVI', 'commune:13216'],
  ])('« %s »', (query, expected) => {
    expect(firstOf(query)).toBe(expected);
  });

  test('the cities that share a rank are all proposed', () => {
    expect(
      answer('3e')
        .trouves.map(({ lieu }) => lieu.nom)
        .sort(),
    ).toEqual(['Lyon', 'Marseille', 'Paris']);
  });
});

describe('the article that is typed is part of the name of a commune', () => {
  test.each([
    ['la baule', 'commune:44055'],
    ['à la Baule', 'commune:44055'],
    ['mairie de la Baule', 'commune:44055'],
    ['les sables', 'commune:85194'],
    ['mairie des Sables', 'commune:85194'],
  ])('« %s » is asked about: another name bears the words without it', (query, expected) => {
    expect(firstOf(query)).toBe(expected);
    expect(soleOf(answer(query))).toBeUndefined();
  });

  test.each([
    ['la Flèche', 'commune:72154'],
    ['le havre', 'commune:76351'],
    ['havre', 'commune:76351'],
    ['l’hermitage', 'commune:35131'],
    ['le nord', 'departement:59'],
    ['du Finistère', 'departement:29'],
    ['conseil départemental de la Lozère', 'departement:48'],
  ])('« %s » still leads straight to its place', (query, expected) => {
    const lieu = soleOf(answer(query))?.lieu;
    expect(lieu && `${lieu.niveau}:${lieu.code}`).toBe(expected);
  });
});

describe('no place bears all the words', () => {
  test.each([
    ['Cœur d’Hérault', 'departement:34', 'herault'],
    ['Lodève xyzt', 'commune:34142', 'lodeve'],
    ['Aurillac xyzt', 'commune:15014', 'aurillac'],
    ['Toulouse bagatelle', 'commune:31555', 'toulouse'],
    ['pôle social Guéret', 'commune:23096', 'gueret'],
  ])('« %s » is answered by one of them, and it is said', (query, expected, mot) => {
    const reponse = answer(query);
    expect([firstOf(query), reponse.partiel]).toEqual([expected, mot]);
    expect(announce(reponse, query)).toContain(`voici « ${mot} »`);
    expect(soleOf(reponse)).toBeUndefined();
  });

  test.each(['zzzz qqqq', 'outre-mer', 'xyzt', 'saint zzzzqq'])('« %s » has no answer', (query) => {
    expect(answer(query).trouves).toEqual([]);
  });
});

test.each([
  ['MEL', 'epci:200093201'],
  ['Grand Lyon', 'epci:200046977'],
  ['GPSEO', 'epci:200059889'],
  ['HDF', 'region:32'],
  ['Mata-Utu', 'collectivite:986'],
])('the name that people use: « %s »', (query, expected) => {
  expect(firstOf(query)).toBe(expected);
});
