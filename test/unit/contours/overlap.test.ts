import { describe, expect, test } from 'vitest';
import { compareMaps, quantile, type Shape } from '../../../src/lib/contours/overlap.ts';

function rectangle(code: string, west: number, east: number): Shape {
  const ring = [
    [west, 45],
    [east, 45],
    [east, 45.1],
    [west, 45.1],
    [west, 45],
  ];
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const real = [rectangle('a', 0.0005, 0.1005), rectangle('b', 0.1005, 0.2005)];

describe('measuring', () => {
  test('the same map is wholly right', () => {
    expect(compareMaps(real, real, new Set())).toEqual({
      share: 1,
      ious: [
        { code: 'a', iou: 1 },
        { code: 'b', iou: 1 },
      ],
    });
  });

  test('a border moved by a tenth costs a tenth of one and adds it to the other', () => {
    const { share, ious } = compareMaps(
      real,
      [rectangle('a', 0.0005, 0.0905), rectangle('b', 0.0905, 0.2005)],
      new Set(),
    );
    expect(share).toBeCloseTo(0.95, 6);
    expect(ious.map(({ code, iou }) => [code, iou.toFixed(4)])).toEqual([
      ['a', '0.9000'],
      ['b', '0.9091'],
    ]);
  });

  test('land spilt over the sea counts against a territory wholly known, and not against another', () => {
    const ours = [real[0]!, rectangle('b', 0.1005, 0.3005)];
    const iouOfB = (whole: string[]) =>
      compareMaps(real, ours, new Set(whole)).ious.find(({ code }) => code === 'b')!.iou;
    expect(iouOfB(['b'])).toBeCloseTo(0.5, 6);
    expect(iouOfB([])).toBe(1);
  });

  test('quantiles are values of the list', () => {
    expect([quantile([1, 2, 3, 4], 0.1), quantile([1, 2, 3, 4], 0.5), quantile([1], 1)]).toEqual([1, 3, 1]);
  });
});
