import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readDemandes } from '../../browser/pictures/demandes/demande.ts';
import { sheetOfDemandes } from '../../browser/pictures/demandes/sheet.ts';

test('the sheet shows each demand with its picture and its answer, and says what failed', () => {
  const demandes = readDemandes();
  const lignes = demandes.map((demande) => ({
    demande,
    reponses: [{ file: 'a.png', lu: ['3 <projets>'] }],
    echecs: ['rien & rien'],
  }));
  const items = parse(sheetOfDemandes(lignes, '2026-11-29')).querySelectorAll('li');
  expect(items.map((item) => item.querySelector('h2')?.text)).toEqual(demandes.map((one) => one.demande));
  for (const item of items) {
    expect(item.querySelector('img')?.getAttribute('src')).toBe('a.png');
    expect(item.querySelector('small')?.text).toContain('3 <projets>');
    expect(item.querySelector('b')?.text).toBe('rien & rien');
  }
});
