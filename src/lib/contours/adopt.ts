import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature as toFeatures } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { crossingLines } from './crossings.ts';
import { codeOf } from './official-features.ts';
import { rawFeatures, type OfficialFile } from './official.ts';
import { METHOD } from './outline.ts';
import { isSurface } from './surface.ts';
import { thinLines } from './thin.ts';
import { counterClockwise } from './winding.ts';

type Outlines = FeatureCollection<Polygon | MultiPolygon>;

interface Adopted {
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
  const raw = thinLines(together.arcs, { leastTriangle: 0, unit });
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
  const byCode = new Map((rawFeatures(contenu) ?? []).map((shape) => [codeOf(shape), shape?.geometry]));
  const features = attendus
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((properties): Feature<Polygon | MultiPolygon>[] => {
      const geometry = byCode.get(properties.code);
      return isSurface(geometry) ? [{ type: 'Feature', properties: { ...properties }, geometry }] : [];
    });
  return { type: 'FeatureCollection', features };
}

function simplify(full: Topology, levels: OfficialFile['niveau'][]): Map<OfficialFile['niveau'], Outlines> {
  const thin = { ...full, arcs: thinLines(full.arcs, METHOD.thin) };
  return new Map(
    levels.map((niveau) => {
      const shapes = toFeatures(thin, thin.objects[niveau]!);
      const features = ('features' in shapes ? shapes.features : []).flatMap(({ properties, geometry }) =>
        isSurface(geometry)
          ? [{ type: 'Feature' as const, properties, geometry: counterClockwise(geometry) }]
          : [],
      );
      return [niveau, { type: 'FeatureCollection', features }];
    }),
  );
}
