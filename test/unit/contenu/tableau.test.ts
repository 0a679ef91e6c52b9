import { describe, expect, test } from 'vitest';
import { parseTableau } from '../../../src/lib/contenu/tableau.ts';

const parse = (text: string) => parseTableau(text, 'data/x/x.csv');

describe('a table', () => {
  test('is read by its column names, each row with its line', () => {
    expect(parse('id,nom\na,Alès\nb,Béziers\n')).toEqual({
      colonnes: ['id', 'nom'],
      lignes: [
        { ligne: 2, valeurs: { id: 'a', nom: 'Alès' } },
        { ligne: 3, valeurs: { id: 'b', nom: 'Béziers' } },
      ],
      fautes: [],
    });
  });

  test.each([
    ['semicolons', 'id;nom\na;Alès, Gard\n'],
    ['a byte order mark', '\uFEFFid,nom\na,"Alès, Gard"\n'],
    ['a byte order mark before a quoted name', '\uFEFF"id","nom"\n"a","Alès, Gard"\n'],
    ['Windows line ends', 'id,nom\r\na,"Alès, Gard"\r\n'],
    ['spaces around names and cells', ' id , nom\n a ,"Alès, Gard "\n'],
    ['no line end at the end', 'id,nom\na,"Alès, Gard"'],
  ])('may have %s', (_, text) => {
    expect(parse(text)).toEqual({
      colonnes: ['id', 'nom'],
      lignes: [{ ligne: 2, valeurs: { id: 'a', nom: 'Alès, Gard' } }],
      fautes: [],
    });
  });

  test('keeps commas as the separator when the header has both signs', () => {
    expect(parse('id,a;b\n1,2\n').colonnes).toEqual(['id', 'a;b']);
  });

  test('reads doubled quotes', () => {
    expect(parse('id,nom\na,"""Maison des Parents"""\n').lignes[0]?.valeurs['nom']).toBe(
      '"Maison des Parents"',
    );
  });

  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
  ])('keeps the right lines after a quoted line break and empty lines (%s)', (_, end) => {
    const text = ['id,nom', '', 'a,"1', '2', '3"', '', 'b,x', ''].join(end);
    expect(parse(text).lignes.map(({ ligne, valeurs }) => [valeurs['id'], ligne])).toEqual([
      ['a', 3],
      ['b', 7],
    ]);
  });

  test('gives every row its line, whatever the breaks inside the cells', () => {
    const heights = [1, 3, 1, 2, 5, 1, 1, 4];
    const cell = (height: number) => `"${Array.from({ length: height }, (_, i) => i).join('\n')}"`;
    const rows = heights.map((height, i) => `r${i},${cell(height)}`);
    const starts = heights.map((_, i) => 2 + heights.slice(0, i).reduce((sum, height) => sum + height, 0));
    expect(parse(`id,nom\n${rows.join('\n')}\n`).lignes.map(({ ligne }) => ligne)).toEqual(starts);
  });
});

describe('an empty row', () => {
  test.each([
    ['commas alone', 'id,nom\na,Alès\n,\nb,Béziers\n'],
    ['semicolons alone, from Excel', '\uFEFFid;nom\r\na;Alès\r\n;\r\nb;Béziers\r\n'],
    ['spaces', 'id,nom\na,Alès\n   \nb,Béziers\n'],
    ['empty quotes', 'id,nom\na,Alès\n"",""\nb,Béziers\n'],
  ])('is no row (%s), and the next one keeps its line', (_, text) => {
    const { lignes, fautes } = parse(text);
    expect(fautes).toEqual([]);
    expect(lignes.map(({ ligne, valeurs }) => [valeurs['id'], ligne])).toEqual([
      ['a', 2],
      ['b', 4],
    ]);
  });
});

describe('faults of a table', () => {
  test('an empty file', () => {
    expect(parse('')).toEqual({
      colonnes: [],
      lignes: [],
      fautes: [
        {
          fichier: 'data/x/x.csv',
          probleme: 'le fichier est vide',
          remede: 'remettre la ligne de titres des colonnes, puis une ligne par entrée',
        },
      ],
    });
  });

  test('rows with too few or too many cells are all named, the good ones kept', () => {
    const { lignes, fautes } = parse('id,nom\na\nb,c\nd,e,f\n');
    expect(lignes.map(({ valeurs }) => valeurs['id'])).toEqual(['b']);
    expect(fautes.map(({ ligne, id, probleme }) => [ligne, id, probleme])).toEqual([
      [2, 'a', 'la ligne a 1 cases au lieu de 2'],
      [4, 'd', 'la ligne a 3 cases au lieu de 2'],
    ]);
    expect(fautes[0]?.remede).toContain('entre guillemets');
  });

  test('a separator too many at the end of a row is told for what it is', () => {
    const [faute, ...others] = parse('id,nom\na,Alès,\nb,Béziers\n').fautes;
    expect(others).toEqual([]);
    expect(faute?.probleme).toBe('la ligne a 3 cases au lieu de 2 : les dernières sont vides');
    expect(faute?.remede).toContain('au bout de la ligne');
  });

  test('a title added without its cells is one fault, of the line of titles', () => {
    const { lignes, fautes } = parse('id,nom,note\na,Alès\nb,Béziers\n');
    expect(lignes).toEqual([]);
    expect(fautes).toHaveLength(1);
    expect(fautes[0]).toMatchObject({ ligne: 1 });
    expect(fautes[0]?.probleme).toContain('a 3 cases, et toutes les autres lignes en ont 2');
  });

  test.each([
    ['a quote never closed', 'id,nom\na,"Alès\nb,Béziers\n'],
    ['a quote inside a bare cell', 'id,nom\na,Al"ès\n'],
    ['text after a closing quote', 'id,nom\na,"Al"ès\n'],
  ])('%s: the file is told broken, with a line', (_, text) => {
    const { lignes, fautes } = parse(text);
    expect(lignes).toEqual([]);
    expect(fautes).toHaveLength(1);
    expect(fautes[0]).toMatchObject({ probleme: 'les guillemets du fichier CSV sont cassés' });
    expect(fautes[0]?.ligne).toBeGreaterThanOrEqual(2);
    expect(fautes[0]?.remede).toContain('doubler');
  });
});
