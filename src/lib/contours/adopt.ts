import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature as toFeatures } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { crossingLines } from './crossings.ts';
import type { Point } from './grid.ts';
import type { OfficialFile } from './official.ts';
import { METHOD } from './outline.ts';
import { thinLines } from './thin.ts';
import { counterClockwise } from './winding.ts';

type Outlines = FeatureCollection<Polygon | MultiPolygon>;

export interface Adopted {
  /** Our collections, by level: our names and properties, sorted by code, simplified. */
  niveaux: Map<OfficialFile['niveau'], Outlines>;
  /** Whether the levels given lie on the same borders, and were simplified as one. */
  partagees: boolean;
}

/** Above this share of crossing lines before any simplification, two levels were not cut from the same borders. */
const MOST_CROSSING = 0.02;

/**
 * Turns official outlines, already checked, into our files: same simplification as the computed outlines, on shared
 * borders. Levels that do not share their borders are simplified apart, lest each be taken for a fault of the other.
 */
export function adoptOfficial(files: OfficialFile[]): Adopted {
  const outlines = new Map(files.map((file) => [file.niveau, toOutlines(file)]));
  const together = topology(Object.fromEntries(outlines));
  const { unit } = METHOD.thin;
  const raw = thinLines(together.arcs as Point[][], { leastTriangle: 0, unit });
  const partagees = crossingLines(raw, unit).size <= MOST_CROSSING * raw.length;
  const niveaux = partagees
    ? simplify(together, [...outlines.keys()])
    : new Map(
        [...outlines].flatMap(([niveau, shape]) => [...simplify(topology({ [niveau]: shape }), [niveau])]),
      );
  return { niveaux, partagees };
}

/** Keeps the codes of the reference, with its names and properties, whatever else the file says. */
function toOutlines({ contenu, attendus }: OfficialFile): Outlines {
  const byCode = new Map(
    (contenu as Outlines).features.map((shape) => [shape.properties?.['code'], shape.geometry]),
  );
  const features = attendus
    .filter(({ code }) => byCode.has(code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((properties): Feature<Polygon | MultiPolygon> => {
      return { type: 'Feature', properties: { ...properties }, geometry: byCode.get(properties.code)! };
    });
  return { type: 'FeatureCollection', features };
}

function simplify(full: Topology, levels: OfficialFile['niveau'][]): Map<OfficialFile['niveau'], Outlines> {
  const thin = { ...full, arcs: thinLines(full.arcs as Point[][], METHOD.thin) };
  return new Map(
    levels.map((niveau) => {
      const collection = toFeatures(thin, thin.objects[niveau] as GeometryCollection) as Outlines;
      const features = collection.features.map(({ properties, geometry }) => {
        return { type: 'Feature' as const, properties, geometry: counterClockwise(geometry) };
      });
      return [niveau, { type: 'FeatureCollection', features }];
    }),
  );
}
