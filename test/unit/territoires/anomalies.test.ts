import { expect, test } from 'vitest';
import { findAnomalies } from '../../../src/lib/territoires/anomalies.ts';

const commune = (code: string, nom: string, more = {}) => ({
  code,
  nom,
  type: 'commune-actuelle',
  zone: 'metro',
  region: '76',
  population: 100,
  codesPostaux: ['34000'],
  ...more,
});
const group = (code: string, nom: string, populationMunicipale: number, membres: [string, string][]) => ({
  code,
  nom,
  populationMunicipale,
  membres: membres.map(([member, name]) => ({ code: member, nom: name })),
});

test('each sort is found where it is, and nothing where all is well', () => {
  const communes = [
    commune('1', 'Un'),
    commune('2', 'Deux-Lacs'),
    commune('3', 'Île', {}),
    commune('4', 'Vide', { population: 0 }),
    commune('5', 'Lointaine', { zone: 'com', population: 0, codesPostaux: [] }),
    commune('6', 'Déléguée', { type: 'commune-deleguee' }),
    commune('7', 'Autre rive', { region: '84' }),
  ];
  const epci = [
    group('A', 'CC Jumelle', 200, [
      ['1', 'Un'],
      ['2', 'Deux Lacs'],
    ]),
    group('B', 'CC Jumelle', 150, [
      ['4', 'Le Vide'],
      ['7', 'Autre rive'],
    ]),
  ];
  expect(
    findAnomalies({ communes, epci }).map(({ sorte, code, detail }) => `${sorte} ${code} ${detail}`),
  ).toEqual([
    'commune-sans-epci 3 ',
    'commune-sans-habitants 4 ',
    'commune-sans-code-postal 5 ',
    'nom-different 4 Le Vide',
    'epci-homonyme A A',
    'epci-homonyme B B',
    'epci-sur-plusieurs-regions B 76 et 84',
    'population-differente B 150 contre 100',
  ]);
});
