import { expect, test } from 'vitest';
import { readFiches, writeFiches } from '../../../src/lib/territoires/fichier.ts';
import type { FicheTerritoire } from '../../../src/schemas/fiche-territoire.ts';

test('the file is JSON, and each territory comes back with the text of its own file', () => {
  const fiches = [{ code: '44', nom: 'Loire,\n« Atlantique »' }, { code: '2A' }] as FicheTerritoire[];
  const text = writeFiches(fiches);
  expect(JSON.parse(text)).toEqual(fiches);
  expect(readFiches(text)).toEqual(fiches.map((fiche) => ({ fiche, json: JSON.stringify(fiche) })));
});
