import { describe, expect, test } from 'vitest';
import { extentsOf, fitOvals, makeOval, NOBODY, shareLand } from '../../../src/lib/contours/cells.ts';
import { fitIslands } from '../../../src/lib/contours/coast.ts';
import { makeGrid, type Box, type Ring } from '../../../src/lib/contours/grid.ts';
import { addProvenLand, tidyPatches } from '../../../src/lib/contours/land.ts';
import { outlineArea } from '../../../src/lib/contours/outline.ts';
import { makePieces, makeSeeds, type Seed } from '../../../src/lib/contours/seeds.ts';

const area: Box = [0, 45, 0.4, 45.3];
const grid = makeGrid(area, 500);

function seed(code: string, box: Box, epci: string | null = `epci ${code}`): Seed {
  return { code, commune: code, epci, departement: '00', region: '00', box };
}

const two = [seed('a', [0.05, 45.05, 0.22, 45.25]), seed('b', [0.18, 45.05, 0.35, 45.25])];
const coast: Ring[][] = [
  [
    [
      [0.05, 45.05],
      [0.35, 45.05],
      [0.35, 45.25],
      [0.05, 45.25],
      [0.05, 45.05],
    ],
  ],
];

describe('seeds', () => {
  const communes = [
    {
      code: '01001',
      nom: 'A',
      type: 'commune-actuelle',
      departement: '01',
      region: '84',
      anciensCodes: ['01009'],
    },
    { code: '01002', nom: 'B', type: 'commune-deleguee', chefLieu: '01001' },
    { code: '29155', nom: 'Ouessant', type: 'commune-actuelle', departement: '29', region: '53' },
  ];
  const epcis = [{ code: '200000000', nom: 'CC', type: 'CC', membres: [{ code: '01001' }] }];
  const box = (code: string) => ({ id: `fr:commune:${code}`, bbox: [0, 0, 1, 1] });

  test('former communes lead to the present one, by chefLieu or by anciensCodes', () => {
    const seeds = makeSeeds(communes, epcis, [box('01009'), box('01002'), box('01001')]);
    expect(seeds.map(({ code, commune, epci }) => [code, commune, epci])).toEqual([
      ['01001', '01001', '200000000'],
      ['01002', '01001', '200000000'],
      ['01009', '01001', '200000000'],
    ]);
  });

  test('a commune without EPCI has a piece of its department', () => {
    const { pieces } = makePieces(makeSeeds(communes, epcis, [box('29155'), box('01001')]));
    expect(pieces.map(({ departement, epci }) => [departement, epci])).toEqual([
      ['01', '200000000'],
      ['29', null],
    ]);
  });

  test('boxes that lead nowhere are named', () => {
    expect(() => makeSeeds(communes, epcis, [box('99999')])).toThrow('99999');
  });
});

describe('sharing land', () => {
  const land = new Uint8Array(grid.width * grid.height).fill(1);

  test('no land goes to a commune outside its box', () => {
    const ovals = two.map((one) => makeOval(grid, one));
    const owner = shareLand(grid, land, ovals);
    const [a] = extentsOf(grid, owner, 2);
    expect(a!.x1 + 0.5).toBeLessThan(ovals[0]!.east);
    expect(owner[0]).toBe(NOBODY);
  });

  test('the fit lets a commune reach a side that a larger neighbour covered', () => {
    const seeds = [seed('large', [0.02, 45.02, 0.38, 45.28]), seed('small', [0.16, 45.04, 0.3, 45.26])];
    const reach = (rounds: number) => {
      const ovals = seeds.map((one) => makeOval(grid, one));
      const extent = extentsOf(grid, fitOvals(grid, land, ovals, rounds), 2)[1]!;
      return extent.y1 - extent.y0;
    };
    expect(reach(7)).toBeGreaterThan(reach(0));
  });

  test('an island missing from the base map is drawn within its box', () => {
    const sea = new Uint8Array(grid.width * grid.height);
    const ovals = [makeOval(grid, seed('isle', [0.1, 45.1, 0.15, 45.14]))];
    const owner = shareLand(grid, sea, ovals);
    expect(addProvenLand(grid, sea, owner, ovals, extentsOf(grid, owner, 1))).toBeGreaterThan(20);
    const after = extentsOf(grid, shareLand(grid, sea, ovals), 1)[0]!;
    expect(after.x0 + 1).toBeGreaterThan(ovals[0]!.west);
    expect(after.x1).toBeLessThan(ovals[0]!.east);
  });

  test('crumbs cut off by a neighbour go to it; islands stay', () => {
    const small = { ...grid, width: 7, height: 5 };
    const rows = ['.......', '.aba.a.', '.ab..a.', '.ab....', '.......'];
    const owner = Int32Array.from(rows.toReversed().join(''), (sign) =>
      sign === '.' ? -1 : sign === 'a' ? 0 : 1,
    );
    tidyPatches(small, owner, 2, 2);
    const signs = [...owner].map((value) => '.ab'[value + 1]).join('');
    expect(signs.match(/.{7}/g)!.toReversed()).toEqual([
      '.......',
      '.abb.a.',
      '.ab..a.',
      '.ab....',
      '.......',
    ]);
  });
});

test('islands are moved onto the box of their communes', () => {
  const [[ring]] = fitIslands(
    [
      [
        [
          [0, 0],
          [2, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
    [[10, 20, 14, 22]],
  ) as [[number[][]]];
  expect(ring).toEqual([
    [10, 20],
    [14, 20],
    [12, 22],
    [10, 20],
  ]);
});

test('the same seeds give the same arcs, and both communes have land', () => {
  const make = () => outlineArea(grid, two, [0, 1], coast);
  expect(make()).toEqual(make());
  expect(new Set(make().flatMap(({ left, right }) => [left, right]))).toEqual(new Set([NOBODY, 0, 1]));
});
