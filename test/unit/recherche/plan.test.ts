import { describe, expect, test } from 'vitest';
import { lexiqueVide } from '../../../src/lib/recherche/lexique.ts';
import { readQuestion } from '../../../src/lib/recherche/mots.ts';
import { fewer, planRecherche } from '../../../src/lib/recherche/plan.ts';
import { exemple } from './lexique-exemple.ts';

const requetes = (q: string, etape = 0, exact = false) =>
  planRecherche(q, exemple, exact).etapes[etape]?.tentatives.map(({ requete }) => requete);

describe('planRecherche', () => {
  test.each([
    ['emplois', ['emplois', 'emploi']],
    ['emploi', ['emploi', 'emplois']],
    ['coeur', ['coeur', 'cœur']],
    ['l’emploi', ['emploi', 'emplois']],
    ['travaux', ['travaux', 'travail']],
    ['CCAS', ['CCAS', 'centre communal action sociale']],
    ['centre communal d’action sociale', ['centre communal action sociale', 'CCAS']],
    ['aller-vers', ['aller-vers', 'aller vers']],
    ['pays', ['pays']],
    ['mobi-lité', ['mobi-lité', 'mobilité', 'mobi lité']],
    ['petite enfance', ['petite enfance']],
    ['emplois coeur', ['emplois coeur', 'emplois cœur', 'emploi coeur', 'emploi cœur']],
    ['"petite enfance"', ['petite enfance']],
    ['184000', ['184000', '184 000']],
    ['emplois 26058', ['emplois 26058', 'emplois 26 058', 'emploi 26058', 'emploi 26 058']],
  ])('« %s » asks %j', (q, expected) => {
    expect(requetes(q)).toEqual(expected);
  });

  test('where rare words are left out of the file, no word in one piece is made up for a hyphened one', () => {
    const rares = { ...exemple, complet: false };
    const asked = (q: string) => planRecherche(q, rares).etapes[0]?.tentatives.map(({ requete }) => requete);
    expect(asked('Ille-et-Vilaine')).toEqual(['Ille-et-Vilaine', 'Ille et Vilaine']);
    expect(asked('mobi-lité')).toContain('mobilité');
  });

  test('the words typed come first, then say what was added', () => {
    const [first, second] = planRecherche('emplois', exemple).etapes[0]?.tentatives ?? [];
    expect(first).toEqual({ requete: 'emplois', entiers: ['emplois'], elargi: [], poids: 1 });
    expect(second).toEqual({ requete: 'emploi', entiers: ['emploi'], elargi: ['emploi'], poids: 0.9 });
  });

  test('a long form must be found as one piece', () => {
    const [, second] = planRecherche('CCAS Lodève', exemple).etapes[0]?.tentatives ?? [];
    expect(second?.entiers).toEqual(['centre communal d’action sociale', 'Lodève']);
  });

  test('exact: the words typed and nothing else', () => {
    const plan = planRecherche('emplois coeur', exemple, true);
    expect(plan.etapes).toHaveLength(1);
    expect(requetes('emplois coeur', 0, true)).toEqual(['emplois coeur']);
    expect(planRecherche('pettite', exemple, true).suggestion).toBeUndefined();
  });

  test('a word being typed: its beginning is enough, when whole words find nothing', () => {
    const [, beginnings] = planRecherche('mobil', exemple).etapes;
    expect(beginnings).toEqual({
      tentatives: [{ requete: 'mobil', entiers: [], elargi: [], poids: 1 }],
      sans: [],
      debuts: ['mobil'],
    });
    expect(planRecherche('pettite', exemple).etapes).toHaveLength(1);
  });

  test('a figure is given up before a word', () => {
    const plan = planRecherche('petite 50 enfance', exemple);
    expect(plan.etapes[1]?.sans).toEqual(['50']);
  });

  test('falls back to fewer words, and says which were given up', () => {
    const plan = planRecherche('mobilité xyztuv Lodève', exemple);
    expect(plan.etapes.map(({ sans }) => sans)).toEqual([[], ['xyztuv'], ['mobilité', 'xyztuv']]);
  });

  test('words past the limit are given up from the start', () => {
    expect(planRecherche('aa bb cc dd ee ff gg hh ii', exemple).etapes[0]?.sans).toEqual(['ii']);
  });

  test('stays within a few questions whatever is typed', () => {
    const many = planRecherche('emplois lois coeur travaux CCAS aller-vers jeux emploi', exemple);
    expect(many.etapes.every(({ tentatives }) => tentatives.length <= 12)).toBe(true);
    expect(many.etapes[0]?.tentatives[0]?.elargi).toEqual([]);
  });

  test('nothing to look for: no question', () => {
    expect(planRecherche('!!', exemple)).toEqual({ mots: [], etapes: [], suggestion: undefined });
  });

  test('without the words of the pages, plurals and beginnings are still tried', () => {
    const { etapes, suggestion } = planRecherche('emplois', lexiqueVide);
    expect(etapes.map(({ tentatives }) => tentatives.map(({ requete }) => requete))).toEqual([
      ['emplois', 'emploi'],
      ['emplois'],
    ]);
    expect(suggestion).toBeUndefined();
  });
});

test('where rare words are left out of the file, an unknown word is kept above the others, then given up', () => {
  const { mots } = readQuestion('mobilité xyztuv Lodève');
  expect(fewer(mots, { ...exemple, complet: false }).map((list) => list.map(({ texte }) => texte))).toEqual([
    ['mobilité', 'xyztuv', 'Lodève'],
    ['xyztuv', 'Lodève'],
    ['xyztuv'],
    ['mobilité', 'Lodève'],
    ['Lodève'],
  ]);
});

test('fewer drops words no page has, then the most common', () => {
  const { mots } = readQuestion('mobilité Lodève xyztuv');
  expect(fewer(mots, exemple).map((list) => list.map(({ texte }) => texte))).toEqual([
    ['mobilité', 'Lodève', 'xyztuv'],
    ['mobilité', 'Lodève'],
    ['Lodève'],
  ]);
});
