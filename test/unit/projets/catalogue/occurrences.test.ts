import { expect, test } from 'vitest';
import { decodeOccurrences, encodeOccurrences } from '../../../../src/lib/projets/catalogue/occurrences.ts';

const read = (text: string, lists?: number) => {
  const rows: [rang: number, list: number][] = [];
  decodeOccurrences(text, (rang, list) => rows.push([rang, list]), lists);
  return rows;
};

test('rows come back with the list that holds them; the last lists are left when they are not asked', () => {
  const text = encodeOccurrences({ titre: [0, 900], texte: [], classement: [3] });
  expect(read(text)).toEqual([
    [0, 0],
    [900, 0],
    [3, 2],
  ]);
  expect(read(text, 2)).toEqual([
    [0, 0],
    [900, 0],
  ]);
  expect(encodeOccurrences({ titre: [5], texte: [], classement: [] })).not.toContain('!');
});
