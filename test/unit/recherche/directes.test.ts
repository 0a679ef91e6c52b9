import { expect, test } from 'vitest';
import { readSynonymes, type ChiffreDit } from '../../../src/lib/mots/synonymes.ts';
import { chiffresOf } from '../../../src/lib/recherche/directes.ts';
import { readQuestion } from '../../../src/lib/recherche/mots.ts';

const chiffre = (valeur: string): ChiffreDit => [valeur, `Ce que compte ${valeur}`, 'Bilan', '/ressources/'];
const table = readSynonymes([
  ['budget', '', '', [chiffre('10 €')]],
  ['coût du pacte', '', '/pacte/', [chiffre('10 €'), chiffre('20 €')]],
  ['coût du pacte local', '', '/pacte/', [chiffre('30 €')]],
  ['cantine à 1 euro', '', '/leviers/'],
]);
const valuesOf = (q: string) => chiffresOf(readQuestion(q).mots, table).map(([valeur]) => valeur);

test.each([
  ['quel est le coût du pacte ?', ['10 €', '20 €']],
  ['coût d’un pacte local', ['30 €']],
  ['quel budget', ['10 €']],
  ['point conseil budget', []],
  ['coût du pacte et budget du pacte', ['10 €', '20 €']],
  ['cantine à 1 euro', []],
  ['', []],
])('« %s » asks for %j', (q, expected) => {
  expect(valuesOf(q)).toEqual(expected);
});
