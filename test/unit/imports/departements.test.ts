/** The column of departments: what a cell names, and what it only seems to. */
import { describe, expect, test } from 'vitest';
import { lireDepartement } from '../../../src/lib/imports/territoires/departement.ts';
import { chercher, lireTerritoire } from '../../support/imports.ts';

const lire = (texte: string) => {
  const lecture = lireDepartement(texte, chercher);
  return lecture.etat === 'lue' ? lecture.valeur : lecture.etat;
};

test.each([
  ['31', '31'],
  ['1', '01'],
  ['031', '31'],
  ['31 - Haute-Garonne', '31'],
  ['HAUTE GARONNE (31)', '31'],
  ['31 Hte-Gne', '31'],
  ['H-G 31', '31'],
  ['31 - UT du Comminges', '31'],
  ['DDETS 31', '31'],
  ['CD31', '31'],
  ['Dpt de l’Aude', '11'],
  ['2 A', '2A'],
  ['02A', '2A'],
  ['2-b', '2B'],
  ['971-Guadeloupe', '971'],
])('« %s » is %s', (texte, code) => expect(lire(texte)).toBe(code));

test.each(['3 départements', '12 communes', 'Tous (13)', 'Axe 3', '9-3', '9 3', '31 - Hérault', '99'])(
  '« %s » is asked about: a number is not always that of a department',
  (texte) => expect(lire(texte)).toBe('illisible'),
);

test.each(['67/68', '33 et 40', 'Gironde, Landes', '08 ; 51 ; 52', 'Savoie et Haute-Savoie'])(
  '« %s » names several, and the row is in none of them alone',
  (texte) => expect(lire(texte)).toBe('inconnue'),
);

test('a region that the department of the row is not in is asked about', () => {
  expect(lireTerritoire('974', 'Île-de-France')).toMatchObject({ codes: '', sorte: 'territoire-ambigu' });
  expect(lireTerritoire('2B', 'Corse').codes).toBe('region:94');
  expect(lireTerritoire('22', 'Région').codes).toBe('region:53');
});

describe('in the place of a department', () => {
  test.each(['20', 'Corse'])('« %s » is the region of its rows', (texte) => {
    expect(lireTerritoire(texte, 'Sartène').codes).toBe('commune:2A272');
    expect(lireTerritoire(texte, 'Corse').codes).toBe('region:94');
  });

  test.each(['Saint-Martin', '978', 'Saint-Martin (978)'])(
    '« %s » is a collectivity: its places are not looked for elsewhere',
    (texte) => {
      const { codes, sorte, probleme } = lireTerritoire(texte, 'Marigot');
      expect([codes, sorte]).toEqual(['', 'territoire-inconnu']);
      expect(probleme).toContain('Saint-Martin est une collectivité d’outre-mer');
      expect(lireTerritoire(texte, 'Marigot', 'Fort-de-France').codes).toBe('commune:97209');
    },
  );

  test('that of Saint-Pierre-et-Miquelon is neither of the communes of its name', () =>
    expect(lireTerritoire('Saint-Pierre-et-Miquelon', 'Saint-Pierre')).toMatchObject({
      ...{ codes: '', sorte: 'territoire-inconnu', choix: [] },
    }));
});
