import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, DIST } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';

const pages = builtPages();
const page = pages.find(({ path }) => path === '/bilan-2024/controles/');
const csv = readFileSync(`${DIST}/donnees/controles.csv`, 'utf8');

test('every check has its anchor, and its line in the download', () => {
  const ids = [...csv.matchAll(/\/bilan-2024\/controles\/#([a-z0-9-]+)"/g)].map((match) => match[1] ?? '');
  expect(ids.toSorted()).toEqual(
    entriesOf('controles')
      .map(({ id }) => id)
      .sort(),
  );
  expect(ids.filter((id) => !page?.root.getElementById(id))).toEqual([]);
});

test('every contradiction shows its two values and what is kept', () => {
  const cards = page?.root.querySelectorAll('article') ?? [];
  const told = entriesOf('controles').filter(({ valeurs }) => valeurs['verdict'] === 'ecart');
  expect(cards).toHaveLength(told.length);
  const poor = cards.filter(
    (card) => card.querySelectorAll('dd strong').length !== 2 || card.querySelectorAll('p').length === 0,
  );
  expect(poor.map((card) => card.id)).toEqual([]);
});

test('figures and objectives lead to the check that names them', () => {
  const linking = pages.filter(
    ({ path, html }) => path !== '/bilan-2024/controles/' && html.includes('/bilan-2024/controles/#'),
  );
  expect(linking).not.toEqual([]);
  const row = pages.find(({ path }) => path === '/mesures/05-parentalite/')?.html ?? '';
  expect(row).toContain('/bilan-2024/controles/#parentalite-familles');
});
