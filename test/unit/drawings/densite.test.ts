import { expect, test } from 'vitest';
import {
  countBy,
  countsOfDepartements,
  countsOfRegions,
  isDense,
  wordsOf,
} from '../../../src/drawings/densite.ts';
import { gard, gironde, makeProjet, occitanie } from '../../fixtures/projets.ts';

const projets = [
  makeProjet('a', { departements: [gard] }),
  makeProjet('b', { departements: [gard, gironde] }),
];

test('marks are drawn while they can be told apart', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => makeProjet(`p${i}`));
  expect([60, 61].map((count) => isDense(many(count)))).toEqual([false, true]);
});

test('a project counts in each territory that it touches', () => {
  expect([...countBy(projets, ({ departements }) => departements)]).toEqual([
    ['30', 2],
    ['33', 1],
  ]);
});

test('a region counts its departments, each leading to its page', () => {
  const counts = countsOfDepartements(occitanie.id, projets);
  expect(counts).toHaveLength(13);
  expect(counts.find(({ nombre }) => nombre > 0)).toMatchObject({
    titre: 'Gard : 2\u00a0projets',
    href: '/territoires/30-gard/',
  });
});

test('the country counts its regions, the land under each count leading to its page', () => {
  const counts = countsOfRegions(new Map([['76', 5]]));
  expect(counts).toHaveLength(18);
  expect(counts.filter(({ href }) => href !== undefined)).toEqual([]);
  expect(counts.find(({ region }) => region === '76')?.titre).toBe('Occitanie : 5\u00a0projets');
  expect(wordsOf(0)).toBe('aucun projet dans nos sources');
});
