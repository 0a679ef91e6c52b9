import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lireClasseur } from '../../src/lib/imports/lecture/classeur.ts';
import { DIST } from '../support/built-site.ts';
import { examinerClasseur } from '../support/imports.ts';

test('the table that the site publishes, given back, changes nothing', async () => {
  const nom = 'projets.csv';
  const examen = examinerClasseur(await lireClasseur(readFileSync(join(DIST, 'donnees', nom)), nom));
  const autres = examen.lignes.filter(({ verdict }) => verdict !== 'inchange');
  expect(autres.map(({ titre, verdict, constats }) => ({ titre, verdict, constats }))).toEqual([]);
  expect(examen.constats).toEqual([]);
  expect(examen.lignes.length).toBeGreaterThan(0);
});
