import { describe, expect, test } from 'vitest';
import { drawFlux, type Source } from '../../../../src/charts/figures/flux.ts';
import { formatEuros } from '../../../../src/lib/texte/euros.ts';
import { formats, number, outsideOf, overlapsOf, rootOf } from './corps.ts';

const draw = (sources: Source[]) => drawFlux(sources, { ecrire: formatEuros });
const source = (nom: string, ...valeurs: number[]): Source => ({
  nom,
  ton: 's0',
  parts: valeurs.map((valeur, i) => ({ nom: `${nom} ${i + 1}`, valeur })),
});

const odd: Record<string, Source[]> = {
  nothing: [],
  'one sum in one part': [source('Seul', 12)],
  'nothing of nothing': [source('Rien', 0, 0)],
  'equal parts': [source('a', 5, 5), source('b', 5, 5)],
  'huge and tiny': [source('Immense', 987654321, 1), source('Infime', 1)],
  'long names': [
    source('Prévenir la pauvreté et lutter contre les inégalités dès l’enfance', 30, 20, 10),
    source('Emploi', 2),
  ],
};

describe.each(Object.entries(odd))('%s', (_, sources) => {
  test.each(formats)('%s: is drawn whole, no text over another or out of the column', (format) => {
    const figure = draw(sources);
    expect(figure[format].body).not.toMatch(/NaN|undefined|Infinity/);
    expect(overlapsOf(figure, format)).toEqual([]);
    expect(outsideOf(figure, format)).toEqual([]);
  });
});

test.each(formats)('%s: a block is as tall as its amount, on both sides', (format) => {
  const heights = rootOf(draw([source('a', 30, 10), source('b', 20)]), format)
    .querySelectorAll('rect')
    .map((rect) => number(rect, 'height'));
  const [a = 0, a1 = 0, a2 = 0, b = 0, b1 = 0] = heights;
  expect(a1 / a2).toBeCloseTo(3, 1);
  expect(a1 + a2).toBeCloseTo(a, 0);
  expect(b).toBeCloseTo(b1, 0);
});
