import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { adoptOfficial } from '../../../src/lib/contours/adopt.ts';
import { crossingLines } from '../../../src/lib/contours/crossings.ts';
import type { Point } from '../../../src/lib/contours/grid.ts';
import type { OfficialFile } from '../../../src/lib/contours/official.ts';
import { compareMaps, quantile, type Shape } from '../../../src/lib/contours/overlap.ts';
import { REAL_OUTLINES } from '../../../src/tools/contours/measure.ts';

function official(contenu: FeatureCollection, niveau: OfficialFile['niveau'] = 'epci'): OfficialFile {
  const attendus = contenu.features.map(({ properties }) => ({
    code: properties!.code,
    nom: properties!.nom,
  }));
  return { niveau, fichier: 'essai.geojson', contenu, attendus };
}

function square(code: string, west: number, east: number, south = 45): Shape {
  const ring = [
    [west, south],
    [east, south],
    [east, 46],
    [west, 46],
    [west, south],
  ];
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const collect = (...features: Shape[]): FeatureCollection<Polygon | MultiPolygon> => ({
  type: 'FeatureCollection',
  features,
});

test('levels cut from the same borders are simplified as one', () => {
  const epci = official(collect(square('a', 0, 1), square('b', 1, 2)));
  const both = square('r', 0, 2);
  // The border of a larger territory has the points where its parts meet.
  both.geometry.coordinates = [
    [
      [0, 45],
      [1, 45],
      [2, 45],
      [2, 46],
      [1, 46],
      [0, 46],
      [0, 45],
    ],
  ];
  const regions = official(collect(both), 'regions');
  expect(adoptOfficial([epci, regions]).partagees).toBe(true);
});

test('levels whose borders differ slightly are simplified apart', () => {
  const epci = official(collect(square('a', 0, 1), square('b', 1, 2)));
  const regions = official(collect(square('r', -0.001, 2, 45.001)), 'regions');
  const { partagees, niveaux } = adoptOfficial([epci, regions]);
  expect(partagees).toBe(false);
  expect([...niveaux.keys()]).toEqual(['epci', 'regions']);
});

const sample = join(REAL_OUTLINES, 'communes-48-lozere.geojson');
test.skipIf(!existsSync(sample))(
  'real outlines keep their shape and their shared borders (skipped without ../shared/geo)',
  () => {
    const real: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(readFileSync(sample, 'utf8'));
    const adopted = adoptOfficial([official(real)]).niveaux.get('epci')!;
    expect(JSON.stringify(adopted).length).toBeLessThan(0.6 * JSON.stringify(real).length);
    expect(crossingLines(topology({ adopted }).arcs as Point[][], 0.0001).size).toBe(0);
    const { share, ious } = compareMaps(real.features as Shape[], adopted.features as Shape[], new Set());
    expect(share).toBeGreaterThan(0.98);
    expect(
      quantile(
        ious.map(({ iou }) => iou),
        0.1,
      ),
    ).toBeGreaterThan(0.94);
  },
);
