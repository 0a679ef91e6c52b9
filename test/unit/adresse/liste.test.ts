import { describe, expect, test } from 'vitest';
import {
  keepElements,
  parseChoix,
  sortElements,
  writeChoix,
  type ElementDeListe,
} from '../../../src/lib/adresse/liste.ts';
import { makeKeepByMots } from '../../../src/lib/mots/liste.ts';
import { sansSynonymes } from '../../../src/lib/mots/synonymes.ts';

const questions = { facettes: { axe: ['1-enfance', '2-emploi'], etat: ['atteint'] }, tris: ['haut'] };
const read = (query: string) => parseChoix(new URLSearchParams(query), questions);
const element = (texte: string, axe: string[], haut?: number): ElementDeListe => ({
  texte,
  facettes: { axe, etat: [] },
  rangs: { haut },
});

const keepByMots = makeKeepByMots(sansSynonymes);

describe('the address', () => {
  test('gives the words, the facets and the order', () => {
    expect(read('q= pass colo &axe=1-enfance&tri=haut')).toEqual({
      q: 'pass colo',
      facettes: { axe: '1-enfance' },
      tri: 'haut',
    });
  });

  test('says nothing of values, facets and orders that the page does not know', () => {
    expect(read('axe=9&couleur=bleu&tri=prix')).toEqual({ q: '', facettes: {}, tri: '' });
  });

  test('is written back, with what is not ours', () => {
    const choix = { q: '', facettes: { axe: '2-emploi' }, tri: 'haut' };
    const search = writeChoix(choix, questions, new URLSearchParams('axe=1-enfance&q=a&vue=carte'));
    expect(search.toString()).toBe('vue=carte&axe=2-emploi&tri=haut');
    expect(read(search.toString())).toEqual(choix);
  });

  test('cuts endless words', () => {
    expect(read(`q=${'a'.repeat(999)}`).q).toHaveLength(200);
  });
});

describe('an element is kept', () => {
  const colo = element('Le Pass’colo, à l’étranger', ['1-enfance']);

  test.each([
    ['', true],
    ['q=Étranger', true],
    ['q=colo pass', true],
    ['q=olo', false],
    ['q=emploi', false],
    ['axe=1-enfance&q=colo', true],
    ['axe=2-emploi', false],
    ['etat=atteint', false],
  ])('by « %s »: %s', (query, kept) => {
    expect(keepElements([colo], read(query), keepByMots).gardes).toHaveLength(kept ? 1 : 0);
  });
});

test('when no element has every word, those that have the most are kept, and it is said', () => {
  const [vacances, colo] = [element('vacances', ['1-enfance']), element('pass colo en vacances', [])];
  expect(keepElements([vacances, colo], read('q=colo vacances emploi'), keepByMots)).toEqual({
    gardes: [colo],
    partiel: true,
  });
  expect(keepElements([vacances, colo], read('q=colo vacances'), keepByMots)).toEqual({
    gardes: [colo],
    partiel: false,
  });
});

describe('an order', () => {
  const [a, b, c, d] = [element('a', [], 2), element('b', []), element('c', [], 0), element('d', [], 2)];

  test('puts elements without a rank last, and equals as the page has them', () => {
    expect(sortElements([a, b, c, d] as ElementDeListe[], 'haut').map(({ texte }) => texte.trim())).toEqual([
      'c',
      'a',
      'd',
      'b',
    ]);
  });

  test('that is empty is the one of the page', () => {
    expect(sortElements([b, a] as ElementDeListe[], '')).toEqual([b, a]);
  });
});
