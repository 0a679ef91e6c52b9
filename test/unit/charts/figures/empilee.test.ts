import { describe, expect, test } from 'vitest';
import { drawEmpilee, type Part } from '../../../../src/charts/figures/empilee.ts';
import { formats, number, outsideOf, overlapsOf, rootOf, textsOf } from './corps.ts';

const draw = (parts: Part[]) => drawEmpilee(parts, { id: 'essai', unite: '%' });

const odd: Record<string, Part[]> = {
  nothing: [],
  'one part': [{ nom: 'Tout', valeur: 100 }],
  'nothing of nothing': [
    { nom: 'a', valeur: 0 },
    { nom: 'b', valeur: null },
  ],
  'equal parts': [
    { nom: 'a', valeur: 25 },
    { nom: 'b', valeur: 25 },
    { nom: 'c', valeur: 25 },
    { nom: 'd', valeur: 25 },
  ],
  'parts that do not come out even': [6, 21, 46, 21, 5].map((valeur, i) => ({ nom: `part ${i}`, valeur })),
  'small parts with long names': [
    { nom: 'À l’échelle de l’intercommunalité ou du bassin de vie', valeur: 97 },
    { nom: 'Non renseigné dans la source', valeur: 1 },
    { nom: 'Quartiers prioritaires de la ville', valeur: 1 },
    { nom: 'Commune', valeur: 1 },
  ],
};

describe.each(Object.entries(odd))('%s', (_, parts) => {
  test.each(formats)('%s: is drawn whole, no text over another or out of the column', (format) => {
    const figure = draw(parts);
    expect(figure[format].body).not.toMatch(/NaN|undefined|Infinity/);
    expect(overlapsOf(figure, format)).toEqual([]);
    expect(outsideOf(figure, format)).toEqual([]);
  });

  test.each(formats)('%s: each part has its name and its value', (format) => {
    const written = textsOf(draw(parts), format).join(' ');
    for (const { nom, valeur } of parts) {
      expect(written).toContain(nom);
      if (valeur === null) expect(written).toContain('non renseigné');
    }
  });
});

test('the parts fill the bar, one after the other', () => {
  const parts = odd['parts that do not come out even'] ?? [];
  const rects = rootOf(draw(parts), 'large').querySelectorAll('rect');
  expect(rects).toHaveLength(parts.length);
  const last = rects.at(-1);
  expect(last && number(last, 'x') + number(last, 'width')).toBeGreaterThan(99);
  const starts = rects.map((rect) => number(rect, 'x'));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
