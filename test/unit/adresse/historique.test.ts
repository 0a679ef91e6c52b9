import { expect, test } from 'vitest';
import { stepOf } from '../../../src/lib/adresse/historique.ts';

const at = (rest: string) => `https://atlas.test/mesures/${rest}`;

test.each([
  ['a field changed for the first time', '', '?q=a', 'q', undefined, 'pushState'],
  ['the same field again', '?q=a', '?q=ab', 'q', 'q', 'replaceState'],
  ['words after a choice', '?axe=1', '?axe=1&q=a', 'q', 'axe', 'pushState'],
  ['a button after a button', '?axe=1', '', undefined, undefined, 'pushState'],
  ['a button after a field', '?axe=1', '', undefined, 'axe', 'pushState'],
  ['nothing new', '?axe=1', '?axe=1', undefined, undefined, undefined],
  ['nothing new in another order', '?q=a%20b&axe=1', '?axe=1&q=a+b', 'q', 'q', undefined],
  ['another fragment', '?axe=1#a', '?axe=1', undefined, undefined, 'pushState'],
])('%s', (_, from, to, champ, dernier, step) => {
  expect(stepOf(at(from), at(to), champ, dernier)).toBe(step);
});
