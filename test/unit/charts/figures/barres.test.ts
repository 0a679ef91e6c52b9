import { describe, expect, test } from 'vitest';
import { drawBarres, type Barre } from '../../../../src/charts/figures/barres.ts';
import { formats, number, outsideOf, overlapsOf, rootOf, textsOf } from './corps.ts';

const draw = (barres: Barre[], unite = '€', plafond?: number) =>
  drawBarres(barres, { id: 'essai', unite, ...(plafond === undefined ? {} : { plafond }) });
const widths = (barres: Barre[], format: 'etroit' | 'large', plafond?: number) =>
  rootOf(draw(barres, '%', plafond), format)
    .querySelectorAll('rect')
    .map((rect) => number(rect, 'width'));

const odd: Record<string, Barre[]> = {
  'one value': [{ nom: 'Seule', valeur: 12 }],
  nothing: [],
  zeros: [
    { nom: 'a', valeur: 0 },
    { nom: 'b', valeur: 0 },
  ],
  'negative values': [
    { nom: 'Recul', valeur: -40 },
    { nom: 'Hausse', valeur: 25 },
  ],
  'only negative values': [
    { nom: 'a', valeur: -4 },
    { nom: 'b', valeur: -1 },
  ],
  'missing values': [
    { nom: 'a', valeur: null },
    { nom: 'b', valeur: 3 },
  ],
  'equal values': [
    { nom: 'a', valeur: 7 },
    { nom: 'b', valeur: 7 },
  ],
  'long names': [
    {
      nom: 'Direction départementale de l’emploi, du travail, des solidarités et de la protection des populations',
      valeur: 3,
    },
    { nom: 'a', valeur: 1 },
  ],
  'huge values': [
    { nom: 'a', valeur: 987654321098 },
    { nom: 'b', valeur: 1 },
  ],
  'series, targets and doubts': [
    { nom: 'Places', valeur: 2400, nature: 'cible', serie: 1, suite: 'Prévues' },
    { nom: 'Places', valeur: 1906, serie: 0, suite: 'En place' },
    { nom: 'Équipes', valeur: 430, nature: 'incertain', serie: 1, suite: 'Prévues' },
  ],
};

describe.each(Object.entries(odd))('%s', (_, barres) => {
  test.each(formats)('%s: is drawn whole, no text over another or out of the column', (format) => {
    const figure = draw(barres);
    expect(figure[format].body).not.toMatch(/NaN|undefined|Infinity/);
    expect(overlapsOf(figure, format)).toEqual([]);
    expect(outsideOf(figure, format)).toEqual([]);
  });
});

describe.each(formats)('%s', (format) => {
  test('bars are in proportion, from zero', () => {
    const [a = 0, b = 0] = widths(
      [
        { nom: 'a', valeur: 200 },
        { nom: 'b', valeur: 50 },
      ],
      format,
    );
    expect(a / b).toBeCloseTo(4, 0);
  });

  test('what nobody says has a word and no bar; zero has its value and no bar', () => {
    const figure = draw([
      { nom: 'a', valeur: null },
      { nom: 'b', valeur: 0 },
      { nom: 'c', valeur: 2 },
    ]);
    expect(rootOf(figure, format).querySelectorAll('rect')).toHaveLength(1);
    expect(textsOf(figure, format)).toEqual(
      expect.arrayContaining(['non renseigné', '0\u00a0€', '2\u00a0€']),
    );
  });

  test('shares are seen against the whole', () => {
    const [half = 0] = widths([{ nom: 'a', valeur: 50 }], format, 100);
    const [all = 0] = widths([{ nom: 'a', valeur: 100 }], format, 100);
    expect(all / half).toBeCloseTo(2, 0);
  });

  test('a loss goes to the left of zero', () => {
    const [loss, gain] = rootOf(draw(odd['negative values'] ?? []), format).querySelectorAll('rect');
    if (!loss || !gain) throw new Error('two bars');
    expect(number(loss, 'x') + number(loss, 'width')).toBeCloseTo(number(gain, 'x'), 0);
  });

  test('a target is an outline, a doubt is hatched, a fact is solid', () => {
    const root = rootOf(draw(odd['series, targets and doubts'] ?? []), format);
    expect(root.querySelectorAll('rect').map((rect) => rect.getAttribute('class'))).toEqual([
      'cible',
      's0',
      'incertain',
    ]);
    const fill = root.querySelector('.incertain')?.getAttribute('fill') ?? '';
    expect(root.querySelector(fill.slice(4, -1))).not.toBeNull();
  });

  test('the name of a group is written once', () => {
    const names = textsOf(draw(odd['series, targets and doubts'] ?? []), format);
    expect(names.filter((name) => name === 'Places')).toHaveLength(1);
  });
});

test('names are made safe', () => {
  expect(draw([{ nom: '<b> & "c"', valeur: 1 }]).large.body).toContain('&lt;b&gt; &amp; &quot;c&quot;');
});

test('one drawing serves a phone and a wide column', () => {
  const { etroit, large } = draw(odd['long names'] ?? []);
  expect(etroit.body).toBe(large.body);
});
