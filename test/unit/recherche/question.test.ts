import { describe, expect, test } from 'vitest';
import { readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { withoutDemande } from '../../../src/lib/recherche/question.ts';

const table = readSynonymes([
  ['mes aides', 'mes droits sociaux', ''],
  ['trouver du boulot', 'emploi', ''],
  ['aide aux parents', 'parentalité', ''],
  ['qui appeler', 'interlocuteurs', ''],
]);

describe('what asks is not looked for', () => {
  test.each([
    ['qui aide les jeunes sans emploi à Auch ?', 'les jeunes sans emploi à Auch ?'],
    ['Qui accompagne les seniors', 'les seniors'],
    ['qui peut aider une famille à Sète', 'une famille à Sète'],
    ['qui s’occupe des sans-abri à Nîmes', 'des sans-abri à Nîmes'],
    ["qui s'occupe du logement", 'du logement'],
    ['qui est-ce qui aide les familles', 'les familles'],
    ['où trouver une épicerie solidaire', 'une épicerie solidaire'],
    ['ou trouver une crèche à Albi', 'une crèche à Albi'],
    ['où puis-je trouver un logement', 'un logement'],
    ['où est-ce qu’on trouve un garage solidaire', 'un garage solidaire'],
    ['comment obtenir le RSA', 'le RSA'],
    ['quelles sont les mesures pour l’enfance', 'les mesures pour l’enfance'],
    ['combien de pactes locaux', 'pactes locaux'],
    ['Combien y a-t-il de contrats signés ?', 'contrats signés ?'],
    ['combien d’enfants sans domicile', 'enfants sans domicile'],
    ['je cherche un vélo', 'un vélo'],
    ['nous cherchons une crèche', 'une crèche'],
    ['le Gers a-t-il signé ?', 'le Gers signé ?'],
    ['le Gers a t il signé', 'le Gers signé'],
    ['la Creuse a-t-elle un contrat', 'la Creuse un contrat'],
    ['les Landes ont-elles signé', 'les Landes signé'],
    ['y a-t-il un centre social à Foix', 'un centre social à Foix'],
    ['existe-t-il une aide au permis', 'une aide au permis'],
    ['est-ce que le Lot a signé', 'le Lot a signé'],
    ['est-ce qu’il y a une crèche à Foix', 'une crèche à Foix'],
  ])('« %s » → « %s »', (q, reste) => {
    expect(withoutDemande(q, table)).toBe(reste);
  });

  test.each([
    'aide alimentaire à Auch',
    'aide aux familles',
    'qui appeler',
    'où trouver du boulot',
    'qui aide les parents',
    'qui a signé en Occitanie',
    'qui aide',
    'a-t-il',
    'loi et droit',
    'Sainte-Marie-la-Mer',
    'Est-ce',
  ])('« %s » stays', (q) => {
    expect(withoutDemande(q, table)).toBe(q);
  });
});
