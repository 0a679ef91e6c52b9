import { describe, expect, test } from 'vitest';
import { motsOf } from '../../../../src/lib/mots/mots.ts';
import { cutsOf } from '../../../../src/lib/territoires/chercher/collages.ts';
import { motsDeClassement, motsDeLieu, motsForts } from '../../../../src/lib/territoires/chercher/mots.ts';

describe('names as words', () => {
  test.each([
    ['St-Étienne', 'saint etienne'],
    ['STE COLOMBE', 'sainte colombe'],
    ['Mt-St-Aignan', 'mont saint aignan'],
    ['Vx-Condé', 'vieux conde'],
    ['L’Île-d’Yeu', 'l ile d yeu'],
    ['Chalon s/ Saône', 'chalon sur saone'],
    ['Lyon 3ème', 'lyon 3 arrondissement'],
    ['Marseille 1er Arrondissement', 'marseille 1 arrondissement'],
    ['Lyon 03', 'lyon 3 arrondissement'],
    ['Paris XVIIIe', 'paris 18 arrondissement'],
    ['XIIe arrondissement de Paris', '12 arrondissement de paris'],
    ['Marseille 08eme arrondissement', 'marseille 8 arrondissement'],
    ['Lyon IX', 'lyon 9 arrondissement'],
    ['Paris Ier', 'paris 1 arrondissement'],
    ['Paris 18', 'paris 18'],
    ['Paris V', 'paris v'],
    ['Saint-Gilles-Croix-de-Vie', 'saint gilles croix de vie'],
    ['Aurec 03', 'aurec 03'],
    ['Valence (Drôme)', 'valence drome'],
    ['Œting', 'oeting'],
    ['  ', ''],
  ])('« %s » is « %s »', (text, words) => {
    expect(motsDeLieu(text).join(' ')).toBe(words);
  });

  test.each([
    'L\u2019Haÿ\u00ad-les-Roses',
    'VILLENEUVE\u2011D\u02bcASCQ',
    'E\u0301vry\u2013Courcouronnes',
    'Bû\u200b',
    '« Œuilly », (Marne)',
    'Straßburg',
  ])('« %s » has the words that every other field reads', (text) => {
    expect(motsDeLieu(text)).toEqual(motsOf(text));
  });

  test('articles and saints do not file a place, unless it has nothing else', () => {
    expect(motsForts(motsDeLieu('Le Havre'))).toEqual(['havre']);
    expect(motsDeClassement(motsDeLieu('Saint-Denis'))).toEqual(['denis']);
    expect(motsDeClassement(motsDeLieu('Saint'))).toEqual(['saint']);
    expect(motsDeClassement(motsDeLieu('Y'))).toEqual(['y']);
    expect(motsDeClassement(motsDeLieu('Lyon 3e Arrondissement'))).toEqual(['lyon']);
  });

  test('a missing space is found after an article or a saint', () => {
    expect(cutsOf(['lehavre'])).toEqual([
      ['le', 'havre'],
      ['l', 'ehavre'],
    ]);
    expect(cutsOf(['stmalo'])).toEqual([['saint', 'malo']]);
    expect(cutsOf(['larochelle', 'x'])).toContainEqual(['la', 'rochelle', 'x']);
    expect(cutsOf(['saintetienne'])).toEqual([
      ['sainte', 'tienne'],
      ['saint', 'etienne'],
    ]);
    expect(cutsOf(['paris'])).toEqual([]);
  });
});
