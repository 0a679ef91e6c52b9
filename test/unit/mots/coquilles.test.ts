import { describe, expect, test } from 'vitest';
import { areWithinSlips, isOneSlip, isOneSlipOfStart } from '../../../src/lib/mots/coquilles.ts';

describe('one slip', () => {
  test.each([
    ['marsielle', 'marseille', true],
    ['mrseille', 'marseille', true],
    ['marseillle', 'marseille', true],
    ['marceille', 'marseille', true],
    ['marseille', 'marseille', true],
    ['mrsielle', 'marseille', false],
    ['lyon', 'lens', false],
    ['ab', 'abcd', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });

  test('in the beginning of a word', () => {
    expect(isOneSlipOfStart('strsb', 'strasbourg')).toBe(true);
    expect(isOneSlipOfStart('xtrsb', 'strasbourg')).toBe(false);
  });

  test.each([
    ['pettite', 'petite'],
    ['petote', 'petite'],
    ['peitte', 'petite'],
    ['etite', 'petite'],
    ['a', ''],
  ])('%s, %s', (a, b) => {
    expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['petite', 'peti'],
    ['pateti', 'petite'],
    ['ab', 'ba c'],
    ['abcd', 'badc'],
  ])('not %s, %s', (a, b) => {
    expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([false, false]);
  });
});

describe('two slips', () => {
  test.each([
    ['surendetemment', 'surendettement', true],
    ['domicilliatoin', 'domiciliation', true],
    ['precaritte', 'precarite', true],
    ['prekarrite', 'precarite', true],
    ['badc', 'abcd', true],
    ['alimention', 'alimentation', true],
    ['mobilite', 'mobilisation', false],
    ['cantine', 'machine', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect([areWithinSlips(a, b, 2), areWithinSlips(b, a, 2)]).toEqual([expected, expected]);
  });
});
