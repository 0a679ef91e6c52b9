import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parseTableau } from '../../../src/lib/contenu/tableau.ts';
import type { Champ } from '../../../src/lib/donnees/champ.ts';
import { csvLines, jsonLines, ligneOuverte, type Ligne } from '../../../src/lib/donnees/csv.ts';
import { piecesOf, streamed } from '../../../src/lib/donnees/flux.ts';
import { champDeLieu, featureOf, geoJsonLines } from '../../../src/lib/donnees/geojson.ts';
import { parquetOf } from '../../../src/lib/donnees/parquet.ts';

const colonne = (nom: string, more: Partial<Champ> = {}): Champ => ({
  nom,
  description: nom,
  type: 'string',
  isListe: false,
  isRequis: true,
  ...more,
});
const champs = [
  colonne('id'),
  colonne('texte'),
  colonne('euros', { type: 'number' }),
  colonne('rang', { type: 'integer' }),
  colonne('jour', { type: 'date' }),
  colonne('axes', { isListe: true }),
];
const lignes: Ligne[] = [
  { id: 'a', texte: 'dit « oui », "non"', euros: 1.5, rang: 1, jour: '2026-11-28', axes: ['x', 'y'] },
  { id: 'b', texte: 'deux\nlignes', euros: null, rang: '', jour: '2026-01-02', axes: [] },
];

test('a CSV comes back as it went, numbers with a point, nothing where nothing is known', () => {
  const text = [
    ...csvLines(
      champs.map(({ nom }) => nom),
      lignes,
    ),
  ].join('');
  expect(text.split('\r\n')[0]).toBe('id,texte,euros,rang,jour,axes');
  expect(parseTableau(text, 't').lignes.map(({ valeurs }) => valeurs)).toEqual([
    { id: 'a', texte: 'dit « oui », "non"', euros: '1.5', rang: '1', jour: '2026-11-28', axes: 'x | y' },
    { id: 'b', texte: 'deux\nlignes', euros: '', rang: '', jour: '2026-01-02', axes: '' },
  ]);
});

test('JSON and GeoJSON are whole, with no row too', () => {
  const colonnes = champs.map(({ nom }) => nom);
  expect(JSON.parse([...jsonLines(colonnes, lignes)].join(''))).toEqual([
    lignes[0],
    { ...lignes[1], rang: null },
  ]);
  expect(JSON.parse([...jsonLines(colonnes, [])].join(''))).toEqual([]);
  expect(JSON.parse([...geoJsonLines([])].join(''))).toEqual({ type: 'FeatureCollection', features: [] });
});

test('an empty cell is null for programs, words too; a column that a row lacks is there; an empty list stays one', () => {
  expect(
    ligneOuverte(['id', 'texte', 'rang', 'note', 'axes'], { id: 'a', texte: '', rang: 0, axes: [] }),
  ).toEqual({
    id: 'a',
    texte: null,
    rang: 0,
    note: null,
    axes: [],
  });
});

test('a row is one feature: a point, several, or none that is known', () => {
  const places: Record<string, [number, number]> = { p: [1, 2], q: [3, 4] };
  const shape = (codes: string[]) => featureOf({ id: 'a' }, codes, (code) => places[code]).geometry;
  expect(shape(['p'])).toEqual({ type: 'Point', coordinates: [1, 2] });
  expect(shape(['p', 'q', 'unknown'])).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(shape(['unknown'])).toBeNull();
  expect(
    JSON.parse([...geoJsonLines([featureOf({ id: 'a' }, ['p'], (code) => places[code])])].join('')),
  ).toMatchObject({
    features: [{ id: 'a', properties: { id: 'a' } }],
  });
});

test('a table has a place when each row must name a territory', () => {
  const lieu = colonne('territoires', { reference: 'territoires', isListe: true });
  expect(champDeLieu([colonne('id'), lieu])).toBe(lieu);
  expect(champDeLieu([{ ...lieu, isRequis: false }])).toBeUndefined();
});

test('Parquet keeps numbers, days and lists, and says null', async () => {
  const vide = { ...lignes[1], id: 'c', texte: '' };
  const rows = await parquetReadObjects({ file: parquetOf(champs, [...lignes, vide]) });
  expect(rows).toEqual([
    { ...lignes[0], jour: new Date('2026-11-28T00:00:00Z') },
    { ...lignes[1], rang: null, jour: new Date('2026-01-02T00:00:00Z') },
    { ...vide, texte: null, rang: null, jour: new Date('2026-01-02T00:00:00Z') },
  ]);
});

test('a long file comes in pieces, none of them the whole of it', async () => {
  const line = 'é'.repeat(1000);
  const lines = Array.from({ length: 1000 }, () => line);
  const pieces = [...piecesOf(lines)];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
  expect(await streamed(lines, 'text/plain').text()).toBe(lines.join(''));
});
