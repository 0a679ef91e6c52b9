import { expect, test } from 'vitest';
import { checkChemin } from '../../../src/tools/build/chemin.ts';

test.each(["/home/a/l'atlas", '/home/a#b', '/home/a?b', '/home/a%20b'])(
  '%s is refused, with the sign and what to do',
  (path) => {
    expect(() => checkChemin(path, false)).toThrow(
      /a dans son nom le signe « ['#?%] »[^]*Renommez ce dossier/,
    );
  },
);

test.each([
  ['/home/atlas des solidarités-2', false],
  ['/work/été (copie)', false],
  ['C:\\Users\\a\\atlas', true],
])('%s is a folder like another', (path, isWindows) => {
  expect(() => checkChemin(path, isWindows)).not.toThrow();
});
