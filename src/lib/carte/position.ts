/** Position of the map in the address: « zoom/latitude/longitude », degrees. */
export interface Position {
  zoom: number;
  latitude: number;
  longitude: number;
}

export function formatPosition({ zoom, latitude, longitude }: Position): string {
  return [zoom.toFixed(2), latitude.toFixed(4), longitude.toFixed(4)].join('/');
}

/** Undefined when the text is not a position on Earth. */
export function parsePosition(text: string | null): Position | undefined {
  const parts = (text ?? '').split('/');
  // Number('') is 0: « // » would be a place in the Gulf of Guinea.
  const numbers = parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part)) ? parts.map(Number) : [];
  const [zoom = NaN, latitude = NaN, longitude = NaN] = numbers;
  if (numbers.length !== 3) return undefined;
  const isSound = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return isSound ? { zoom, latitude, longitude } : undefined;
}
