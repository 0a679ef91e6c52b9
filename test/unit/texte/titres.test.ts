import { expect, test } from 'vitest';
import { withoutStop } from '../../../src/lib/texte/titres.ts';

test.each([
  ['L’accompagnement des bénéficiaires.', 'L’accompagnement des bénéficiaires'],
  ['Un car solidaire', 'Un car solidaire'],
  ['Jardins, épiceries, etc.', 'Jardins, épiceries, etc.'],
  ['À suivre...', 'À suivre...'],
  ['Et après ?', 'Et après ?'],
  ['', ''],
])('« %s » before something else is « %s »', (titre, bare) => {
  expect(withoutStop(titre)).toBe(bare);
});
