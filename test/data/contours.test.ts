import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { beforeAll, describe, expect, test } from 'vitest';
import { crossingLines } from '../../src/lib/contours/crossings.ts';
import type { Point } from '../../src/lib/contours/grid.ts';
import { expectedOf, type Levels } from '../../src/lib/contours/levels.ts';
import { isInside } from '../../src/lib/contours/rings.ts';
import { ringArea } from '../../src/lib/contours/smooth.ts';
import { nationalTopology, regionsOfEpci, regionTopology } from '../../src/lib/contours/topology.ts';
import { measureFolder, REAL_OUTLINES } from '../../src/tools/contours/measure.ts';

const require = createRequire(import.meta.url);
const table = (name: string) => require(`@etalab/decoupage-administratif/data/${name}.json`);
const reference = {
  communes: table('communes'),
  epci: table('epci'),
  departements: table('departements'),
  regions: table('regions'),
};
const path = (name: string) => new URL(`../../data/contours/${name}`, import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(path(name), 'utf8'));
const levels: Levels = {
  regions: read('regions.geojson'),
  departements: read('departements.geojson'),
  epci: read('epci.geojson'),
};
const LEVELS = ['regions', 'departements', 'epci'] as const;

/** Official outlines may lack a few codes of another year, and need not share our own borders. */
const isComputed = read('origine.json').titre.startsWith('Contours approchés');

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
const areaOf = (shape: Polygon | MultiPolygon) =>
  polygonsOf(shape)
    .flat()
    .reduce((sum, ring) => sum + ringArea(ring), 0);

describe.each(LEVELS)('%s.geojson', (level) => {
  const { features } = levels[level];

  test('every territory of the reference, once, sorted by code, with its name', () => {
    const expected = expectedOf(reference)[level];
    const known = new Map(expected.map((row) => [row.code, row]));
    const codes = features.map(({ properties }) => properties.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThanOrEqual((isComputed ? 1 : 0.95) * expected.length);
    for (const { properties } of features) expect(properties).toEqual(known.get(properties.code));
  });

  test('valid polygons: closed rings, outer ones counter-clockwise, holes clockwise and inside', () => {
    const faults: string[] = [];
    for (const { properties, geometry } of features) {
      for (const [outer, ...holes] of polygonsOf(geometry)) {
        const closed = [outer!, ...holes].every(
          (ring) => ring.length > 3 && `${ring[0]}` === `${ring.at(-1)}`,
        );
        if (!closed) faults.push(`${properties.code}: open or short ring`);
        if (!(ringArea(outer!) > 0)) faults.push(`${properties.code}: outer ring is not counter-clockwise`);
        for (const hole of holes) {
          if (!(ringArea(hole) < 0)) faults.push(`${properties.code}: hole is not clockwise`);
          const within = hole.filter((point) => isInside(point, outer!)).length;
          if (within * 2 < hole.length) faults.push(`${properties.code}: hole outside its ring`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

test.runIf(isComputed)(
  'borders are shared exactly: no two borders cross or overlap, none is used more than twice',
  () => {
    const { arcs, objects } = topology({ ...levels });
    expect(crossingLines(arcs as Point[][], 0.0001).size).toBe(0);
    for (const level of LEVELS) {
      const uses = new Map<number, number>();
      const indexes = JSON.stringify(
        (objects[level] as unknown as { geometries: { arcs: unknown }[] }).geometries.map(
          ({ arcs: used }) => used,
        ),
      );
      for (const [index] of indexes.matchAll(/-?\d+/g)) {
        // A negative index is the same arc walked backwards: its neighbour's side.
        const direction = Number(index);
        uses.set(direction, (uses.get(direction) ?? 0) + 1);
      }
      expect(Math.max(...uses.values())).toBe(1);
    }
  },
);

describe.runIf(isComputed)('levels nest', () => {
  test('each region is exactly as large as its departments together', () => {
    for (const { properties, geometry } of levels.regions.features) {
      const parts = levels.departements.features.filter((part) => part.properties.region === properties.code);
      const sum = parts.reduce((total, part) => total + areaOf(part.geometry), 0);
      expect(Math.abs(sum / areaOf(geometry) - 1), properties.nom).toBeLessThan(1e-9);
    }
  });

  test('France is its EPCI and the four islands that have none', () => {
    const total = (level: (typeof LEVELS)[number]) =>
      levels[level].features.reduce((sum, { geometry }) => sum + areaOf(geometry), 0);
    expect(total('regions')).toBeCloseTo(total('departements'), 9);
    const islands = (total('regions') - total('epci')) / total('regions');
    expect(islands).toBeGreaterThan(0);
    expect(islands).toBeLessThan(0.0005);
  });

  test('each border of a department is a border of its region or of another department', () => {
    const { arcs, objects } = topology({ regions: levels.regions, departements: levels.departements });
    const used = (object: unknown) =>
      new Set(
        [
          ...JSON.stringify(
            (object as { geometries: { arcs: unknown }[] }).geometries.map((g) => g.arcs),
          ).matchAll(/-?\d+/g),
        ].map(Number),
      );
    const departements = used(objects['departements']);
    const regions = used(objects['regions']);
    const alone = arcs
      .map((_, index) => index)
      .filter((index) => departements.has(index) !== departements.has(~index));
    expect(alone.every((index) => regions.has(index) || regions.has(~index))).toBe(true);
    expect([...regions].every((index) => departements.has(index))).toBe(true);
  });
});

describe('weights', () => {
  const gzipped = (value: unknown) => gzipSync(JSON.stringify(value)).length;

  test('the GeoJSON files weigh less than 4 MB together', () => {
    const sizes = LEVELS.map((level) => statSync(path(`${level}.geojson`)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000);
    expect(gzipSync(readFileSync(path('voisins.geojson'))).length).toBeLessThan(11_000);
  });

  test('the national topology weighs less than 35 kB gzipped, each region less than 40 kB', () => {
    expect(gzipped(nationalTopology(levels))).toBeLessThan(35_000);
    const membership = regionsOfEpci(reference.communes, reference.epci);
    for (const { properties } of levels.regions.features) {
      expect(gzipped(regionTopology(levels, properties.code, membership)), properties.nom).toBeLessThan(
        40_000,
      );
    }
  });
});

describe.runIf(existsSync(REAL_OUTLINES) && isComputed)(
  'measured on real outlines (skipped where ../shared/geo is absent)',
  () => {
    let measured: ReturnType<typeof measureFolder>;
    beforeAll(() => {
      measured = measureFolder(REAL_OUTLINES, (departement) => departement !== '' && departement !== '44');
    });

    test('land in the right EPCI, and overlap of the EPCI with their real outlines', () => {
      expect(measured.fichiers).toBe(13);
      expect(measured.partBienPlacee).toBeGreaterThanOrEqual(0.95);
      expect(measured.iouMedian).toBeGreaterThanOrEqual(0.9);
      expect(measured.iouDecile1).toBeGreaterThanOrEqual(0.84);
    });

    test('mesure.json tells these figures', () => {
      const { principale } = read('mesure.json');
      const { ious: _ious, ...figures } = measured;
      expect(principale).toEqual(figures);
    });
  },
);
