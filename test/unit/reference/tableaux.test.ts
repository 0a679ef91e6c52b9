import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fichiersOf, parseOnce, readLignes } from '../../../src/reference/tableaux.ts';

const root = mkdtempSync(join(tmpdir(), 'tableaux-'));
mkdirSync(join(root, 'data/jeu'), { recursive: true });
const write = (name: string, text: string) => writeFileSync(join(root, 'data/jeu', name), text);
for (const name of ['jeu.csv', '44.csv', '2A.csv', 'autre.csv', '44.csv~']) write(name, 'id,nom\na,A\n');

const of = (name: string, tousLesCsv = false) => ({ fichier: `data/jeu/${name}`, tousLesCsv });

test('a table is its own file, then those of departments in order; a second table of a folder has none', () => {
  expect(fichiersOf(root, of('jeu.csv'))).toEqual(['data/jeu/jeu.csv', 'data/jeu/2A.csv', 'data/jeu/44.csv']);
  expect(fichiersOf(root, of('autre.csv'))).toEqual(['data/jeu/autre.csv']);
});

test('a catalogue is every table of its folder, its own first', () => {
  expect(fichiersOf(root, of('jeu.csv', true))).toEqual([
    'data/jeu/jeu.csv',
    'data/jeu/2A.csv',
    'data/jeu/44.csv',
    'data/jeu/autre.csv',
  ]);
});

test('a file is parsed once, and again when its text has changed', () => {
  expect(readLignes(root, 'data/jeu/jeu.csv')).toEqual([{ id: 'a', valeurs: { id: 'a', nom: 'A' } }]);
  const first = parseOnce('id,nom\na,A\n', 'data/jeu/jeu.csv');
  expect(parseOnce('id,nom\na,A\n', 'data/jeu/jeu.csv')).toBe(first);
  write('jeu.csv', 'id,nom\nb,B\n');
  expect(readLignes(root, 'data/jeu/jeu.csv').map(({ id }) => id)).toEqual(['b']);
});
