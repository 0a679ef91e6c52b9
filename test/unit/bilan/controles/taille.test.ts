import { describe, expect, test } from 'vitest';
import { barresOf, tailleOf } from '../../../../src/lib/bilan/controles/taille.ts';

const nombres = (annonce: number, calcule: number) => ({
  nombres: { annonce, calcule, ecart: Math.abs(annonce - calcule) },
});

describe('the size of a contradiction', () => {
  test.each([
    [100, 126, 'grand'],
    [100, 125, 'moyen'],
    [100, 95, 'moyen'],
    [100, 96, 'petit'],
    [0, 1, 'grand'],
  ])('%d announced, %d found: %s', (annonce, calcule, taille) => {
    expect(tailleOf(nombres(annonce, calcule))).toBe(taille);
  });

  test('has no number where words are compared', () => {
    expect(tailleOf({})).toBe('mots');
  });
});

describe('its two bars', () => {
  test('are on one scale, the longer one full', () => {
    expect(barresOf(nombres(200, 50), '€')).toEqual({ annonce: 100, calcule: 25 });
    expect(barresOf(nombres(1, 3), '')).toEqual({ annonce: 33.3, calcule: 100 });
    expect(barresOf(nombres(0, 0), '')).toEqual({ annonce: 0, calcule: 0 });
  });

  test('are not drawn for words, nor for years', () => {
    expect(barresOf({}, '')).toBeUndefined();
    expect(barresOf(nombres(2023, 2024), 'année')).toBeUndefined();
  });
});
