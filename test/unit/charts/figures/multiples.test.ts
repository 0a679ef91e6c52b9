import { expect, test } from 'vitest';
import { drawEmpilee } from '../../../../src/charts/figures/empilee.ts';
import { drawMultiples } from '../../../../src/charts/figures/multiples.ts';
import { formats, rootOf } from './corps.ts';

const one = (nom: string, id: string) => ({
  nom,
  figure: drawEmpilee(
    [
      { nom: 'Non', valeur: 60, nature: 'incertain' },
      { nom: 'Oui', valeur: 40 },
    ],
    { id, unite: '%' },
  ),
});

test('each drawing is whole: two wholes are never one', () => {
  const figure = drawMultiples([one('Villes', 'a'), one('Campagnes', 'b'), one('Ailleurs', 'c')]);
  expect(figure.description).toContain('Campagnes');
  for (const format of formats) {
    const cells = rootOf(figure, format).querySelectorAll('svg');
    expect(cells.map((cell) => cell.querySelectorAll('rect').length)).toEqual([2, 2, 2]);
    expect(new Set(cells.map((cell) => cell.getAttribute('x'))).size).toBe(format === 'large' ? 2 : 1);
    expect(new Set(cells.map((cell) => cell.getAttribute('y'))).size).toBe(format === 'large' ? 2 : 3);
  }
});

test('no id is on a page twice', () => {
  const figure = drawMultiples([one('Villes', 'a'), one('Campagnes', 'b')]);
  const ids = formats.flatMap((format) =>
    rootOf(figure, format)
      .querySelectorAll('[id]')
      .map(({ id }) => id),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test('nothing is an empty drawing', () => {
  expect(drawMultiples([]).large.height).toBe(0);
});
