import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Box, Point } from './grid.ts';
import { ringArea } from './smooth.ts';
import { thinLines } from './thin.ts';

/** The window of the map of metropolitan France, degrees. */
const WINDOW: Box = [-11, 40, 13.5, 53];
/** Islands below this many square degrees (about 40 km²) are too small for a background. */
const LEAST_ISLAND = 0.005;
const THIN = { leastTriangle: 6, unit: 0.001 };

/**
 * The land of the countries around France, for the background of maps: one feature, cut to the window and much
 * simplified. `land` is the merged land of all countries but France; its lakes and enclaves are filled.
 */
export function neighboursLand(land: MultiPolygon): FeatureCollection<MultiPolygon> {
  const rings = land.coordinates
    .map((polygon) =>
      closeRing(
        clipToBox(
          polygon[0]!.map(([x, y]): Point => [x!, y!]),
          WINDOW,
        ),
      ),
    )
    .filter((ring) => ring.length > 3 && Math.abs(ringArea(ring)) > LEAST_ISLAND);
  const coordinates = thinLines(rings, THIN)
    .map((ring) => (ringArea(ring) < 0 ? ring.toReversed() : ring))
    .sort((a, b) => ringArea(b) - ringArea(a))
    .map((ring) => [ring]);
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { nom: 'Pays voisins' },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ],
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
