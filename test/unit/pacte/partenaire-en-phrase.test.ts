import { expect, test } from 'vitest';
import { partenaireEnPhrase } from '../../../src/lib/pacte/partenaire-en-phrase.ts';

test.each([
  ['Communes', 'Les communes', true],
  ['Caf', 'La Caf', false],
  ['CAF de l’Hérault', 'La CAF de l’Hérault', false],
  ['CIAS du Val-Témoin', 'Le CIAS du Val-Témoin', false],
  ['CC du Val-Témoin', 'La communauté de communes du Val-Témoin', false],
  ['Communauté de communes', 'La communauté de communes', false],
  ['Association Entraide du Val', 'L’association Entraide du Val', false],
  ['Écoles du bourg', 'Les écoles du bourg', true],
  ['Conseil départemental', 'Le conseil départemental', false],
  ['État', 'L’État', false],
  ['ARS Occitanie', 'L’ARS Occitanie', false],
  ['Restos du cœur', 'Les Restos du cœur', true],
  ['les habitants', 'Les habitants', true],
  ['La mairie', 'La mairie', false],
  ['L’école', 'L’école', false],
  ['Caf et MSA', 'Caf et MSA', true],
  ['Caf, MSA', 'Caf, MSA', true],
  ['France Travail', 'France Travail', false],
  ['Emmaüs', 'Emmaüs', false],
  ['', 'Partenaire sans nom', false],
])('« %s » begins a sentence as « %s »', (nom, said, isPlural) => {
  expect(partenaireEnPhrase({ nom })).toEqual({ nom: said, isPlural });
});
