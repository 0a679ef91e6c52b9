import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Box, Point } from './grid.ts';
import { ringArea } from './smooth.ts';
import { thinLines } from './thin.ts';

interface Detail {
  /** What is kept, degrees. */
  window: Box;
  /** Islands below this many square degrees are too small for a background: 0.005 is about 40 km². */
  leastIsland: number;
  thin: { leastTriangle: number; unit: number };
}

/** What lies beside France, and what a wide screen shows beyond, where the land must not end along a straight line. */
const NEAR: Detail = {
  window: [-11, 40, 13.5, 53],
  leastIsland: 0.005,
  thin: { leastTriangle: 6, unit: 0.001 },
};
const FAR: Detail = {
  window: [-28, 30, 36, 68],
  leastIsland: 0.08,
  thin: { leastTriangle: 60, unit: 0.01 },
};

/**
 * The land of the countries around France, for the background of maps, much simplified: in the window of the mainland from `near`,
 * everywhere from the coarser `far`, which lies under it. Both are the merged land of all countries but France; lakes and enclaves
 * are filled.
 */
export function neighboursLand(near: MultiPolygon, far: MultiPolygon): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: [landOf(far, FAR), landOf(near, NEAR)],
  };
}

function landOf(land: MultiPolygon, { window, leastIsland, thin }: Detail): Feature<MultiPolygon> {
  const rings = land.coordinates
    .map((polygon) =>
      closeRing(
        clipToBox(
          polygon[0]!.map(([x, y]): Point => [x!, y!]),
          window,
        ),
      ),
    )
    .filter((ring) => ring.length > 3 && Math.abs(ringArea(ring)) > leastIsland);
  const coordinates = thinLines(rings, thin)
    .map((ring) => (ringArea(ring) < 0 ? ring.toReversed() : ring))
    .sort((a, b) => ringArea(b) - ringArea(a))
    .map((ring) => [ring]);
  return {
    type: 'Feature',
    properties: { nom: 'Pays voisins' },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

function closeRing(ring: Point[]): Point[] {
  return ring.length === 0 ? ring : [...ring, ring[0]!];
}

/** Cuts a ring by the four sides of a box in turn (Sutherland and Hodgman); returns it open. */
function clipToBox(ring: Point[], [west, south, east, north]: Box): Point[] {
  const open = ring.slice(1);
  return [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ].reduce((points, side) => clipToSide(points, side), open);
}

function clipToSide(
  points: Point[],
  { axis, limit, sign }: { axis: number; limit: number; sign: number },
): Point[] {
  const depth = (point: Point) => sign * (point[axis]! - limit);
  return points.flatMap((point, k) => {
    const before = points[(k + points.length - 1) % points.length]!;
    const [from, to] = [depth(before), depth(point)];
    const kept = to >= 0 ? [point] : [];
    if (from >= 0 === to >= 0) return kept;
    const share = from / (from - to);
    const crossing: Point = [
      before[0] + share * (point[0] - before[0]),
      before[1] + share * (point[1] - before[1]),
    ];
    return [crossing, ...kept];
  });
}
