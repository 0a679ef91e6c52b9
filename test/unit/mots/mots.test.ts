import { describe, expect, test } from 'vitest';
import { motsOf, motsPleins, toCherchable } from '../../../src/lib/mots/mots.ts';

describe('the words of a text', () => {
  test.each([
    ['Éducation à l’Île-d’Yeu', 'education a l ile d yeu'],
    ['CŒUR, « œuvre » ; “æquo”', 'coeur oeuvre aequo'],
    ['soli\u00addarité', 'solidarite'],
    ['pau\u200bvre\ufeffté', 'pauvrete'],
    ['l\u02bcemploi, l\u2018emploi, l`emploi', 'l emploi l emploi l emploi'],
    ['porte\u2011à\u2013porte\u2212ici', 'porte a porte ici'],
    ['aide (sociale) / « colis » !?', 'aide sociale colis'],
    ['ﬁn', 'fin'],
    ['E\u0301cole', 'ecole'],
    ['', ''],
  ])('« %s » are « %s »', (texte, expected) => {
    expect(motsOf(texte).join(' ')).toBe(expected);
  });

  test.each([
    ['l’aide de la commune', 'aide commune'],
    ['C.C.A.S. de Lodève', 'ccas lodeve'],
    ['jusqu’à demain', 'jusqu demain'],
    ['qui', 'qui'],
    ['bonjour, ya quoi comme bus svp', 'bus'],
    ['koi', 'koi'],
    ['cantine à 1 €', 'cantine 1'],
    ['sans domicile', 'sans domicile'],
  ])('those of « %s » that tell something are « %s »', (texte, expected) => {
    expect(motsPleins(texte).join(' ')).toBe(expected);
  });

  test('a text is searched by its words, its compound names in one word, and its neighbours glued', () => {
    expect(toCherchable('Mob’iness, ici')).toBe(' mob iness ici mobiness |mobiness |inessici ');
  });
});
