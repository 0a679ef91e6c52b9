import { describe, expect, test } from 'vitest';
import { drawPoints, type LigneDePoints } from '../../../../src/charts/figures/points.ts';
import { formats, number, outsideOf, overlapsOf, rootOf, textsOf } from './corps.ts';

const draw = (rangees: LigneDePoints[], series: string[] = []) =>
  drawPoints(rangees, { id: 'essai', unite: '%', plafond: 100, series });

const odd: Record<string, LigneDePoints[]> = {
  nothing: [],
  'one value': [{ nom: 'Seule', marques: [{ valeur: 40 }] }],
  'zero and the whole': [{ nom: 'Tout ou rien', marques: [{ valeur: 0 }, { valeur: 100 }] }],
  'no value': [{ nom: 'Silence', marques: [] }],
  'equal values': [{ nom: 'a', marques: [{ valeur: 100 }, { valeur: 100 }, { valeur: 100 }] }],
  'two equal values with their series': [
    {
      nom: 'Zones',
      marques: [{ valeur: 30 }, { valeur: 30, serie: 1 }],
    },
  ],
  'a loss': [{ nom: 'a', marques: [{ valeur: -12 }, { valeur: 8 }] }],
  'long names and series': [
    {
      nom: 'Quartiers prioritaires de la politique de la ville et territoires ruraux réunis, selon le bilan',
      marques: [{ valeur: 2 }, { valeur: 98, serie: 1 }],
    },
  ],
};

describe.each(Object.entries(odd))('%s', (_, rangees) => {
  test.each(formats)('%s: is drawn whole, no text over another or out of the column', (format) => {
    const figure = draw(rangees);
    expect(figure[format].body).not.toMatch(/NaN|undefined|Infinity/);
    expect(overlapsOf(figure, format)).toEqual([]);
    expect(outsideOf(figure, format)).toEqual([]);
  });
});

test.each(formats)('%s: a dot a value, a word for none', (format) => {
  const figure = draw([...(odd['equal values'] ?? []), ...(odd['no value'] ?? [])]);
  const dots = rootOf(figure, format).querySelectorAll('circle');
  expect(dots).toHaveLength(3);
  expect(new Set(dots.map((dot) => number(dot, 'cy'))).size).toBe(3);
  expect(textsOf(figure, format)).toContain('non renseigné');
});

test.each(formats)('%s: series are named once, over the first row, apart', (format) => {
  const series = ['Départements et collectivités', 'Métropoles'];
  const figure = draw(
    [
      { nom: 'a', marques: [{ valeur: 56 }, { valeur: 58, serie: 1 }] },
      { nom: 'b', marques: [{ valeur: 13, serie: 1 }] },
    ],
    series,
  );
  expect(overlapsOf(figure, format)).toEqual([]);
  expect(outsideOf(figure, format)).toEqual([]);
  expect(textsOf(figure, format).filter((text) => series.includes(text))).toEqual(series);
});
