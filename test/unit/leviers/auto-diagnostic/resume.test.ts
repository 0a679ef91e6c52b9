import { describe, expect, test } from 'vitest';
import { decodeReponses } from '../../../../src/lib/leviers/auto-diagnostic/adresse.ts';
import {
  describeOrder,
  describeProgress,
  summarise,
} from '../../../../src/lib/leviers/auto-diagnostic/resume.ts';

const NUMEROS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const resumeOf = (texte: string) => summarise(decodeReponses(texte, NUMEROS).reponses, NUMEROS);

describe('a summary', () => {
  test('counts each state, and what is not answered apart', () => {
    const { comptes, sansReponse, total } = resumeOf('v1-1c-2f-3n-4h-7f');
    expect(comptes).toEqual({ 'pas-commence': 1, 'en-cours': 1, fait: 2, 'pas-pour-nous': 1 });
    expect([sansReponse, total]).toEqual([5, 10]);
  });

  test('goes on with what is begun, then with what is not, in the order of the guide', () => {
    expect(resumeOf('v1-9c-1n-3f-2c-8n-4h').suite).toEqual([2, 9, 1, 8]);
    expect(resumeOf('v1-1f-2h').suite).toEqual([]);
  });
});

describe('the progress', () => {
  test.each([
    ['', 'Aucun levier n’a encore de réponse.'],
    ['v1-4h', '1 levier sur 10 a une réponse\u00a0: 1 pas pour vous.'],
    ['v1-1c-2f-3f', '3 leviers sur 10 ont une réponse\u00a0: 1 en cours et 2 faits.'],
    [
      'v1-1n-2n-3c-4c-5f-6f-7h-8h-9n-10f',
      'Les 10 leviers ont une réponse\u00a0: 2 en cours, 3 pas commencés, 3 faits et 2 pas pour vous.',
    ],
  ])('of « %s » reads « %s »', (texte, phrase) => {
    expect(describeProgress(resumeOf(texte))).toBe(phrase);
  });
});

test.each([
  [[], ''],
  [[4], 'Par où continuer\u00a0: levier 4.'],
  [[9, 1, 2], 'Par où continuer\u00a0: leviers 9, 1 et 2, dans cet ordre.'],
])('the order of %s reads « %s »', (suite, phrase) => {
  expect(describeOrder(suite)).toBe(phrase);
});
