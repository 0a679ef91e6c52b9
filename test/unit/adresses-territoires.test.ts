import { expect, test } from 'vitest';
import {
  PATH_COLLECTIVITES,
  pathOfCommune,
  pathOfDepartement,
  pathOfEpci,
  pathOfRegion,
} from '../../src/lib/adresses-territoires.ts';
import { readReferentiel } from '../../src/tools/read-referentiel.ts';

const referentiel = readReferentiel();
const commune = (code: string) => {
  const found = referentiel.communes.get(code);
  if (!found) throw new Error(code);
  return pathOfCommune(found, referentiel);
};

test('a region, a department, an EPCI have an address made of their code and name', () => {
  expect(pathOfRegion({ nom: 'Provence-Alpes-Côte d’Azur' })).toBe(
    '/territoires/provence-alpes-cote-d-azur/',
  );
  expect(pathOfDepartement({ code: '34', nom: 'Hérault' })).toBe('/territoires/34-herault/');
  expect(pathOfDepartement({ code: '2A', nom: 'Corse-du-Sud' })).toBe('/territoires/2a-corse-du-sud/');
  expect(pathOfEpci({ code: '200066918', nom: 'CA Alès Agglomération' })).toBe(
    '/territoires/200066918-ca-ales-agglomeration/',
  );
});

test('a commune leads to its line on the page of its EPCI', () => {
  expect(commune('34142')).toBe('/territoires/200017341-cc-lodevois-et-larzac/?commune=34142#communes');
});

test('an island commune without EPCI leads to its department', () => {
  expect(commune('85113')).toBe('/territoires/85-vendee/?commune=85113#communes');
});

test('an overseas collectivity leads to the sentence that speaks of them', () => {
  expect(commune('98818')).toBe(PATH_COLLECTIVITES);
});

test('no two territories share an address', () => {
  const all = [
    ...[...referentiel.regions.values()].map(pathOfRegion),
    ...[...referentiel.departements.values()].map(pathOfDepartement),
    ...[...referentiel.epci.values()].map(pathOfEpci),
  ];
  expect(new Set(all).size).toBe(all.length);
});
