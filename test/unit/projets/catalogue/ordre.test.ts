import { expect, test } from 'vitest';
import { noFiltres, type Filtres, type Tri } from '../../../../src/lib/projets/filtres.ts';
import { allBits } from '../../../../src/lib/projets/catalogue/bits.ts';
import { sayPartages, sortRetenus } from '../../../../src/lib/projets/catalogue/ordre.ts';
import { openCatalogue } from '../../../support/catalogue.ts';
import { makeProjet } from '../../../fixtures/projets.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, nom: id }));
const catalogue = [
  makeProjet('toute-la-region', { departements: named('30', '34', '48'), regions: named('76') }),
  makeProjet('gard', { departements: named('30'), regions: named('76') }),
  makeProjet('a-cheval', { departements: named('48', '15'), regions: named('76', '84') }),
  makeProjet('lozere', { departements: named('48'), regions: named('76') }),
  makeProjet('cantal', { departements: named('15'), regions: named('84') }),
];
const asking = (choix: Partial<Filtres['choix']>, tri: Tri = 'titre'): Filtres => {
  const filtres = noFiltres();
  return { ...filtres, choix: { ...filtres.choix, ...choix }, tri };
};
// Their titles keep them in this order.
const { rows, catalogue: opened } = openCatalogue(
  catalogue.map((projet, i) => ({ ...projet, titre: `${i}` })),
);
const order = (filtres: Filtres) =>
  sortRetenus(opened, allBits(rows.length), filtres).map((rang) => rows[rang]?.id);
const asTheyCame = catalogue.map(({ id }) => id);

test.each<[string, Partial<Filtres['choix']>, string[]]>([
  ['one department', { departement: ['48'] }, ['lozere', 'toute-la-region', 'gard', 'a-cheval', 'cantal']],
  [
    'two departments',
    { departement: ['30', '48'] },
    ['gard', 'lozere', 'toute-la-region', 'a-cheval', 'cantal'],
  ],
  ['a region', { region: ['76'] }, ['toute-la-region', 'gard', 'lozere', 'a-cheval', 'cantal']],
  ['the other region', { region: ['84'] }, ['cantal', 'toute-la-region', 'gard', 'a-cheval', 'lozere']],
  [
    'a department of a region',
    { region: ['76'], departement: ['30'] },
    ['gard', 'toute-la-region', 'a-cheval', 'lozere', 'cantal'],
  ],
])('%s: its own projects come first, the others in their order', (_, choix, expected) => {
  expect(order(asking(choix))).toEqual(expected);
});

test('without a territory, or by amount, the order stays', () => {
  expect(order(asking({ axe: ['1-enfance'] }))).toEqual(asTheyCame);
  expect(order(asking({ departement: ['48'] }, 'montant'))).toEqual(asTheyCame);
});

test.each<[string, Partial<Filtres['choix']>, Tri, string]>([
  [
    'two shared projects',
    { departement: ['48'] },
    'titre',
    '4\u00a0projets couvrent aussi d’autres départements\u00a0: ils sont à la fin de la liste.',
  ],
  ['an order by amount parts none', { departement: ['48'] }, 'montant', ''],
  ['no territory', { axe: ['1-enfance'] }, 'titre', ''],
])('what is shared is said: %s', (_, choix, tri, expected) => {
  expect(sayPartages(opened, asking(choix, tri), [...rows.keys()])).toBe(expected);
});

test('what is shared is not said of a list that is all shared, and one is one', () => {
  const filtres = asking({ region: ['84'] });
  const rangOf = (id: string) => rows.findIndex((row) => row.id === id);
  expect(sayPartages(opened, filtres, [rangOf('a-cheval')])).toBe('');
  expect(sayPartages(opened, filtres, [rangOf('cantal'), rangOf('a-cheval')])).toBe(
    '1\u00a0projet couvre aussi d’autres régions\u00a0: il est à la fin de la liste.',
  );
});
