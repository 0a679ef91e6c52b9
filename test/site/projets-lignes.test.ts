import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { builtPage } from '../support/built-site.ts';

type Row = Record<string, string>;
const FOLDER = 'data/projets';
const rows = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv'))
  .flatMap((name): Row[] => parse(readFileSync(`${FOLDER}/${name}`, 'utf8'), { columns: true, bom: true }));

/** Letters and digits alone: the site has its own way with spaces, quotes and dashes. */
const bare = (text: string) =>
  text
    .replace(/&[a-z]+;|&#\d+;/g, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
/** A cell in words: not a code, a number, a day, nor what says that the source is silent. */
const isWords = (cell: string) =>
  /\p{L}\s+\p{L}/u.test(cell) && !cell.includes('|') && cell !== 'non renseigné';

test('what a row says of a project in words is on its page: no column is filled for nobody', () => {
  const lost = rows.flatMap((row) => {
    const page = bare(builtPage(`/projets/${row['id']}/`).root.querySelector('main')?.textContent ?? '');
    return Object.entries(row)
      .filter(([, cell]) => isWords(cell) && !page.includes(bare(cell)))
      .map(([column, cell]) => `${row['id']}, ${column} : ${cell}`);
  });
  expect(lost).toEqual([]);
});
