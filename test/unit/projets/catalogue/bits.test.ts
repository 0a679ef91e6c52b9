import { expect, test } from 'vitest';
import {
  addTo,
  allBits,
  countBits,
  countCommon,
  has,
  intersection,
  makeBits,
  union,
  type Bits,
} from '../../../../src/lib/projets/catalogue/bits.ts';

const COUNT = 100;
const setOf = (...rangs: number[]): Bits => {
  const bits = makeBits(COUNT);
  for (const rang of rangs) addTo(bits, rang);
  return bits;
};
const rangsOf = (bits: Bits) => Array.from({ length: COUNT }, (_, i) => i).filter((rang) => has(bits, rang));

test('a set holds the rows it was given, the last of a word too', () => {
  expect(rangsOf(setOf(0, 31, 32, 63, 99))).toEqual([0, 31, 32, 63, 99]);
});

test.each([0, 1, 31, 32, 33, 64, 100])('all the rows of %i are that many', (count) => {
  expect(countBits(allBits(count))).toBe(count);
});

test('sets meet, add up and are counted', () => {
  const a = setOf(1, 31, 32, 70);
  const b = setOf(31, 70, 99);
  expect(rangsOf(intersection(a, b))).toEqual([31, 70]);
  expect(countCommon(a, b)).toBe(2);
  expect(rangsOf(union(COUNT, [a, b]))).toEqual([1, 31, 32, 70, 99]);
  expect(rangsOf(union(COUNT, []))).toEqual([]);
  expect(rangsOf(a)).toEqual([1, 31, 32, 70]);
});
