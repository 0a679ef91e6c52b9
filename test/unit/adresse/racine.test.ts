import { expect, test } from 'vitest';
import { RACINE, sansRacine } from '../../../src/lib/adresse/racine.ts';

test('at the root of a host, addresses are what they are', () => {
  expect(RACINE).toBe('/');
  expect(sansRacine('/leviers/01-enfance/')).toBe('/leviers/01-enfance/');
});
