/** The last work on the built pages, in one reading of them all. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { References } from './references.ts';
import { keepSheetsInUse, readMarks } from './sheets-in-use.ts';

/** Each page keeps the sheets that it uses. @throws {Error} when a page or a sheet asks for a file that `dist` does not have. */
export function finishPages(dist: string): void {
  const marksOfSheet = readMarks(dist);
  const references = new References(dist);
  for (const file of readdirSync(dist, { encoding: 'utf8', recursive: true })) {
    if (!/\.(?:html|css)$/.test(file)) continue;
    const text = readFileSync(join(dist, file), 'utf8');
    const kept = file.endsWith('.html') ? keepSheetsInUse(text, marksOfSheet) : text;
    if (kept !== text) writeFileSync(join(dist, file), kept);
    references.read(file, kept);
  }
  references.check();
}
