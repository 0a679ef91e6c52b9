import { describe, expect, test } from 'vitest';
import { nearestWord, isConnu, suggestion } from '../../../src/lib/recherche/corrections.ts';
import { countMots, readLexique, writeLexique } from '../../../src/lib/recherche/lexique.ts';
import { readQuestion } from '../../../src/lib/recherche/mots.ts';
import { exemple } from './lexique-exemple.ts';

const suggest = (q: string) => suggestion(q, readQuestion(q).mots, exemple);

describe('isConnu', () => {
  test.each([
    ['emploi', true],
    ['mobil', true],
    ['aller-vers', true],
    ['pettite', false],
    ['enfances', true],
    ['communaux', true],
    ['travails', true],
    ['48400', true],
  ])('%s: %s', (cle, expected) => {
    expect(isConnu(cle, exemple)).toBe(expected);
  });
});

describe('suggestion', () => {
  test.each([
    ['pettite', 'petite'],
    ['pettite enfance', 'petite enfance'],
    ['Pettite  enfnace', 'petite enfance'],
    ['lodevve', 'Lodève'],
    ['ccaz', 'CCAS'],
    ['l’emlpoi', 'l’emploi'],
  ])('« %s » → « %s »', (q, expected) => {
    expect(suggest(q)).toBe(expected);
  });

  test.each(['emploi', 'mobil', 'xyztuv', '48499', 'zoi', '"pettite enfance"', ''])(
    'nothing for « %s »',
    (q) => {
      expect(suggest(q)).toBeUndefined();
    },
  );

  test('a short word must begin alike', () => {
    expect(nearestWord('doeur', exemple)).toBeUndefined();
    expect(nearestWord('coeul', exemple)).toBe('cœur');
  });

  test.each([
    ['food', undefined],
    ['lots', undefined],
    ['vode', undefined],
    ['fnod', 'fond'],
    ['payz', 'pays'],
    ['vidde', 'vide'],
    ['lait', undefined],
    ['enploi', 'emploi'],
  ])('another letter inside a short word makes another word: « %s » → %s', (cle, expected) => {
    const words = readLexique(
      writeLexique(countMots(['Le fond, des lois, un lit, un vide, un pays, un emploi']), []),
    );
    expect(nearestWord(cle, words)).toBe(expected);
  });

  test('a long word may have two slips, and must then begin alike', () => {
    expect(nearestWord('perrsonens', exemple)).toBe('personnes');
    expect(nearestWord('berrsonnes', exemple)).toBeUndefined();
    expect(nearestWord('enfnaec', exemple)).toBeUndefined();
  });

  test('prefers the most frequent word', () => {
    // One letter from « emploi » (2 pages) and from « emplois » (1 page).
    expect(nearestWord('emploix', exemple)).toBe('emploi');
  });
});
