import { describe, expect, test } from 'vitest';
import { packLieux, Lieux } from '../../../../src/lib/carte/couches/lieux.ts';
import { reachableFrom, voisinsOf, type Place } from '../../../../src/lib/carte/couches/voisinage.ts';

/** Three by three on a grid, y downwards: « 00 » top left, « 22 » bottom right. */
const grid: Place[] = [0, 1, 2].flatMap((y) =>
  [0, 1, 2].map((x) => ({ code: `${x}${y}`, x: x * 10, y: y * 10 })),
);
const none = new Map<string, Set<string>>();

describe('the neighbours', () => {
  test('of a grid are those above, on the right, below and on the left', () => {
    expect(voisinsOf(grid, none).get('11')).toEqual({ nord: '10', est: '21', sud: '12', ouest: '01' });
  });

  test('of an edge lead nowhere beyond it', () => {
    expect(voisinsOf(grid, none).get('00')).toEqual({ est: '10', sud: '01' });
  });

  test('that share a border come before nearer ones that do not', () => {
    const places = [
      { code: 'a', x: 0, y: 0 },
      { code: 'near', x: 5, y: 0 },
      { code: 'far', x: 20, y: 2 },
    ];
    expect(voisinsOf(places, none).get('a')?.est).toBe('near');
    expect(voisinsOf(places, new Map([['a', new Set(['far'])]])).get('a')?.est).toBe('far');
  });

  test('lie ahead: a border that is nearly behind does not count', () => {
    const places = [
      { code: 'a', x: 0, y: 0 },
      { code: 'b', x: 1, y: 10 },
    ];
    expect(voisinsOf(places, new Map([['a', new Set(['b'])]])).get('a')).toEqual({ sud: 'b' });
  });

  test('leave no territory that no arrow leads to', () => {
    const places = [
      { code: 'a', x: 0, y: 0 },
      { code: 'b', x: 10, y: 0 },
      { code: 'c', x: 20, y: 0 },
      // Aside: every other one is nearer to somebody else.
      { code: 'orphan', x: 10.5, y: 9 },
      { code: 'd', x: 10, y: 8 },
    ];
    const voisins = voisinsOf(places, none);
    const led = new Set([...voisins.values()].flatMap((next) => Object.values(next)));
    expect([...led].sort()).toEqual(['a', 'b', 'c', 'd', 'orphan']);
  });

  test('are reached from one another', () => {
    expect(reachableFrom('00', voisinsOf(grid, none)).size).toBe(9);
    expect(reachableFrom('00', new Map([['00', { est: '10' }]]))).toEqual(new Set(['00', '10']));
  });
});

describe('the file of territories', () => {
  const lieux = grid.map(({ code, x, y }) => ({
    code,
    nom: `n${code}`,
    region: '1',
    point: [x, -y] as [number, number],
  }));
  const packed = new Lieux(packLieux(lieux, voisinsOf(grid, none)));

  test('leads where the neighbours are', () => {
    expect(packed.next('11', 'nord')?.nom).toBe('n10');
    expect(packed.next('00', 'nord')).toBeUndefined();
    expect(packed.next('inconnu', 'nord')).toBeUndefined();
  });

  test('steps round the end of the list', () => {
    expect(packed.step('22', 1)?.code).toBe('00');
    expect(packed.step('00', -1)?.code).toBe('22');
  });

  test('knows the nearest one to a point', () => {
    expect(packed.nearest([19, -1])?.code).toBe('20');
  });
});
