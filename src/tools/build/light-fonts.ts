/** The fonts of the site, kept to what French pages write: the packages hold twice as much. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const PACKAGE = '@fontsource/atkinson-hyperlegible-next/files';
const FAMILY = 'atkinson-hyperlegible-next';
const WEIGHTS = [400, 700];

/**
 * What French pages and the names of France write: letters, digits and signs, the « • » of lists too, for which a browser asks even
 * though it draws a disc. Another letter takes the next font.
 */
const WRITTEN = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  'ÀÉÎàâçèéêëîôœùû',
  ' !"%\'()+,-./:;=?«»’…–·•°÷−€',
  '\u00a0\u202f',
].join('');

/** What few pages write: a file of its own, which a browser asks for when it meets one of them (`unicode-range` in fonts.css). */
export const RARE = 'ÂÆÇÈÊËÏÔŒÙÛÜæïñóöüÿ&*@[]_§²×‘“”—\u2009';

const LETTERS = { latin: WRITTEN, rare: RARE };

/** Kerning, and figures of one width for tables and tiles. */
const FEATURES = ['kern', 'tnum'];

/**
 * What no browser reads. Without « name » the whole font is refused; without « prep » and « gasp », which ask for smooth letters,
 * Linux spaces the letters by whole pixels.
 */
const UNREAD = ['STAT'];

/**
 * Writes the light fonts into `folder`, and gives the Vite alias that leads to them instead of the package's. Their licence
 * (OFL 1.1) is published with the others, in /licences.txt.
 */
export async function lightFonts(folder: string): Promise<{ find: RegExp; replacement: string }> {
  mkdirSync(folder, { recursive: true });
  for (const weight of WEIGHTS)
    for (const [part, letters] of Object.entries(LETTERS))
      writeFileSync(join(folder, `${FAMILY}-${part}-${weight}-normal.woff2`), await lighten(weight, letters));
  return { find: new RegExp(`^${PACKAGE}/`), replacement: `${folder}/` };
}

function lighten(weight: number, letters: string): Promise<Buffer> {
  const file = `../../../node_modules/${PACKAGE}/${FAMILY}-latin-${weight}-normal.woff2`;
  return subsetFont(readFileSync(new URL(file, import.meta.url)), letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    dropTables: UNREAD,
  });
}
