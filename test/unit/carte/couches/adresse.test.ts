import { describe, expect, test } from 'vitest';
import { queryText } from '../../../../src/lib/adresse/requete.ts';
import { readAdresse, writeAdresse } from '../../../../src/lib/carte/couches/adresse.ts';
import { parseCode } from '../../../../src/lib/territoires/code.ts';
import { niveauxDePage } from '../../../../src/schemas/territoire.ts';

const couches = ['projets', 'contrats'];
const read = (query: string) => readAdresse(new URLSearchParams(query), couches);

describe('the address of the map', () => {
  test('is the projects alone when it says nothing', () => {
    expect(read('')).toEqual({ couche: 'projets', territoire: undefined, comparer: [], illisibles: [] });
  });

  test.each([
    ['region:11', { niveau: 'region', code: '11' }],
    ['departement:2A', { niveau: 'departement', code: '2A' }],
    ['departement:974', { niveau: 'departement', code: '974' }],
    ['epci:200034411', { niveau: 'epci', code: '200034411' }],
  ])('reads %s', (text, expected) => {
    expect(parseCode(text, niveauxDePage)).toEqual(expected);
  });

  test.each(['', 'epci', 'epci:', 'epci:12', 'commune:34199', 'region:111', 'toString:11', 'region:11:11'])(
    'refuses « %s »',
    (text) => {
      expect(parseCode(text, niveauxDePage)).toBeUndefined();
    },
  );

  test('says what it cannot read, and keeps the rest', () => {
    const { couche, territoire, comparer, illisibles } = read(
      'couche=nimporte&territoire=lune&comparer=region:11,mars',
    );
    expect([couche, territoire, comparer]).toEqual([
      'projets',
      undefined,
      [{ niveau: 'region', code: '11' }],
    ]);
    expect(illisibles).toHaveLength(3);
    expect(illisibles.join(' ')).toMatch(/nimporte.*lune.*mars/);
  });

  test('compares two different territories at most', () => {
    expect(read('comparer=region:11,region:11').comparer).toHaveLength(1);
    const three = read('comparer=region:11,region:24,region:27');
    expect(three.comparer).toHaveLength(2);
    expect(three.illisibles).toHaveLength(1);
  });

  test('writes what it reads, keeps the filters, and stays readable', () => {
    const search = writeAdresse(new URLSearchParams('axe=outre-mer'), {
      couche: 'contrats',
      territoire: { niveau: 'departement', code: '48' },
      comparer: [
        { niveau: 'region', code: '11' },
        { niveau: 'region', code: '76' },
      ],
    });
    expect(queryText(search)).toBe(
      'axe=outre-mer&couche=contrats&territoire=departement:48&comparer=region:11,region:76',
    );
    expect(readAdresse(search, couches)).toMatchObject({ couche: 'contrats', illisibles: [] });
  });

  test('does not write the layer that it opens on, nor an empty comparison', () => {
    const search = new URLSearchParams('couche=contrats&comparer=region:11');
    expect(queryText(writeAdresse(search, { couche: 'projets', comparer: [] }))).toBe('');
  });
});
