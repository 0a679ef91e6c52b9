import { describe, expect, test } from 'vitest';
import {
  groupByStatut,
  palierOf,
  preuveOf,
  sentencesOf,
  statutOfMesure,
} from '../../../src/lib/bilan/objectifs.ts';

describe('preuveOf', () => {
  test.each([
    ['atteint', 'en-cours', 'dit'],
    ['sans-statut', 'en-cours', 'deduit'],
    ['non-disponible', 'en-cours', 'non-publie'],
    ['sans-statut', 'non-disponible', 'non-publie'],
    ['sans-statut', 'sans-statut', 'non-publie'],
  ] as const)('a row « %s » in a measure « %s » is « %s »', (etat, statutMesure, preuve) => {
    expect(preuveOf({ etat, statutMesure })).toBe(preuve);
  });
});

test.each([
  [null, 'sans'],
  [0, 'debut'],
  [49.9, 'debut'],
  [50, 'moitie'],
  [99.9, 'moitie'],
  [100, 'cent'],
  [240, 'cent'],
])('a rate of %s is « %s »: no rate is not zero', (tauxPourcent, palier) => {
  expect(palierOf({ tauxPourcent })).toBe(palier);
});

test('a measure has the state that all its objectives share, or several', () => {
  const of = (...statuts: ('atteint' | 'en-cours')[]) =>
    statutOfMesure(statuts.map((statutMesure) => ({ statutMesure })));
  expect(of('en-cours', 'en-cours')).toBe('en-cours');
  expect(of('en-cours', 'atteint')).toBe('plusieurs');
  expect(of()).toBe('plusieurs');
});

test('groupByStatut puts those on track first, and counts each measure once', () => {
  const mesures = [
    { id: 1, statut: 'atteint' },
    { id: 2, statut: 'plusieurs' },
    { id: 3, statut: 'trajectoire-satisfaisante' },
    { id: 4, statut: 'atteint' },
  ] as const;
  expect(groupByStatut(mesures).map(({ id, mesures: own }) => [id, ...own.map((it) => it.id)])).toEqual([
    ['trajectoire-satisfaisante', 3],
    ['atteint', 1, 4],
    ['plusieurs', 2],
  ]);
});

describe('sentencesOf', () => {
  const groupe = (id: 'atteint' | 'abandonne' | 'trajectoire-satisfaisante', count: number) => ({
    id,
    mesures: Array.from({ length: count }),
  });

  test('says how many are on track of how many, and what the others are', () => {
    const groupes = [groupe('trajectoire-satisfaisante', 3), groupe('atteint', 1), groupe('abandonne', 2)];
    expect(sentencesOf(groupes)).toEqual({
      titre: '3 mesures sur 6 sont jugées en bonne voie',
      autres: '1 atteinte et 2 abandonnées',
    });
  });

  test('agrees with one, and with none', () => {
    expect(sentencesOf([groupe('trajectoire-satisfaisante', 1), groupe('atteint', 2)]).titre).toBe(
      '1 mesure sur 3 est jugée en bonne voie',
    );
    expect(sentencesOf([groupe('abandonne', 2)]).titre).toBe('0 mesure sur 2 est jugée en bonne voie');
  });
});
