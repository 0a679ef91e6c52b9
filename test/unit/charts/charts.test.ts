import { expect, test } from 'vitest';
import { drawBarres } from '../../../src/charts/barres.ts';
import { RelativePath } from '../../../src/charts/relative-path.ts';
import { toCsvText } from '../../../src/lib/texte/csv.ts';
import { formatValeur } from '../../../src/lib/texte/format.ts';
import { escapeXml, wrapText } from '../../../src/lib/texte/texte.ts';

const point = (categorie: string, valeur: number | null, serie = '') => ({ categorie, serie, valeur });
const widths = (body: string) =>
  [...body.matchAll(/class="bar [^>]*width="([\d.]+)%"/g)].map(([, width]) => Number(width));

test('the longest bar fills the width, the others are in proportion, from zero', () => {
  const { body } = drawBarres({ forme: 'barres', unite: '€' }, [
    point('a', 200),
    point('b', 50),
    point('c', null),
  ]);
  expect(widths(body)).toEqual([100, 25]);
  expect(body).toContain('non renseigné');
});

test('shares are seen against one hundred', () => {
  const { body } = drawBarres({ forme: 'barres', unite: '%' }, [point('a', 82), point('b', 29)]);
  expect(widths(body)).toEqual([82, 29]);
});

test('the parts of a whole touch one another and fill the bar', () => {
  const { body } = drawBarres({ forme: 'empilees', unite: '%' }, [
    point('x', 45, 'A'),
    point('x', 48, 'B'),
    point('x', 7, 'C'),
  ]);
  const parts = [...body.matchAll(/x="([\d.]+)%" y="\d+" width="([\d.]+)%"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);
  expect(parts).toEqual([
    [0, 45],
    [45, 48],
    [93, 7],
  ]);
});

test('the parts of a whole that do not come out even touch and fill the bar all the same', () => {
  const { body } = drawBarres({ forme: 'empilees', unite: '%' }, [
    point('x', 6, 'A'),
    point('x', 21, 'B'),
    point('x', null, 'C'),
    point('x', 46, 'D'),
    point('x', 21, 'E'),
    point('x', 5, 'F'),
  ]);
  const parts = [...body.matchAll(/x="([\d.]+)%" y="\d+" width="([\d.]+)%"/g)].map(([, x, width]) => ({
    x: Number(x),
    end: Math.round((Number(x) + Number(width)) * 10) / 10,
  }));
  expect(parts).toHaveLength(5);
  expect(parts.map(({ x }) => x)).toEqual([0, ...parts.slice(0, -1).map(({ end }) => end)]);
  expect(parts.at(-1)?.end).toBe(100);
});

test.each(['barres', 'empilees'] as const)('%s: nothing of nothing draws no bar', (forme) => {
  expect(widths(drawBarres({ forme, unite: '€' }, [point('a', 0), point('b', null)]).body)).toEqual([]);
});

test('grouped bars keep one tone a series', () => {
  const { body } = drawBarres({ forme: 'barres-groupees', unite: 'M€' }, [
    point('p', 1, '2023'),
    point('p', 2, '2024'),
  ]);
  expect(body).toContain('tone-0');
  expect(body).toContain('tone-1');
});

test('labels wrap between words and are safe', () => {
  expect(wrapText('un deux trois', 7)).toEqual(['un deux', 'trois']);
  expect(wrapText('anticonstitutionnellement oui', 5)).toEqual(['anticonstitutionnellement', 'oui']);
  expect(escapeXml('<a & "b">')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
});

test('values carry their unit, an unknown value says so', () => {
  expect(formatValeur(28838438, '€')).toBe('28\u202f838\u202f438\u00a0€');
  expect(formatValeur(null, '%')).toBe('non renseigné');
});

/** Draws rings with the calls that d3 makes. */
function drawRings(rings: [number, number][][], step?: number): string {
  const path = new RelativePath(step);
  for (const [[x, y] = [0, 0], ...rest] of rings) {
    path.moveTo(x, y);
    for (const point of rest) path.lineTo(...point);
    path.closePath();
  }
  return path.toString();
}

test('relative paths draw the same points in whole units, without the steps of no length', () => {
  const rings: [number, number][][] = [
    [
      [10.2, 20],
      [12, 19],
      [12, 19.4],
      [12, 25],
    ],
    [
      [0, 0],
      [5, 0],
      [5, -5],
    ],
  ];
  expect(drawRings(rings)).toBe('M10 20l2-1 0 6zM0 0l5 0 0-5z');
  expect(drawRings(rings, 5)).toBe('M2 4l0 1zM0 0l1 0 0-1z');
});

test('a ring of one point draws nothing, a line stays open', () => {
  expect(
    drawRings([
      [
        [3, 3],
        [3.1, 3],
      ],
    ]),
  ).toBe('');
  const line = new RelativePath();
  line.moveTo(1, 1);
  line.lineTo(4, 2);
  line.moveTo(9, 9);
  line.lineTo(8, 9);
  expect(String(line)).toBe('M1 1l3 1M9 9l-1 0');
});

test('a table opens as it is in a French spreadsheet', () => {
  expect(
    toCsvText([
      ['a;b', 'dit "oui"'],
      ['=1+1', 'é'],
      [-0.005, null],
    ]),
  ).toBe('\uFEFF"a;b";"dit ""oui"""\r\n"\'=1+1";"é"\r\n"-0,005";""\r\n');
});
