import { describe, expect, test } from 'vitest';
import { drawPentes, type Pente } from '../../../../src/charts/figures/pentes.ts';
import { formats, number, outsideOf, overlapsOf, rootOf, textsOf } from './corps.ts';

const draw = (pentes: Pente[], moments = ['2023', '2024']) =>
  drawPentes(pentes, { id: 'essai', unite: 'M€', moments });
const line = (nom: string, ...valeurs: (number | null)[]): Pente => ({
  nom,
  etapes: valeurs.map((valeur) => ({ valeur })),
});

const odd: Record<string, Pente[]> = {
  nothing: [],
  'one line': [line('', 630, 770)],
  'all at nothing': [line('a', 0, 0), line('b', 0, 0)],
  'equal values': [line('a', 5, 5), line('b', 5, 5), line('c', 5, 5)],
  'a missing start': [line('a', null, 5), line('b', 3, 8)],
  'a missing end': [line('a', 5, null), line('b', 3, 8)],
  'nothing known': [line('a', null, null), line('b', 3, 8)],
  'a loss': [line('a', -5, 10), line('b', 3, -8)],
  'huge values and long names': [
    line('103, mutations économiques et développement de l’emploi et de la formation', 1, 123456789),
    line('124, conduite et soutien des politiques sanitaires et sociales', 0.3, 0.3),
    line('137, égalité entre les femmes et les hommes', 0.3, 0.3),
  ],
};

describe.each(Object.entries(odd))('%s', (_, pentes) => {
  test.each(formats)('%s: is drawn whole, no text over another or out of the column', (format) => {
    const figure = draw(pentes);
    expect(figure[format].body).not.toMatch(/NaN|undefined|Infinity/);
    expect(overlapsOf(figure, format)).toEqual([]);
    expect(outsideOf(figure, format)).toEqual([]);
  });
});

test.each(formats)('%s: years stand apart as they do, and what is aimed at is drawn as such', (format) => {
  const figure = draw(
    [
      {
        nom: '',
        etapes: [{ valeur: 630 }, { valeur: 770, nature: 'incertain' }, { valeur: 1250, nature: 'cible' }],
      },
    ],
    ['2023', '2024', '2027, cible'],
  );
  const root = rootOf(figure, format);
  const [a = NaN, b = NaN, c = NaN] = root.querySelectorAll('circle').map((dot) => number(dot, 'cx'));
  expect((c - a) / (b - a)).toBeCloseTo(4, 0);
  expect(root.querySelectorAll('circle').map((dot) => dot.getAttribute('class'))).toEqual([
    's0',
    'incertain',
    'cible',
  ]);
  expect(root.querySelectorAll('.prevu')).toHaveLength(2);
});

test.each(formats)('%s: a value that nobody says is said so, and no line goes there', (format) => {
  const figure = draw([line('a', 5, null), line('b', 3, 8)]);
  expect(textsOf(figure, format)).toContainEqual(expect.stringContaining('non renseigné · a'));
  expect(rootOf(figure, format).querySelectorAll('.trait-s0')).toHaveLength(1);
});
