import { expect, test } from 'vitest';
import { CLES } from '../../../src/lib/memoire/cles.ts';
import { importsOf, readSource } from '../../support/sources.ts';

const FILE = 'src/islands/hors-connexion/inscrire.ts';

test('the script of every page imports nothing, and writes the key that readers are told of', () => {
  expect(importsOf(FILE)).toEqual([]);
  expect(readSource(FILE)).toContain(`const CLE = '${CLES.horsConnexion}';`);
});
