import { expect, test } from 'vitest';
import { citationOfFigure } from '../../../src/lib/bilan/citation.ts';

const ATLAS = 'Atlas des solidarités';

test('a figure is cited as ours after its source; what the Atlas works out names it once', () => {
  const said = citationOfFigure('Titre', 'Bilan 2024', 'https://x.fr/#a', ATLAS);
  expect(said).toBe('«\u00a0Titre\u00a0», Atlas des solidarités, d’après Bilan 2024, https://x.fr/#a');
  const own = citationOfFigure('Titre', 'Atlas des solidarités, Contrôles, d’après les sources', '/', ATLAS);
  expect(own.match(/Atlas/g)).toHaveLength(1);
});

test('a figure of another edition is cited as of that edition, and from whom it has it', () => {
  const said = citationOfFigure('Titre', 'Bilan 2024', 'https://y.fr/#a', 'Pacte 2A');
  expect(said).toBe('«\u00a0Titre\u00a0», Pacte 2A, d’après Bilan 2024, https://y.fr/#a');
  expect(citationOfFigure('Titre', `${ATLAS}, Contrôles`, '/', 'Pacte 2A')).toContain(
    `Pacte 2A, d’après ${ATLAS}, Contrôles`,
  );
});
