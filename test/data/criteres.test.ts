import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lignesDe } from '../../src/reference/tables-ouvertes.ts';
import { critereAccessibiliteSchema, themesRgaa } from '../../src/schemas/critere-accessibilite.ts';
import { critereEcoconceptionSchema, themesRgesn } from '../../src/schemas/critere-ecoconception.ts';

const ROOT = process.cwd();
const accessibilite = lignesDe(ROOT, 'criteresAccessibilite').map((row) =>
  critereAccessibiliteSchema.parse(row),
);
const ecoconception = lignesDe(ROOT, 'criteresEcoconception').map((row) =>
  critereEcoconceptionSchema.parse(row),
);

/** How many criteria each theme has: RGAA 4.1.2 (106), RGESN of 2024 (78). These do not grow: the referentials are published. */
const RGAA = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const RGESN = [10, 10, 7, 15, 8, 7, 4, 10, 7];

const numbersOf = (counts: readonly number[], themes: readonly string[]) =>
  counts.flatMap((count, t) => Array.from({ length: count }, (_, i) => `${t + 1}.${i + 1} ${themes[t]}`));

describe.each([
  ['RGAA 4.1.2', accessibilite, numbersOf(RGAA, themesRgaa), 'rgaa'],
  ['RGESN 2024', ecoconception, numbersOf(RGESN, themesRgesn), 'rgesn'],
] as const)('the criteria of the %s', (_, criteres, numbers, prefix) => {
  test('are all there, once each, in their theme', () => {
    expect(criteres.map(({ numero, theme }) => `${numero} ${theme}`)).toEqual(numbers);
    expect(criteres.map(({ id }) => id)).toEqual(
      criteres.map(({ numero }) => `${prefix}-${numero.replace('.', '-')}`),
    );
  });

  test('name proofs that exist, and were not checked in the future', () => {
    const missing = criteres.flatMap(({ preuves }) => preuves.filter((path) => !existsSync(path)));
    expect(missing).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect(criteres.filter(({ verifieLe }) => verifieLe > today)).toEqual([]);
  });
});

describe('a criterion of accessibility', () => {
  test('that an automatic test checks names the test, and only that one', () => {
    const odd = accessibilite.filter(
      ({ verification, preuves }) => verification.includes('test-automatique') !== preuves.length > 0,
    );
    expect(odd.map(({ numero }) => numero)).toEqual([]);
  });

  test('that is not met says what is missing and what will be done; a plan is for these alone', () => {
    const failing = accessibilite.filter(({ etat }) => etat === 'non-conforme');
    expect(failing.filter(({ note, plan }) => note === '' || plan === '')).toEqual([]);
    expect(accessibilite.filter(({ etat, plan }) => etat !== 'non-conforme' && plan !== '')).toEqual([]);
  });

  test('that does not apply says why', () => {
    const silent = accessibilite.filter(({ etat, note }) => etat === 'non-applicable' && note === '');
    expect(silent.map(({ numero }) => numero)).toEqual([]);
  });
});
