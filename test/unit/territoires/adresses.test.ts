import { expect, test } from 'vitest';
import {
  isBulkPath,
  pathOfCommune,
  pathOfDepartement,
  pathOfEpci,
  pathOfRegion,
  pathOfTerritoire,
} from '../../../src/lib/territoires/adresses.ts';
import { buildReferentiel } from '../../../src/lib/territoires/referentiel.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';
import { rows } from '../../fixtures/decoupage.ts';
import { codeOf } from '../../support/code.ts';

const small = buildReferentiel(rows);

test.each([
  ['region:93', '/territoires/provence-alpes-cote-d-azur/'],
  ['departement:2A', '/territoires/2a-corse-du-sud/'],
  ['departement:971', '/territoires/971-guadeloupe/'],
  ['epci:200069151', '/territoires/200069151-cc-gorges-causses-cevennes/'],
  ['commune:34142', '/territoires/200017341-cc-lodevois-et-larzac/#commune-34142'],
  ['commune:85113', '/territoires/85-vendee/#commune-85113'],
  ['commune:97502', '/territoires/#commune-97502'],
])('%s has its page at %s', (code, path) => {
  expect(pathOfTerritoire(codeOf(code), readReferentiel())).toBe(path);
});

test('an unknown code is an error that names it', () => {
  expect(() => pathOfTerritoire(codeOf('epci:200017341'), small)).toThrow('epci:200017341');
});

test('each level says where its page is from what it knows', () => {
  expect(pathOfRegion({ nom: 'Corse' })).toBe('/territoires/corse/');
  expect(pathOfDepartement({ code: '2B', nom: 'Haute-Corse' })).toBe('/territoires/2b-haute-corse/');
  expect(pathOfEpci({ code: '200030435', nom: 'CC d’Aire-sur-l’Adour' })).toBe(
    '/territoires/200030435-cc-d-aire-sur-l-adour/',
  );
  expect(pathOfCommune({ code: '85113', epci: null, departement: '85' }, small)).toBe(
    '/territoires/85-vendee/#commune-85113',
  );
});

test('no two territories share an address', () => {
  const { regions, departements, epci } = readReferentiel();
  const paths = [
    ...[...regions.values()].map(pathOfRegion),
    ...[...departements.values()].map(pathOfDepartement),
    ...[...epci.values()].map(pathOfEpci),
  ];
  expect(new Set(paths).size).toBe(regions.size + departements.size + epci.size);
});

test('departments and EPCI are told from regions and from the other pages by their paths', () => {
  const { regions, departements, epci } = readReferentiel();
  const bulk = [...[...departements.values()].map(pathOfDepartement), ...[...epci.values()].map(pathOfEpci)];
  expect(bulk.filter((path) => !isBulkPath(path))).toEqual([]);
  const others = [
    ...[...regions.values()].map(pathOfRegion),
    '/territoires/',
    '/territoires/couverture/',
    '/territoires/80-somme/flux.xml',
    '/projets/1/',
  ];
  expect(others.filter(isBulkPath)).toEqual([]);
});
