import { describe, expect, test } from 'vitest';
import { announceUnknown, unknownValues } from '../../../src/lib/adresse/valeurs-inconnues.ts';

const known = { axe: ['1-enfance'], tri: ['haut'] };
const read = (query: string) => unknownValues(new URLSearchParams(query), known);

test('values that a parameter does not have are told, those of other parameters are not', () => {
  expect(read('axe=9&axe=1-enfance&tri=prix&utm=mail')).toEqual(['axe=9', 'tri=prix']);
  expect(read('axe=&tri=haut')).toEqual([]);
});

describe('the sentence', () => {
  test('says nothing of nothing', () => expect(announceUnknown([])).toBe(''));

  test('counts', () => {
    expect(announceUnknown(['axe=9'])).toBe('Ce filtre n’existe pas et a été ignoré\u00a0: axe=9.');
    expect(announceUnknown(['axe=9', 'tri=a'])).toBe(
      'Ces filtres n’existent pas et ont été ignorés\u00a0: axe=9, tri=a.',
    );
  });

  test('cuts what is endless', () => {
    expect(announceUnknown([`axe=${'9'.repeat(999)}`]).length).toBeLessThan(120);
  });
});
