import { expect, test } from 'vitest';
import { RelativePath } from '../../../src/charts/relative-path.ts';
import { toCsvText } from '../../../src/lib/texte/csv.ts';
import { formatValeur } from '../../../src/lib/texte/euros.ts';
import { escapeXml, wrapText } from '../../../src/lib/texte/texte.ts';

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
