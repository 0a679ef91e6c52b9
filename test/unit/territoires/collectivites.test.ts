import { expect, test } from 'vitest';
import { phraseOfCollectivite } from '../../../src/lib/territoires/collectivites.ts';
import { readRows } from '../../../src/reference/territoires.ts';
import { answer, collectivites } from '../../support/lieux.ts';

test('all those of the reference are told, and no other', () => {
  const codes = readRows('departements').filter(({ zone }) => zone === 'com');
  expect(collectivites.map(({ id }) => id).sort()).toEqual(codes.map(({ code }) => code).sort());
});

test.each([
  ['Tahiti', '987'],
  ['Kerguelen', '984'],
  ['wallis et futuna', '986'],
  ['saint-barth', '977'],
  ['SPM', '975'],
  ['Clipperton', '989'],
  ['calédonie', '988'],
])('« %s » is the collectivity %s', (query, code) => {
  expect(
    answer(query)
      .trouves.slice(0, 3)
      .map(({ lieu }) => `${lieu.niveau}:${lieu.code}`),
  ).toContain(`collectivite:${code}`);
});

test.each([
  ['Papeete', 'Polynésie française', false],
  ['Koné', 'Nouvelle-Calédonie', false],
  ['Miquelon-Langlade', 'Saint-Pierre-et-Miquelon', true],
])('the commune of %s knows its collectivity and what may be signed there', (query, nom, contratPossible) => {
  expect(answer(query).trouves[0]?.lieu.collectivite).toEqual({ nom, contratPossible });
});

test('what the sources say, and do not say', () => {
  expect(phraseOfCollectivite({ nom: 'Saint-Martin', contratPossible: true })).toMatch(
    /^Saint-Martin : le bilan 2024 compte .* signataires possibles .* sans dire si elle a signé/,
  );
  expect(phraseOfCollectivite({ nom: 'Wallis-et-Futuna', contratPossible: false })).toMatch(
    /^Wallis-et-Futuna : nos sources ne parlent pas/,
  );
});
