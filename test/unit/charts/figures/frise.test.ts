import { expect, test } from 'vitest';
import { drawFrise, type Moment } from '../../../../src/charts/figures/frise.ts';
import { formats, number, rootOf, textsOf } from './corps.ts';

const moments: Moment[] = [
  { date: '2023', nature: 'constate' },
  { date: '2024-06-12', nature: 'constate' },
  { date: '2024-06', nature: 'constate' },
  { date: '2024-06-12', nature: 'constate' },
  { date: '2027', nature: 'cible' },
];

test.each(formats)('%s: each date has its numbered mark, and the years their names', (format) => {
  const texts = textsOf(drawFrise(moments), format);
  expect(texts).toEqual(['2023', '2024', '2025', '2026', '2027', '1', '2', '3', '4', '5']);
});

test.each(formats)('%s: equal dates stand one under the other, what is planned is an outline', (format) => {
  const rects = rootOf(drawFrise(moments), format).querySelectorAll('rect');
  expect(new Set(rects.slice(1, 4).map((rect) => number(rect, 'y'))).size).toBe(3);
  expect(rects.map((rect) => rect.getAttribute('class'))).toEqual(['s0', 's0', 's0', 's0', 'cible']);
});

test.each(formats)('%s: one date, and none', (format) => {
  expect(textsOf(drawFrise([{ date: '2025-12-31', nature: 'cible' }]), format)).toEqual(['2025', '1']);
  expect(drawFrise([])[format]).toMatchObject({ height: 0, body: '' });
});
