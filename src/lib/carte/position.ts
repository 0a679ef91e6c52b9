/** Position of the map in the address: « zoom/latitude/longitude », degrees. */
export interface Position {
  zoom: number;
  latitude: number;
  longitude: number;
}

export function formatPosition({ zoom, latitude, longitude }: Position): string {
  return [zoom.toFixed(2), latitude.toFixed(4), longitude.toFixed(4)].join('/');
}

const POSITION = /^(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** Undefined when the text is not a position on Earth. */
export function parsePosition(text: string | null): Position | undefined {
  const found = POSITION.exec(text ?? '');
  if (!found) return undefined;
  const [zoom = NaN, latitude = NaN, longitude = NaN] = found.slice(1).map(Number);
  const isSound = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return isSound ? { zoom, latitude, longitude } : undefined;
}
