import { expect, test } from 'vitest';
import { territoireEnPhrase } from '../../../src/lib/territoires/en-phrase.ts';

test.each([
  ['epci', 'CC du Val-Témoin', 'la communauté de communes du Val-Témoin'],
  ['epci', 'CA Alès Agglomération', 'la communauté d’agglomération Alès Agglomération'],
  ['epci', 'CU de Dunkerque', 'la communauté urbaine de Dunkerque'],
  ['epci', 'Métropole du Grand Nancy', 'la Métropole du Grand Nancy'],
  ['epci', 'Eurométropole de Strasbourg', 'l’Eurométropole de Strasbourg'],
  ['epci', 'Bordeaux Métropole', 'Bordeaux Métropole'],
  ['commune', 'Lyon', 'Lyon'],
  ['region', 'Occitanie', 'la région Occitanie'],
  ['departement', 'Hérault', 'le département suivant : Hérault'],
])('%s %s: « pour %s »', (niveau, nom, said) => {
  expect(territoireEnPhrase({ niveau, nom })).toBe(said);
});
