import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPage, builtPages, DIST } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';

const pages = builtPages();
const page = builtPage('/bilan-2024/controles/');
const rows = page.root.querySelectorAll('tr[data-ligne]');
const idsOf = (verdict: string) =>
  entriesOf('controles')
    .filter(({ valeurs }) => valeurs['verdict'] === verdict)
    .map(({ id }) => id)
    .sort();

test('every check keeps the anchor that was published, and its line in the download', () => {
  const all = [...idsOf('ecart'), ...idsOf('coherent')];
  expect(all.filter((id) => !page.root.getElementById(id))).toEqual([]);
  const csv = readFileSync(`${DIST}/donnees/controles.csv`, 'utf8');
  const told = [...csv.matchAll(/\/bilan-2024\/controles\/(?:coherents\/#)?([a-z0-9-]+)\/?"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(told.toSorted()).toEqual(all.toSorted());
});

test('every contradiction has its row and its page, with its two values and what is kept', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual(idsOf('ecart'));
  const poor = rows.filter((row) => {
    const path = row.querySelector('th a')?.getAttribute('href') ?? '';
    const told = builtPage(path).root.querySelector('article');
    return told?.querySelectorAll('dd strong').length !== 2 || told.querySelectorAll('p').length < 2;
  });
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test('what agrees is told in full on its page', () => {
  const list = builtPage('/bilan-2024/controles/coherents/').root.querySelectorAll('main li[id]');
  expect(list.map(({ id }) => id).sort()).toEqual(idsOf('coherent'));
});

test('figures and objectives lead to the check that names them', () => {
  const row = pages.find(({ path }) => path === '/mesures/05-parentalite/')?.html ?? '';
  expect(row).toContain('/bilan-2024/controles/parentalite-familles/');
});

test('opens on those that have a rank, in that order, each with both values and the way to its page', () => {
  const top = page.root.querySelectorAll('[aria-labelledby=marquants] ol > li');
  const ranked = entriesOf('controles')
    .map(({ id, valeurs }) => ({ id, rang: Number(valeurs['rang']) }))
    .filter(({ rang }) => rang > 0)
    .sort((a, b) => a.rang - b.rang);
  expect(ranked).not.toEqual([]);
  expect(top.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
    ranked.map(({ id }) => `/bilan-2024/controles/${id}/`),
  );
  expect(top.filter((item) => item.querySelectorAll('strong').length !== 2)).toEqual([]);
});

test('says of each whose reading it is, and draws both values wherever there are two amounts', () => {
  const lectures = new Set(rows.map((row) => row.getAttribute('data-lecture')));
  expect([...lectures].sort()).toEqual(['calcule', 'lu', 'mots']);
  const drawn = rows.filter((row) => row.querySelector('svg'));
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((row) => row.getAttribute('data-taille') === 'mots')).toEqual([]);
  expect(drawn.filter((row) => row.querySelectorAll('svg rect, svg :is(circle, text)').length !== 2)).toEqual(
    [],
  );
});

test('the picture that travels alone counts the contradictions as the page does', () => {
  const [, counted] = /(\d+) entre des nombres/.exec(page.root.querySelector('main')?.text ?? '') ?? [];
  const svg = readFileSync(`${DIST}/donnees/dessins/controles.svg`, 'utf8');
  const said = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(said).toContain(`des ${counted} contradictions entre des nombres`);
});
