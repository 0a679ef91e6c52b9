import { describe, expect, test } from 'vitest';
import { couvertureCsv } from '../../../src/lib/contrats/couverture-fichiers.ts';
import {
  countEtats,
  countTouches,
  epciTouches,
  etatOf,
  ligneOf,
  rankOfCode,
  tellEtats,
  type LigneCouverture,
} from '../../../src/lib/contrats/couverture.ts';
import type { FicheTerritoire } from '../../../src/schemas/fiche-territoire.ts';
import { contratDe } from '../../fixtures/contrat.ts';
import { ficheDe } from '../../fixtures/fiche-territoire.ts';
import { codeOf } from '../../support/code.ts';

const contrat = (territoire: string, statut: 'signe' | 'probable' | 'non-signe', signataire: string) => ({
  ...contratDe(codeOf(territoire), signataire),
  statut,
});
const projet = (communes: number | null) => ({
  id: 'p',
  titre: 'Un projet',
  adresse: '/projets/p/',
  raison: 'sur 2 communes sur 72',
  communes,
});

describe('the states in a sentence', () => {
  const said = (deux: number, projet: number, contrat: number, rien: number) =>
    tellEtats({ deux, projet, contrat, rien }).replace(/[\u00a0\u202f]/g, ' ');

  test.each([
    [
      [3, 6, 0, 4],
      '9 ont au moins un projet nommé, 3 ont au moins un contrat nommé, et 4 ne sont nommés pour aucun des deux.',
    ],
    [
      [0, 12, 0, 1],
      '12 ont au moins un projet nommé, aucun n’a de contrat nommé, et 1 n’est nommé pour aucun des deux.',
    ],
    [
      [1, 12, 0, 0],
      'tous ont au moins un projet nommé, 1 a au moins un contrat nommé, et chacun a l’un ou l’autre.',
    ],
    [
      [0, 0, 5, 8],
      'aucun n’a de projet nommé, 5 ont au moins un contrat nommé, et 8 ne sont nommés pour aucun des deux.',
    ],
  ] as const)('counts %j', ([deux, projet, contrat, rien], words) => {
    expect(said(deux, projet, contrat, rien)).toBe(`Sur 13 départements, ${words}`);
  });
});

describe('the state of a department', () => {
  test('each of the four', () => {
    expect([etatOf(2, 1), etatOf(0, 3), etatOf(1, 0), etatOf(0, 0)]).toEqual([
      'deux',
      'contrat',
      'projet',
      'rien',
    ]);
  });

  test('« probably signed » and « not signed » are no contract; that of its métropole is one', () => {
    const fiche: FicheTerritoire = {
      ...ficheDe('departement', '67', 'Bas-Rhin'),
      contrats: [
        contrat('departement:67', 'probable', 'Collectivité européenne d’Alsace'),
        contrat('epci:246700488', 'signe', 'Eurométropole de Strasbourg'),
      ],
    };
    const ligne = ligneOf(fiche, new Map());
    expect([ligne.etat, ligne.contrat?.statut, ligne.locaux]).toEqual([
      'contrat',
      'probable',
      ['Eurométropole de Strasbourg'],
    ]);
    const without = { ...fiche, contrats: [contrat('departement:67', 'non-signe', 'x')] };
    expect(ligneOf(without, new Map()).etat).toBe('rien');
  });

  test('an EPCI counts only when the source makes it sure', () => {
    const sure = { ...ficheDe('epci', '1', 'A'), projets: [projet(2)] };
    const perhaps = { ...ficheDe('epci', '2', 'B'), projets: [projet(null)] };
    expect([...epciTouches([sure, perhaps, ficheDe('epci', '3', 'C')]).keys()]).toEqual(['1']);
  });

  test('an EPCI across a border is touched on the side of the project only', () => {
    const epci = ['1', '2'].map((code) => ({
      ...{ code, nom: code, adresse: '/' },
      communes: 1,
      communesEnTout: 2,
      population: 9,
    }));
    const touches = new Map([['1', new Set(['p'])]]);
    const here = { ...ficheDe('departement', '13', 'Ici'), epci, projets: [projet(2)] };
    expect(countTouches(here, touches)).toBe(1);
    expect(countTouches({ ...here, projets: [] }, touches)).toBe(0);
    expect(countTouches({ ...here, projets: [{ ...projet(2), id: 'other' }] }, touches)).toBe(0);
  });

  test('Corsica comes between 19 and 21', () => {
    const codes = ['971', '21', '2B', '19', '2A', '01'];
    expect(codes.sort((a, b) => rankOfCode(a) - rankOfCode(b))).toEqual([
      '01',
      '19',
      '2A',
      '2B',
      '21',
      '971',
    ]);
  });
});

const ligne: LigneCouverture = {
  code: '971',
  nom: 'Guadeloupe',
  adresse: '/territoires/971-guadeloupe/',
  region: 'Guadeloupe',
  regionCode: '01',
  etat: 'deux',
  projets: [{ titre: 'Un « pacte » ; deux', adresse: '/projets/p/' }],
  contrat: undefined,
  locaux: [],
  epci: 6,
  epciTouches: 6,
};

test('the file says where each line comes from, and that a collectivity is not cited', () => {
  const [head = '', first = ''] = couvertureCsv([ligne], 'Source X', 'https://example.org/').split('\r\n');
  expect(head.split(';')).toHaveLength(15);
  expect(first).toContain('"Non citée parmi les signataires possibles"');
  expect(first).toContain('"https://example.org/territoires/971-guadeloupe/";"Source X"');
  expect(countEtats([ligne, { etat: 'rien' }])).toEqual({ deux: 1, contrat: 0, projet: 0, rien: 1 });
});
