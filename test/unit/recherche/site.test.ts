import { expect, test } from 'vitest';
import { isIndexed, readSite } from '../../../src/tools/search/pages.ts';

const texts = new Map([
  ['/donnees/territoires.json', '[\n{"code":"44"}\n]'],
  ['/donnees/projets.json', '[{"id":"a"}]'],
  ['/donnees/recherche.json', '{"sigles":[],"fiches":[]}'],
  ['/mesures/', '<main data-pagefind-body>Mesures</main>'],
  ['/404.html', '<main>Rien ici</main>'],
]);

test('pages are kept, and the files of facts; of the pages, those that ask to be found', () => {
  expect(isIndexed('/mesures/', 'text/html')).toBe(true);
  expect(isIndexed('/donnees/recherche.json', 'application/json')).toBe(true);
  expect(isIndexed('/donnees/contrats.json', 'application/json')).toBe(false);
  const { pages, territoires, projets, recherche } = readSite(texts);
  expect([...pages.keys()]).toEqual(['/mesures/']);
  expect(territoires).toEqual([{ fiche: { code: '44' }, json: '{"code":"44"}' }]);
  expect(projets).toEqual([{ id: 'a' }]);
  expect(recherche).toEqual({ sigles: [], fiches: [] });
});

test('a file of facts that is missing is named', () => {
  expect(() => readSite(new Map())).toThrow('/donnees/territoires.json');
});
