/**
 * « Autour de moi »: how often it names the right commune and the right EPCI, at random points of the real outlines of
 * communes in ../shared/geo (not part of the project: without them, nothing is measured and it is said).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { isInside } from '../../src/lib/contours/rings.ts';
import { makeSuccession } from '../../src/lib/contours/seeds.ts';
import { REAL_OUTLINES } from '../../src/tools/contours/measure.ts';
import { readReferentiel, readRows } from '../../src/reference/territoires.ts';
import { answerPosition } from '../support/situer.ts';

type Real = Feature<Polygon | MultiPolygon, { code: string }>;
const POINTS = 1500;

/** The same points at each run. */
let state = 42;
const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;

const ringsOf = ({ geometry }: Real) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

function boxOf(rings: number[][][]) {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((point) => point[axis] ?? 0)) as [
    number[],
    number[],
  ];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return { west: least(xs), south: least(ys), east: most(xs), north: most(ys) };
}

interface Tally {
  points: number;
  epci: number;
  commune: number;
  parmiQuatre: number;
}
const newTally = (): Tally => ({ points: 0, epci: 0, commune: 0, parmiQuatre: 0 });
const tallies = new Map<string, Tally>();

function count(name: string, code: string, found: ReturnType<typeof answerPosition>): void {
  const tally = tallies.get(name) ?? newTally();
  const epci = readReferentiel().communes.get(code)?.epci ?? null;
  tally.points += 1;
  if (found?.proches[0]?.epci === epci) tally.epci += 1;
  if (found?.proches[0]?.code === code) tally.commune += 1;
  if (found?.proches.some((commune) => commune.code === code)) tally.parmiQuatre += 1;
  tallies.set(name, tally);
}

function measureFile(file: string): void {
  const { presentCode } = makeSuccession(readRows('communes'));
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Real[] };
  const communes = features.map((feature) => {
    const rings = ringsOf(feature);
    return { code: presentCode(feature.properties.code) ?? '', rings, ...boxOf(rings) };
  });
  const land = boxOf(communes.flatMap(({ rings }) => rings));
  for (let done = 0; done < POINTS;) {
    const [x, y] = [
      land.west + random() * (land.east - land.west),
      land.south + random() * (land.north - land.south),
    ];
    // A point in a hole is in two rings: an even count is outside.
    const real = communes.find(
      ({ rings, west, south, east, north }) =>
        x >= west &&
        x <= east &&
        y >= south &&
        y <= north &&
        rings.filter((ring) => isInside([x, y], ring)).length % 2 === 1,
    );
    if (!real) continue;
    done += 1;
    const found = answerPosition({ longitude: x, latitude: y, precision: 30 });
    count('en tout', real.code, found);
    count(`certitude ${found?.certitude ?? 'aucune'}`, real.code, found);
  }
}

if (existsSync(REAL_OUTLINES)) {
  readdirSync(REAL_OUTLINES).forEach((file) => measureFile(join(REAL_OUTLINES, file)));
  const all = tallies.get('en tout')?.points ?? 1;
  for (const [name, tally] of [...tallies].sort()) {
    const share = (part: number, of = tally.points) => `${((100 * part) / of).toFixed(1)} %`;
    console.log(
      `${name} : ${tally.points} points (${share(tally.points, all)}), EPCI juste ${share(tally.epci)}, commune juste ${share(tally.commune)}, parmi les quatre ${share(tally.parmiQuatre)}`,
    );
  }
} else {
  console.log(`Rien n’a été mesuré : le dossier des contours réels est absent (${REAL_OUTLINES}).`);
}
