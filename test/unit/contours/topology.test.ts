import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { Levels } from '../../../src/lib/contours/levels.ts';
import { ringArea } from '../../../src/lib/contours/smooth.ts';
import {
  type Named,
  nationalTopology,
  regionsOfEpci,
  departementTopology,
  regionTopology,
} from '../../../src/lib/contours/topology.ts';
import { clockwise, counterClockwise } from '../../../src/lib/contours/winding.ts';

function square(west: number, east: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, 45],
        [east, 45],
        [east, 46],
        [west, 46],
        [west, 45],
      ],
    ],
  };
}

/** Two regions of one department each; EPCI `e2` spreads over both. */
const levels: Levels = {
  regions: collect([{ code: 'r1', nom: 'R1' }, square(0, 2)], [{ code: 'r2', nom: 'R2' }, square(2, 4)]),
  departements: collect(
    [{ code: 'd1', nom: 'D1', region: 'r1' }, square(0, 2)],
    [{ code: 'd2', nom: 'D2', region: 'r2' }, square(2, 4)],
  ),
  epci: collect(
    [{ code: 'e1', nom: 'E1', type: 'CC' }, square(0, 1)],
    [{ code: 'e2', nom: 'E2', type: 'CC' }, square(1, 3)],
    [{ code: 'e3', nom: 'E3', type: 'CC' }, square(3, 4)],
  ),
};

function collect<P>(...rows: [P, Polygon][]) {
  const features = rows.map(([properties, geometry]) => ({ type: 'Feature' as const, properties, geometry }));
  return { type: 'FeatureCollection' as const, features };
}

const membership = new Map([
  ['e1', new Set(['r1'])],
  ['e2', new Set(['r1', 'r2'])],
  ['e3', new Set(['r2'])],
]);
const codes = (collection: GeometryCollection<Named>) =>
  collection.geometries.map(({ properties }) => (properties as Named).code);

describe('light topologies', () => {
  test('a region has its departments, and every EPCI with a commune in it', () => {
    const { objects } = regionTopology(levels, 'r1', membership);
    expect(codes(objects.region)).toEqual(['r1']);
    expect(codes(objects.departements)).toEqual(['d1']);
    expect(codes(objects.epci)).toEqual(['e1', 'e2']);
    expect(objects.departements.geometries[0]!.properties).toEqual({ code: 'd1', nom: 'D1' });
  });

  test('a department has every EPCI with a commune in it, whole, and no region: the map of its edition reads the same objects', () => {
    const { objects } = departementTopology(levels, 'd2', new Map([['e2', new Set(['d1', 'd2'])]]));
    expect(codes(objects.region)).toEqual([]);
    expect(codes(objects.departements)).toEqual(['d2']);
    expect(codes(objects.epci)).toEqual(['e2']);
    expect(() => departementTopology(levels, '99', membership)).toThrow('Department 99');
  });

  test('levels share their arcs', () => {
    const { arcs, objects } = nationalTopology(levels);
    expect(Object.keys(objects)).toEqual(['regions', 'departements']);
    expect(arcs).toHaveLength(3);
  });

  test('rings are clockwise, as d3-geo wants them', () => {
    const topology = nationalTopology(levels);
    const shapes = feature(topology, topology.objects.regions).features;
    expect(shapes.map(({ geometry }) => ringArea((geometry as Polygon).coordinates[0]!))).toEqual([-2, -2]);
  });

  test('an unknown region is refused by name', () => {
    expect(() => regionTopology(levels, '99', membership)).toThrow('Region 99');
  });
});

test('winding both ways', () => {
  expect(ringArea(clockwise(square(0, 1)).coordinates[0]!)).toBe(-1);
  expect(counterClockwise(clockwise(square(0, 1)))).toEqual(square(0, 1));
});

test('an EPCI is in each region where it has communes', () => {
  const commune = (code: string, region: string) => ({ code, nom: code, type: 'commune-actuelle', region });
  const epci = { code: 'e', nom: 'E', type: 'CC', membres: [{ code: '1' }, { code: '2' }, { code: '3' }] };
  const found = regionsOfEpci([commune('1', '11'), commune('2', '24'), commune('3', '11')], [epci]);
  expect([...found.get('e')!]).toEqual(['11', '24']);
});
