import { expect, test } from 'vitest';
import { formatLieux, publish, type LieuProjet } from '../../../src/lib/projets/projet.ts';
import { gard, gironde, makeComplet, makeProjet } from '../../fixtures/projets.ts';

const lieu = (nom: string): LieuProjet => ({ niveau: 'epci', code: '1', nom, point: [0, 0] });

test.each([
  [[lieu('CA Alès Agglomération')], [gard], 'CA Alès Agglomération (Gard)'],
  [[lieu('CC A'), lieu('CC B')], [gard, gironde], 'CC A, CC B (Gard, Gironde)'],
  [[lieu('Gard')], [gard], 'Gard'],
  [[lieu('Gard'), lieu('CC B')], [gard, gironde], 'Gard, CC B (Gironde)'],
  [[lieu('CC sans département')], [], 'CC sans département'],
])(
  'places read in one line, the departments in brackets when they add something: %#',
  (lieux, departements, text) => {
    expect(formatLieux({ lieux, departements })).toBe(text);
  },
);

test('what is published of a project is what is named, whatever else the site knows of it', () => {
  expect(publish(makeComplet('a'))).toEqual(makeProjet('a'));
  expect(Object.keys(publish(makeComplet('a')))).toEqual(Object.keys(makeProjet('a')));
});
