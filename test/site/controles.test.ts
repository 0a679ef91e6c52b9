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

test('opens on those that have a rank, in that order, each with both values and the way to its detail', () => {
  const top = page?.root.querySelectorAll('[aria-labelledby=marquants] ol > li') ?? [];
  const ranked = entriesOf('controles')
    .map(({ id, valeurs }) => ({ id, rang: Number(valeurs['rang']) }))
    .filter(({ rang }) => rang > 0)
    .sort((a, b) => a.rang - b.rang);
  expect(ranked).not.toEqual([]);
  expect(top.map((item) => item.querySelector('h3 a')?.getAttribute('href')?.split('#')[1])).toEqual(
    ranked.map(({ id }) => id),
  );
  for (const item of top) {
    expect(item.querySelectorAll('p strong')).toHaveLength(2);
    const id = item.querySelector('h3 a')?.getAttribute('href')?.split('#')[1] ?? '';
    expect(page?.root.getElementById(id)?.tagName, id).toBe('ARTICLE');
  }
});

test('filters by kind, document, axis and size, over values that the contradictions have', () => {
  for (const facette of ['genre', 'document', 'axe', 'taille']) {
    const values = page?.root
      .querySelectorAll(`select[name=${facette}] option`)
      .map((option) => option.getAttribute('value') ?? '')
      .filter(Boolean);
    const told = new Set(
      page?.root
        .querySelectorAll('article[data-element]')
        .flatMap((card) => (card.getAttribute(`data-${facette}`) ?? '').split(' '))
        .filter(Boolean),
    );
    expect(told.size, facette).toBeGreaterThan(2);
    expect(new Set(values), facette).toEqual(told);
  }
});

test('draws both values on one scale wherever there are two amounts', () => {
  const cards = page?.root.querySelectorAll('article[data-element]') ?? [];
  const drawn = cards.filter((card) => card.querySelector('svg'));
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((card) => card.getAttribute('data-taille') === 'mots')).toEqual([]);
  for (const card of drawn) {
    const widths = card.querySelectorAll('svg rect').map((bar) => Number(bar.getAttribute('width')));
    expect(Math.max(...widths), card.id).toBe(100);
    expect(Math.min(...widths), card.id).toBeLessThan(100);
  }
});
