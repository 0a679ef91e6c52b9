import { describe, expect, test } from 'vitest';
import { feature } from 'topojson-client';
import { geoBounds } from 'd3';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packBoites, unpackBoites } from '../../../../src/lib/territoires/situer/boites.ts';
import {
  CARRES,
  carreOf,
  carresOf,
  cornerOf,
  pathOfCarre,
} from '../../../../src/lib/territoires/situer/carres.ts';
import { BOITES, collectiviteOf } from '../../../../src/lib/territoires/situer/collectivites.ts';
import { panneOfCode, sayConstat, sayPanne } from '../../../../src/lib/territoires/situer/phrases.ts';
import { situate, type Candidate } from '../../../../src/lib/territoires/situer/situer.ts';
import { unpackSuite } from '../../../../src/lib/territoires/chercher/suites.ts';
import { BASE } from '../../../../src/lib/territoires/chercher/format.ts';
import type { Box } from '../../../../src/lib/contours/grid.ts';
import { answerPosition } from '../../../support/situer.ts';
import { fichiers, weigh } from '../../../support/lieux.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const candidate = (item: string, epci: string | null, ...boites: Box[]): Candidate<string> => ({
  item,
  epci,
  boites,
});
const at = (longitude: number, latitude: number, precision = 30) => ({ longitude, latitude, precision });

describe('squares of half a degree', () => {
  test('a position, its square, its corner', () => {
    expect(carreOf([3.3167, 43.7317])).toEqual([6, 87]);
    expect(carreOf([-61.5, 16.2])).toEqual([-123, 32]);
    expect(cornerOf([6, 87])).toEqual([3, 43.5]);
    expect(pathOfCarre([-123, 32])).toBe('autour/-123_32');
  });

  test('a box near an edge is known on both sides', () => {
    expect(carresOf([3.1, 43.6, 3.2, 43.7])).toEqual([[6, 87]]);
    expect(carresOf([3.1, 43.6, 3.46, 43.7])).toEqual([
      [6, 87],
      [7, 87],
    ]);
  });

  test('boxes come back, west of Greenwich and south of the equator too', () => {
    const boites: Box[][] = [
      [
        [45.071, -12.963, 45.126, -12.898],
        [44.98, -13.02, 45.02, -12.99],
      ],
      [[45.3, -12.8, 45.301, -12.7]],
    ];
    const back = unpackBoites(packBoites(boites, [90, -26]), [90, -26]);
    expect(back.map((some) => some.map((box) => box.map((v) => Number(v.toFixed(3)))))).toEqual(boites);
  });

  test('are all announced, and light: base, list and any square within 30 kB', () => {
    const announced = unpackSuite(fichiers.get(CARRES) as string).map(([y, x]) =>
      pathOfCarre([x, Number(y)]),
    );
    const made = [...fichiers.keys()].filter((path) => path.startsWith('autour/') && path !== CARRES);
    expect(announced).toEqual(made);
    const heaviest = Math.max(...made.map((path) => weigh([path])));
    expect(weigh([BASE, CARRES]) + heaviest).toBeLessThanOrEqual(30_000);
  });
});

describe('the rule', () => {
  const wide = candidate('wide', 'A', [0, 0, 4, 2]);
  const small = candidate('small', 'B', [3, 0, 4, 1]);

  test('the nearest centre in units of the half box, among the boxes that hold the position', () => {
    expect(situate(at(3.4, 0.5), [wide, small])?.proches).toEqual(['small', 'wide']);
    expect(situate(at(1, 1), [wide, small])).toEqual({
      proches: ['wide'],
      certitude: 'sure',
      dehors: false,
    });
  });

  test('the certainty falls as another EPCI comes near, not as another commune of the same does', () => {
    const same = candidate('same', 'A', [0, 0, 4, 2.1]);
    expect(situate(at(2, 1), [wide, same])?.certitude).toBe('sure');
    expect(situate(at(3.5, 0.5), [wide, small])?.certitude).toBe('forte');
    expect(situate(at(3.1, 0.7), [wide, small])?.certitude).toBe('moyenne');
    expect(situate(at(3.1, 0.6), [wide, small])?.certitude).toBe('faible');
    expect(situate(at(1, 1, 9000), [wide])?.certitude).toBe('faible');
  });

  test('a merged commune answers by each of its former boxes, once', () => {
    const merged = candidate('merged', 'A', [0, 0, 1, 1], [5, 5, 6, 6], [5, 5, 7, 7]);
    expect(situate(at(5.5, 5.5), [merged])?.proches).toEqual(['merged']);
  });

  test('off all boxes: the nearest centre on the shore, nothing at sea', () => {
    expect(situate(at(4.01, 1), [wide, small])).toMatchObject({ certitude: 'faible', dehors: true });
    expect(situate(at(5, 1), [wide, small])).toBeUndefined();
    expect(situate(at(0, 0), [])).toBeUndefined();
  });
});

