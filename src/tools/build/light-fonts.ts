/** The fonts of the site, kept to what French pages write: the packages hold twice as much. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const PACKAGE = '@fontsource/atkinson-hyperlegible-next/files';
const FACES = ['latin-400-normal', 'latin-700-normal'].map(
  (face) => `atkinson-hyperlegible-next-${face}.woff2`,
);

/** What French pages and the names of France write: letters, digits and signs. Another letter takes the next font. */
const WRITTEN = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïñóôöœùûüÿ',
  ' !"%&\'()*+,-./:;=?@[]_«»‘’“”…–—·•°²×÷−≤≥§€←→',
  '\u00a0\u2009\u2011\u202f',
].join('');

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
  for (const face of FACES) writeFileSync(join(folder, face), await lighten(face));
  return { find: new RegExp(`^${PACKAGE}/`), replacement: `${folder}/` };
}

function lighten(face: string): Promise<Buffer> {
  const font = readFileSync(new URL(`../../../node_modules/${PACKAGE}/${face}`, import.meta.url));
  return subsetFont(font, WRITTEN, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    dropTables: UNREAD,
  });
}
