import { describe, expect, test } from 'vitest';
import { readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { isSujetContrat, isTitreDuSujet, saysOf } from '../../../src/lib/recherche/sujet.ts';

describe('the contract of a territory', () => {
  test.each([
    'a signé',
    'qui a signé',
    'signé ?',
    'contrat',
    'contrats signés',
    'contrat signé',
    'contrat local des solidarités',
    'contrat avec l’État',
    'a déjà signé le contrat',
    'convention départementale signée',
    'signataires du pacte',
    'date de signature',
  ])('« %s » asks for it', (sujet) => expect(isSujetContrat(sujet)).toBe(true));

  test.each([
    'contrat d’engagement jeune',
    'contrat aidé',
    'contrat de travail',
    'pacte local',
    'département',
    'emploi',
    'signaler une erreur',
    'langue des signes',
    '',
  ])('« %s » does not', (sujet) => expect(isSujetContrat(sujet)).toBe(false));
});

describe('a lever is proposed when its title holds the topic', () => {
  const table = readSynonymes([
    ['jeune sans emploi', 'jeunes en rupture|NEET', ''],
    ['crèche', 'petite enfance', ''],
  ]);
  const PETITE_ENFANCE =
    'Déployer le service public de la petite enfance et favoriser les 1000 premiers jours';
  const DOMICILIATION = 'Agir pour la domiciliation et l’accès aux droits sociaux';

  test.each([
    [PETITE_ENFANCE, 'petite enfance', true],
    [PETITE_ENFANCE, 'crèche', true],
    [PETITE_ENFANCE, 'jeunes sans emploi', false],
    [PETITE_ENFANCE, 'emploi jeunes', false],
    [PETITE_ENFANCE, 'emploi public', false],
    [DOMICILIATION, 'accès aux droits', true],
    [DOMICILIATION, 'droits des femmes', true],
    [DOMICILIATION, 'jeunes', false],
    [DOMICILIATION, 'a signé', false],
    [DOMICILIATION, 'contrat social', false],
    [DOMICILIATION, '', false],
  ])('« %s » for « %s »: %s', (titre, sujet, expected) => {
    expect(isTitreDuSujet(titre, sujet, table)).toBe(expected);
  });
});

test.each([
  ['jeunes sans emploi', ['jeunes sans emploi', 'jeunes emploi']],
  ['familles sans logement', ['familles sans logement', 'familles logement']],
  ['pas de voiture', ['pas de voiture', 'voiture']],
  ['plus d’électricité', ['plus d’électricité', 'électricité']],
  ['les jeunes sans emploi', ['les jeunes sans emploi', 'jeunes emploi']],
  ['sans-abri', ['sans-abri', 'abri']],
  ['ni emploi ni formation', ['ni emploi ni formation', 'emploi formation']],
  ['sansonnet', ['sansonnet']],
  ['aide alimentaire', ['aide alimentaire']],
  ['repas de midi', ['repas de midi']],
  ['sans', ['sans']],
])('« %s » may be written %j', (sujet, expected) => {
  expect(saysOf(sujet)).toEqual(expected);
});
