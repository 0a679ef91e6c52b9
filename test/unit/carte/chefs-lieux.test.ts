import { expect, test } from 'vitest';
import { chefsLieuxOf } from '../../../src/lib/carte/chefs-lieux.ts';

const rows = {
  regions: [{ code: '76', nom: 'Occitanie', zone: 'metro', chefLieu: '31555' }],
  departements: [
    { code: '31', nom: 'Haute-Garonne', region: '76', zone: 'metro', chefLieu: '31555' },
    { code: '48', nom: 'Lozère', region: '76', zone: 'metro', chefLieu: '48095' },
    { code: '975', nom: 'Saint-Pierre-et-Miquelon', region: '975', zone: 'com', chefLieu: '97502' },
    { code: '13', nom: 'Bouches-du-Rhône', region: '93', zone: 'metro', chefLieu: '13055' },
  ],
};
const communes = new Map([
  ['31555', { nom: 'Toulouse' }],
  ['48095', { nom: 'Mende' }],
  ['97502', { nom: 'Saint-Pierre' }],
]);
const points: Partial<Record<string, [number, number]>> = {
  '31555': [1.43282, 43.6007],
  '48095': [3.49471, 44.53],
};

test('names each seat once, by its highest rank, within what the edition covers and what has a point', () => {
  expect(chefsLieuxOf(rows, communes, (code) => points[code])).toEqual([
    ['Toulouse', 1.433, 43.601, 1],
    ['Mende', 3.495, 44.53, 2],
  ]);
});
