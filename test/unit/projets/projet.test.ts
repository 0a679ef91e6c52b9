import { expect, test } from 'vitest';
import { formatLieux, type LieuProjet } from '../../../src/lib/projets/projet.ts';
import { gard, gironde } from '../../fixtures/projets.ts';

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
