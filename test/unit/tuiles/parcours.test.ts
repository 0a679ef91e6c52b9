import { describe, expect, test } from 'vitest';
import { nextTuile } from '../../../src/lib/tuiles/parcours.ts';

/*  a b .
    . . c
    d . .   */
const GRID = [
  { colonne: 0, ligne: 0 },
  { colonne: 1, ligne: 0 },
  { colonne: 2, ligne: 1 },
  { colonne: 0, ligne: 2 },
];
const [A, B, C, D] = [0, 1, 2, 3];

describe('an arrow leads to the nearest tile that way', () => {
  test.each([
    ['ArrowRight', A, B],
    ['ArrowLeft', B, A],
    // Straight ahead, over an empty place, before a nearer one aside.
    ['ArrowDown', A, D],
    ['ArrowRight', B, C],
    ['ArrowUp', D, A],
    ['ArrowUp', C, B],
    ['Home', C, A],
    ['End', A, D],
  ])('%s from %i: %i', (key, from, to) => {
    expect(nextTuile(GRID, from, key)).toBe(to);
  });

  test.each([
    ['ArrowUp', A],
    ['ArrowLeft', D],
    ['ArrowRight', C],
    ['Enter', A],
    ['ArrowRight', 9],
  ])('%s from %i leads nowhere', (key, from) => {
    expect(nextTuile(GRID, from, key)).toBeUndefined();
  });
});
