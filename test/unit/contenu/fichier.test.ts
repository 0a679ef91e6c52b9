import { expect, test } from 'vitest';
import { sayError } from '../../../src/tools/content/fichier.ts';

test.each([
  ['ENOENT', 'le fichier manque'],
  ['ENOTDIR', 'le fichier manque'],
  ['EISDIR', 'un dossier a pris la place du fichier'],
  ['EACCES', 'le droit de lire ce fichier manque'],
  ['EPERM', 'le droit de lire ce fichier manque'],
  ['EIO', 'le système ne lit pas ce fichier (EIO)'],
])('a file that cannot be read for %s says so in words', (code, probleme) => {
  const dit = sayError(code, 'le remettre');
  expect(dit.probleme).toBe(probleme);
  expect(dit.remede).not.toBe('');
});
