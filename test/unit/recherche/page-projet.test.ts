import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pageOfProjet } from '../../../src/lib/recherche/page-projet.ts';
import { emploi, makeProjet } from '../../fixtures/projets.ts';

const root = parse(
  pageOfProjet(makeProjet('a', { titre: "L'aide & le <pain>", axes: [emploi] }), () => [
    'Anduze',
    'Alès',
    '30140',
    '30140',
  ]),
);

test('the search reads the row of a project, with the filters of its page', () => {
  const main = root.querySelector('main[data-pagefind-body]');
  expect(main?.getAttribute('data-pagefind-filter')).toBe('genre:Projet');
  expect(main?.querySelector('span')?.getAttribute('data-pagefind-filter')).toBe('axe:Emploi');
  expect(root.querySelector('h1')?.innerHTML).toBe('L’aide &amp; le &lt;pain&gt;');
  for (const word of [
    'Un résumé.',
    'Alès Agglomération',
    'Gard',
    'Occitanie',
    'Jeunes',
    'Pacte local d’Occitanie',
  ])
    expect(main?.text).toContain(word);
});

test('the communes of its places and their postcodes lead to it, behind its own words', () => {
  expect(root.querySelector('[data-pagefind-weight="0.5"]')?.text).toBe('Anduze, Alès, 30140.');
});
