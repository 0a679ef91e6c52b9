import { expect, test } from 'vitest';
import { textOfProjet } from '../../../src/lib/recherche/texte-projet.ts';
import { emploi, makeProjet } from '../../fixtures/projets.ts';

test('the words of the row of a project are proposed as corrections', () => {
  const text = textOfProjet(makeProjet('a', { titre: "L'aide & le pain", axes: [emploi] }));
  for (const words of [
    "L'aide & le pain",
    'Un résumé.',
    'Alès Agglomération',
    'Gard',
    'Occitanie',
    'Jeunes',
    'Pacte local d’Occitanie',
  ])
    expect(text).toContain(words);
});
