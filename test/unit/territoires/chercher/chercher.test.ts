import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTableau } from '../../../../src/lib/contenu/tableau.ts';
import { answer, typed, weigh } from '../../../support/lieux.ts';

const CSV = 'test/fixtures/recherche-territoires.csv';
const queries = parseTableau(readFileSync(CSV, 'utf8'), CSV).lignes.map(({ valeurs }) => ({
  requete: valeurs['requete'] ?? '',
  attendu: valeurs['attendu'] ?? '',
}));

const firsts = (query: string, count = 1) =>
  answer(query)
    .trouves.slice(0, count)
    .map(({ lieu }) => `${lieu.niveau}:${lieu.code}`);

describe('real queries', () => {
  test('at least 97 % have the right first answer', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    const wrong = queries
      .map(({ requete, attendu }) => ({ requete, attendu, obtenu: firsts(requete)[0] }))
      .filter(({ attendu, obtenu }) => attendu !== obtenu);
    const share = 1 - wrong.length / queries.length;
    expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.97);
  });

  test('each costs at most 30 kB from nothing', () => {
    const heavy = queries
      .map(({ requete }) => ({ requete, octets: weigh(answer(requete).lus) }))
      .filter(({ octets }) => octets > 30_000);
    expect(heavy).toEqual([]);
  });

  test('typed one letter after the other, 97 in 100 cost at most 30 kB too, and none above 36', () => {
    const costs = queries.map(({ requete }) => weigh(typed(requete))).sort((a, b) => a - b);
    expect(costs[Math.ceil(costs.length * 0.97)]).toBeLessThanOrEqual(30_000);
    expect(costs.at(-1)).toBeLessThanOrEqual(36_000);
  });

  test('while the last word is only begun, the words before it answer', () => {
    expect(firsts('Valence d')).toEqual(['commune:26362']);
    expect(firsts('Saint-Denis 9')).toEqual(['commune:97411']);
    expect(answer('Saint-Denis 9').lus).toEqual(['base', 'noms/den']);
  });
});

describe('names', () => {
  test('homonyms come by population, and the department chooses', () => {
    expect(firsts('Saint-Denis', 2)).toEqual(['commune:97411', 'commune:93066']);
    expect(firsts('Saint-Denis 11')).toEqual(['commune:11339']);
    expect(answer('Sainte-Colombe').trouves.filter(({ exact }) => exact).length).toBeGreaterThan(10);
  });

  test.each([
    ['Toulouze', 'commune:31555'],
    ['Renes', 'commune:35238'],
    ['Lavall', 'commune:53130'],
  ])('« %s », the beginning of a rare name, may be a slip of a common one', (query, code) => {
    expect(firsts(query, 4)).toContain(code);
  });

  test.each(['Ville de Toulouse', 'mairie de Toulouse', 'CCAS Toulouse', 'Toulouse'])(
    '« %s » is the place of the institution',
    (query) => expect(firsts(query)).toEqual(['commune:31555']),
  );

  test.each([
    ['Prades', 'commune:66149'],
    ['Prades-le-Lez', 'commune:34217'],
    ['prades lez', 'commune:34217'],
    ['Montferrier', 'commune:09206'],
    ['montferrier lez', 'commune:34169'],
    ['Villeneuve lez Avignon', 'commune:30351'],
  ])('a river is not a word of liaison: « %s »', (query, code) => {
    expect(firsts(query)).toEqual([code]);
  });

  test('a commune whose name is that of an institution stays itself', () => {
    expect(firsts('Ville-d’Avray')).toEqual(['commune:92077']);
  });

  test('a large town passes a village that bears its first word alone', () => {
    expect(firsts('aix')).toEqual(['commune:13001']);
  });

  test('a merged commune leads to today’s, and says its former name', () => {
    const [first] = answer('Annecy-le-Vieux').trouves;
    expect([first?.lieu.nom, first?.lieu.ancien]).toEqual([
      'Annecy',
      { nom: 'Annecy-le-Vieux', nature: 'commune déléguée', code: '74011' },
    ]);
  });

  test('an old region, a part of the Grand Paris, a renamed town', () => {
    expect(answer('Picardie').trouves[0]?.lieu).toMatchObject({
      code: '32',
      ancien: { nature: 'ancienne région' },
    });
    expect(answer('Plaine Commune').trouves[0]?.lieu).toMatchObject({ code: '200054781' });
    expect(answer('Courcouronnes').trouves[0]?.lieu).toMatchObject({
      code: '91228',
      ancien: { nature: 'ancienne commune' },
    });
  });

  test('each territory is proposed once', () => {
    const keys = firsts('paris', 60);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('words that name nothing find nothing, and a letter alone too', () => {
    expect(answer('xyzzyx').trouves).toEqual([]);
    expect(answer('q').trouves).toEqual([]);
    expect(answer('!!').trouves).toEqual([]);
  });
});

describe('codes', () => {
  test('a postcode gives all its communes, the most populated first', () => {
    const { trouves } = answer('51300');
    expect(trouves.length).toBeGreaterThan(20);
    expect(trouves[0]?.lieu.nom).toBe('Vitry-le-François');
  });

  test('a number that is both: the postcode first, then the INSEE code', () => {
    expect(firsts('13001', 2)).toEqual(['commune:13055', 'commune:13001']);
  });

  test('two digits: the department, then the region that bears the same number', () => {
    expect(firsts('76', 2)).toEqual(['departement:76', 'region:76']);
    expect(firsts('20', 2).sort()).toEqual(['departement:2A', 'departement:2B']);
  });

  test('a postcode that no commune has (a CEDEX) gives its department and says so', () => {
    const { trouves, inconnu } = answer('34967');
    expect([trouves[0]?.lieu.nom, inconnu]).toEqual(['Hérault', '34967']);
    expect(answer('99999').trouves).toEqual([]);
  });

  test('the SIREN number of an EPCI, of a commune, of nobody', () => {
    expect(firsts('200066918')).toEqual(['epci:200066918']);
    expect(firsts('217400423')).toEqual(['commune:74042']);
    expect(firsts('219999999')).toEqual([]);
    expect(firsts('123456789')).toEqual([]);
  });
});
