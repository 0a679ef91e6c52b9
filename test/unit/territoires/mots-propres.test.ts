import { expect, test } from 'vitest';
import { measureOwnWords } from '../../support/mots-propres.ts';

const SAME = 'ce que toutes les pages disent de la même façon';

test('what all the pages say is common, what one says is its own', () => {
  const names = ['Aubusson', 'Mamoudzou', 'Lodève', 'Mende', 'Guéret', 'Dole'];
  const pages = names.map((nom) => ({ path: nom, text: `${SAME} ${nom} ${nom} chef lieu de ${nom}` }));
  const [first] = measureOwnWords(pages);
  expect(first).toMatchObject({ words: 16, own: 6, common: [SAME] });
});

test('a page that copies the others has nothing of its own; one that is alone is all its own', () => {
  const copies = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) => ({ path, text: SAME }));
  const measured = measureOwnWords([...copies, { path: 'seule', text: 'un deux trois quatre cinq six' }]);
  expect(measured.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0, 0, 1]);
});
