import { expect, test } from 'vitest';
import { titreActions } from '../../../src/lib/projets/actions.ts';

test.each([
  [1, 'Une action de ce pacte'],
  [9, 'Les 9 actions de ce pacte'],
  [1445, 'Les 1\u202f445 actions de ce pacte'],
])('%d', (count, words) => {
  expect(titreActions(count, 'ce pacte')).toBe(words);
});
