import { describe, expect, test } from 'vitest';
import { placeOnAxe } from '../../../../src/lib/bilan/controles/axe.ts';
import { lectureOf } from '../../../../src/lib/bilan/controles/lecture.ts';

const nombres = (annonce: number, calcule: number) => ({
  nombres: { annonce, calcule, ecart: Math.abs(annonce - calcule) },
});

describe('placeOnAxe', () => {
  test.each([
    [80, 80, 50, false, 0],
    [80, 0, 0, false, -100],
    [80, 60, 37.5, false, -25],
    [80, 160, 100, false, 100],
    [80, 400, 100, true, 400],
    [3, 4, 66.7, false, 33.3],
  ])('%d announced, %d found: at %d of a hundred', (annonce, calcule, x, depasse, ecartPourcent) => {
    expect(placeOnAxe(nombres(annonce, calcule), '€')).toEqual({ x, depasse, ecartPourcent });
  });

  test('has no place for words, years, or a share of nothing', () => {
    expect(placeOnAxe({}, '')).toBeUndefined();
    expect(placeOnAxe(nombres(2023, 2024), 'année')).toBeUndefined();
    expect(placeOnAxe(nombres(0, 4), '')).toBeUndefined();
  });
});

describe('lectureOf', () => {
  test.each([
    ['mots', 'ceci', ['cela'], 'mots'],
    ['valeur', '12', ['14.5'], 'lu'],
    ['valeur', 'chiffre:bateaux', ['objectif:03-1'], 'lu'],
    ['valeur', '12', ['communes:200000000'], 'calcule'],
    ['valeur', '12', ['35 % de 40'], 'calcule'],
    ['valeur', '35 % de 40', ['12'], 'calcule'],
    ['somme', '12', ['5', '6'], 'calcule'],
  ] as const)('%s of « %s » and %j is « %s »', (calcul, annonce, operandes, lecture) => {
    expect(lectureOf({ calcul, annonce, operandes: [...operandes] })).toBe(lecture);
  });
});
