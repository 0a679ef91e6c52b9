import { expect, test } from 'vitest';
import { filterByTerritoire } from '../../../src/lib/projets/filtre-territoire.ts';
import type { ProjetPublie } from '../../../src/lib/projets/projet.ts';
import { noFiltres, optionsOf } from '../../../src/lib/projets/filtres.ts';

const projet = (departement: [string, string], region: [string, string]) =>
  ({
    axes: [],
    publics: [],
    nature: { id: 'pls', nom: 'Pacte' },
    typePorteur: { id: 'epci', nom: 'EPCI' },
    departements: [{ id: departement[0], nom: departement[1] }],
    regions: [{ id: region[0], nom: region[1] }],
  }) as unknown as ProjetPublie;

const projets = [
  projet(['34', 'Hérault'], ['76', 'Occitanie']),
  projet(['48', 'Lozère'], ['76', 'Occitanie']),
];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const filter = (niveau: 'commune' | 'region', nom: string, departement: string, region: string) => {
  const filtres = noFiltres();
  filtres.choix.axe = ['1-enfance'];
  filtres.choix.departement = ['07'];
  const { filtres: next, message } = filterByTerritoire(optionsOf(projets), filtres, {
    niveau,
    nom,
    departement,
    region,
  });
  return {
    axe: next.choix.axe,
    departement: next.choix.departement,
    region: next.choix.region,
    message: plain(message),
  };
};

test('the department, when a project is there; other filters stay', () => {
  expect(filter('commune', 'Lodève', '34', '76')).toEqual({
    axe: ['1-enfance'],
    departement: ['34'],
    region: [],
    message: 'Lodève : 1 projet dans le département, Hérault ; 2 dans la région, Occitanie.',
  });
});

test('else the region, and it is said', () => {
  expect(filter('commune', 'Auch', '32', '76')).toMatchObject({
    departement: [],
    region: ['76'],
    message: 'Auch : aucun projet de nos sources dans le département ; 2 projets dans la région, Occitanie.',
  });
  expect(filter('region', 'Occitanie', '', '76')).toMatchObject({
    region: ['76'],
    message: 'Occitanie : 2 projets.',
  });
});

test('else nothing, and it is said', () => {
  expect(filter('commune', 'Brest', '29', '53')).toMatchObject({
    departement: [],
    region: [],
    message: 'Brest : nos sources ne nomment aucun projet dans sa région. Voici tous les autres.',
  });
});

test('names as they are read: their apostrophes curl', () => {
  expect(filter('commune', "Saint-Martin-d'Arc", '73', '84').message).toBe(
    'Saint-Martin-d’Arc : nos sources ne nomment aucun projet dans sa région. Voici tous les autres.',
  );
});
