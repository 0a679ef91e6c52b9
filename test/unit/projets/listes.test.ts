import { describe, expect, test } from 'vitest';
import {
  isNeeded,
  latestProjets,
  listProjetsBy,
  pathOfListe,
  SORTES_DE_LISTE,
  titreOfListe,
} from '../../../src/lib/projets/listes.ts';
import { makeComplet } from '../../fixtures/projets.ts';

const reunion = { id: '974', nom: 'La Réunion' };
const gard = { id: '30', nom: 'Gard' };
const mesure = { id: '05-parentalite', numero: 5, titre: 'Parentalité' };
const a = makeComplet('a', { departements: [gard, reunion], mesures: [mesure] });
const b = makeComplet('b', { departements: [gard] });

describe('the lists', () => {
  test('have each project of each value, in the order given', () => {
    const departements = listProjetsBy('departements', [b, a]);
    expect([...departements.keys()]).toEqual(['30', '974']);
    expect(departements.get('30')?.projets).toEqual([b, a]);
    expect(departements.get('974')?.projets).toEqual([a]);
    expect(listProjetsBy('mesures', [a, b]).get(mesure.id)).toMatchObject({
      nom: 'Mesure 5 : Parentalité',
      projets: [a],
    });
    expect(listProjetsBy('leviers', [a, b]).size).toBe(0);
  });

  test('have addresses and titles of their own, even where a region is one department', () => {
    const region = { ...reunion, sorte: 'regions' as const };
    const departement = { ...reunion, sorte: 'departements' as const };
    expect(pathOfListe(region)).toBe('/projets/regions/la-reunion/');
    expect(pathOfListe(departement)).toBe('/projets/departements/974-la-reunion/');
    expect(titreOfListe(region)).not.toBe(titreOfListe(departement));
  });

  test('of measures and levers are needed when their page does not show all', () => {
    const many = Array.from({ length: 100 }, () => a);
    for (const sorte of SORTES_DE_LISTE) {
      expect(isNeeded({ sorte, id: 'x', nom: 'X', projets: many })).toBe(true);
      expect(isNeeded({ sorte, id: 'x', nom: 'X', projets: [a] })).toBe(
        !['mesures', 'leviers'].includes(sorte),
      );
    }
  });
});

test('the latest projects come first; those of one day keep their order', () => {
  const dated = ['2026-11-21', '2027-01-02', '2026-11-21', '2026-12-01'].map((misAJourLe, i) => ({
    i,
    misAJourLe,
  }));
  expect(latestProjets(dated, 3).map(({ i }) => i)).toEqual([1, 3, 0]);
  expect(dated.map(({ i }) => i)).toEqual([0, 1, 2, 3]);
});
