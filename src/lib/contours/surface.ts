import type { MultiPolygon, Polygon } from 'geojson';

/** Whether a geometry is a surface. Says nothing of what its coordinates hold. */
export function isSurface(
  geometry: { type?: string } | null | undefined,
): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}
