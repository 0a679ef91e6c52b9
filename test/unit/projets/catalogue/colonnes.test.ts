import { describe, expect, test } from 'vitest';
import {
  decodeColonne,
  decodeRangs,
  encodeColonne,
  encodeRangs,
} from '../../../../src/lib/projets/catalogue/colonnes.ts';

const rangsIn = (text: string) => {
  const rangs: number[] = [];
  decodeRangs(text, (rang) => rangs.push(rang));
  return rangs;
};

describe('a column', () => {
  test.each([
    [[]],
    [[0]],
    [[0, 0, 0]],
    [[56, 57, 58, 90]],
    [[91, 0, 8280, 8281]],
    [[753570, 753571, 99999999]],
    [Array.from({ length: 1000 }, (_, i) => (i * 7919) % 100_000)],
  ])('gives its numbers back: %j', (values) => {
    expect([...decodeColonne(encodeColonne(values), values.length)]).toEqual(values);
  });

  test('has a character a number as long as they are small, none that JSON escapes', () => {
    const all = encodeColonne(Array.from({ length: 91 }, (_, i) => i));
    expect(all).toHaveLength(91);
    expect(new Set(all).size).toBe(91);
    expect(JSON.stringify(all)).toBe(`"${all}"`);
  });
});

describe('a list of rows', () => {
  test.each([
    [[]],
    [[0]],
    [[45, 46, 47]],
    [[46, 2200, 99_999]],
    [Array.from({ length: 500 }, (_, i) => i * i)],
  ])('gives its rows back: %j', (rangs) => {
    expect(rangsIn(encodeRangs(rangs))).toEqual(rangs);
  });

  test('has a character a row when rows are near one another', () => {
    expect(encodeRangs([3, 8, 9, 40])).toHaveLength(4);
  });
});
