import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pageForSearch } from '../../../src/lib/recherche/page-territoire.ts';

const epci = {
  niveau: 'epci' as const,
  code: '200017341',
  nom: "CC de l'Aire & du <Lac>",
  sorte: 'Communauté de communes',
  epci: [],
  communes: [
    { code: '34142', nom: 'Lodève', codesPostaux: ['34700'], population: 7000 },
    { code: '34001', nom: 'Deux Postes', codesPostaux: ['34150', '34160'], population: 1 },
    { code: '34036', nom: 'Le Bosc', codesPostaux: ['34700'], population: 1 },
  ],
};
const voisin = { code: '1', nom: 'CA Une', adresse: '/x/', communes: 1, communesEnTout: 1, population: 1 };

test('the search reads the name, the codes and the communes, with the weights and the filter of the real page', () => {
  const root = parse(pageForSearch(epci));
  const main = root.querySelector('main[data-pagefind-body]');
  expect(main?.getAttribute('data-pagefind-filter')).toBe('genre:Intercommunalité');
  expect(main?.getAttribute('data-pagefind-meta')).toBe('genre:Intercommunalité');
  expect(root.querySelector('h1')?.getAttribute('data-pagefind-weight')).toBe('2');
  expect(root.querySelector('h1')?.innerHTML).toBe('CC de l’Aire &amp; du &lt;Lac&gt;');
  expect(root.querySelector('p')?.text).toBe('Communauté de communes · SIREN 200017341');
  expect(root.querySelector('[data-pagefind-weight="0.5"]')?.text).toBe(
    'Lodève, Deux Postes, Le Bosc, 34700, 34150, 34160.',
  );
});

test('of a department, the intercommunalities too', () => {
  const page = pageForSearch({ ...epci, niveau: 'departement', code: '34', communes: [], epci: [voisin] });
  expect(parse(page).querySelector('[data-pagefind-weight="1"]')?.text).toBe('CA Une.');
  expect(page).toContain('genre:Territoire');
});
