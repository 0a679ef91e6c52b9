/** Distances as the crow flies, between two points [longitude, latitude] in degrees. */
export type Coordonnees = readonly [longitude: number, latitude: number];

/** Mean radius of the Earth, kilometres. */
export const EARTH_KM = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along the great circle. */
export function kilometresBetween([lonA, latA]: Coordonnees, [lonB, latB]: Coordonnees): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const h = half(latA, latB) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lonA, lonB);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Kilometres to the nearest of several points. */
export function kilometresToNearest(from: Coordonnees, points: readonly Coordonnees[]): number {
  return Math.min(...points.map((point) => kilometresBetween(from, point)));
}

/** The outlines are approximate: tens of kilometres, and never 0. */
export function approxKilometres(kilometres: number): number {
  return Math.max(10, Math.round(kilometres / 10) * 10);
}
