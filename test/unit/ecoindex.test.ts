import { describe, expect, test } from 'vitest';
import { parsePage } from '../support/built-site.ts';
import { countElements, noteOf, quantileOf, scoreOf } from '../support/ecoindex.ts';

describe('the EcoIndex', () => {
  test('ranks a value among quantiles, with what it is past the one below', () => {
    const quantiles = [0, 10, 30];
    expect([0, 5, 10, 20, 30, 99].map((value) => quantileOf(value, quantiles))).toEqual([
      0, 0.5, 1, 1.5, 2, 2,
    ]);
  });

  // The smallest page and the heaviest of the HTTP Archive are the two ends of the scale of the association.
  test('goes from 100, nothing, to 0, the heaviest page of all', () => {
    expect(scoreOf({ elements: 0, requests: 0, kilobytes: 0 })).toBe(100);
    expect(scoreOf({ elements: 594601, requests: 3920, kilobytes: 223212.26 })).toBe(0);
  });

  test('counts elements for three, requests for two, weight for one', () => {
    const none = { elements: 0, requests: 0, kilobytes: 0 };
    const lost = (page: Partial<typeof none>) => 100 - scoreOf({ ...none, ...page });
    expect([lost({ elements: 674 }), lost({ requests: 86 }), lost({ kilobytes: 1648.27 })]).toEqual([
      27.5,
      expect.closeTo(55 / 3),
      expect.closeTo(55 / 6),
    ]);
  });

  test('counts the elements of a page at rest, in a browser that runs scripts', () => {
    const page =
      '<main><svg><g><path/></g></svg><template><p></p></template><noscript><p><b>a</b></p></noscript></main>';
    expect(countElements(parsePage(page))).toEqual({ all: 9, outside: 4 });
  });

  test('has the letters of the association', () => {
    expect([100, 80.1, 80, 70.1, 70, 55, 40, 25, 10, 0].map(noteOf).join('')).toBe('AABBCDEFGG');
  });
});
