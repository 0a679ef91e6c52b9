import { expect, test } from 'vitest';
import { bulkPages } from '../../../src/tools/search/bulk.ts';

const isBulk = bulkPages(process.cwd());

test.each([
  ['/projets/petits-pas-lunel/', true],
  ['/projets/pacte-ardeche/', false],
  ['/projets/', false],
  ['/projets/regions/', false],
  ['/projets/page/2/', false],
  ['/territoires/12-aveyron/', true],
  ['/territoires/occitanie/', false],
  ['/mesures/21-cantines/', false],
])('%s is searched by its facts: %s', (pathname, expected) => {
  expect(isBulk(pathname)).toBe(expected);
});