describe('on the real reference', () => {
  test.each([
    ['Lodève, town hall', 3.3167, 43.7317, '34142', 'sure'],
    ['Fort-de-France', -61.073, 14.606, '97209', 'sure'],
    ['Mamoudzou', 45.2278, -12.7806, '97611', undefined],
    ['Saint-Denis, Réunion', 55.4481, -20.8789, '97411', undefined],
    ['Cayenne', -52.3333, 4.9333, '97302', undefined],
    ['Ajaccio', 8.7369, 41.9267, '2A004', undefined],
    ['Île-d’Yeu', -2.35, 46.71, '85113', 'sure'],
  ])('%s', (_, longitude, latitude, code, certitude) => {
    const found = answerPosition(at(longitude, latitude));
    expect(found?.proches[0]?.code).toBe(code);
    if (certitude) expect(found?.certitude).toBe(certitude);
  });

  test('Madrid, the ocean and the Netherlands are not in France', () => {
    for (const [x, y] of [
      [-3.7, 40.4],
      [-20, 45],
      [5.1, 52.1],
    ] as const)
      expect(answerPosition(at(x, y))).toBeUndefined();
  });
});

test('the boxes of the overseas collectivities hold what Natural Earth draws, and no department', () => {
  const world: Topology<{ countries: GeometryCollection }> = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
  );
  const names: Record<string, string> = {
    '975': 'St. Pierre and Miquelon',
    '977': 'St-Barthélemy',
    '978': 'St-Martin',
    '986': 'Wallis and Futuna Is.',
    '987': 'Fr. Polynesia',
    '988': 'New Caledonia',
  };
  expect(Object.keys(BOITES)).toEqual(Object.keys(names));
  for (const [code, name] of Object.entries(names)) {
    const found = world.objects.countries.geometries.find(
      ({ properties }) => properties && 'name' in properties && properties.name === name,
    );
    if (!found) throw new Error(name);
    const [[west, south], [east, north]] = geoBounds(feature(world, found));
    expect([collectiviteOf([west, south]), collectiviteOf([east, north])]).toEqual([code, code]);
  }
  expect([collectiviteOf([-61.5, 16.2]), collectiviteOf([55.45, -20.9]), collectiviteOf([3, 47])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is said: how sure, how fine, where not', () => {
  const constat = { commune: 'Lodève', epci: 'CC Lodévois et Larzac', dehors: false } as const;
  expect(sayConstat({ ...constat, certitude: 'moyenne' }, at(0, 0))).toBe(
    'D’après la position, probablement : CC Lodévois et Larzac. Commune probable : Lodève.',
  );
  expect(plain(sayConstat({ ...constat, certitude: 'faible' }, at(0, 0, 12_400)))).toContain(
    'peut-être : CC Lodévois et Larzac. Commune probable : Lodève. L’appareil ne se situe qu’à 12 km près.',
  );
  expect(sayConstat({ commune: 'L’Île-d’Yeu', epci: null, certitude: 'sure', dehors: true }, at(0, 0))).toBe(
    'La position est hors de toute commune : au bord de l’eau, ou de l’autre côté de la frontière. D’après la position : L’Île-d’Yeu, commune sans intercommunalité.',
  );
  expect([1, 2, 3].map((code) => panneOfCode(code))).toEqual(['refus', 'indisponible', 'delai']);
  expect([1, 2, 3].map((code) => panneOfCode(code, true))).toEqual(['cadre', 'indisponible', 'delai']);
  for (const panne of ['refus', 'cadre', 'indisponible', 'delai', 'nonSecurise', 'absent', 'reseau'] as const)
    expect(sayPanne(panne)).toMatch(/Tapez|tapez|réessayez/);
});
