import { expect, test } from 'vitest';
import { citationOfFigure } from '../../../src/lib/bilan/citation.ts';

test('a figure is cited as ours after its source; what the Atlas works out names it once', () => {
  const said = citationOfFigure('Titre', 'Bilan 2024', 'https://x.fr/#a');
  expect(said).toBe('«\u00a0Titre\u00a0», Atlas des solidarités, d’après Bilan 2024, https://x.fr/#a');
  const own = citationOfFigure('Titre', 'Atlas des solidarités, Contrôles, d’après les sources', '/');
  expect(own.match(/Atlas/g)).toHaveLength(1);
});
