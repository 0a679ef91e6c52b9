/** Every item has these before its writer says anything. */
const GIVEN = new Set(['id', 'etat']);

/** Has its writer begun to say something in a part of the file? */
export function isBegun(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return true;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.some(isBegun);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inside]) => !GIVEN.has(key) && isBegun(inside));
}
