/** The print of what files hold: as long as it is the same, what was read of them holds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The print of files and of all that is in folders: their paths and their bytes, for a date or a size may stay when a text
 * changes. What is not there is part of it too.
 */
export function empreinteOf(places: readonly string[]): string {
  const print = createHash('sha256');
  for (const place of places) {
    print.update(`${place}\0`);
    for (const file of filesOf(place)) print.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return print.digest('hex');
}

function filesOf(place: string): string[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(place, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === false);
}
