/** The fonts of the site, kept to what French pages write: the packages hold twice as much. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = '@fontsource/atkinson-hyperlegible-next/files';
const SOURCE = new URL(`../../../node_modules/${PACKAGE}/`, import.meta.url);
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

/** What the light fonts are made of, beside the fonts themselves: made again when it changes. */
const RECIPE = JSON.stringify([WRITTEN, FEATURES, UNREAD]);

/**
 * Writes the light fonts into a place of `folder`, where they are found by the next build, and gives the Vite alias that leads to
 * them instead of the package's. Their licence (OFL 1.1) is published with the others, in /licences.txt.
 */
export async function lightFonts(folder: string): Promise<{ find: RegExp; replacement: string }> {
  const fonts = FACES.map((face) => ({ face, whole: readFileSync(new URL(face, SOURCE)) }));
  const recipe = createHash('sha256').update(RECIPE);
  for (const { whole } of fonts) recipe.update(whole);
  const place = join(folder, recipe.digest('hex').slice(0, 12));
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true });
    // Whole or not there: a build that is killed leaves no half font to the next one.
    const beside = mkdtempSync(join(folder, '.'));
    for (const { face, whole } of fonts) writeFileSync(join(beside, face), await lighten(whole));
    moveUnlessThere(beside, place);
  }
  return { find: new RegExp(`^${PACKAGE}/`), replacement: `${place}/` };
}

/** Two builds may make the same fonts at once: the first to end is kept. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}

async function lighten(whole: Buffer): Promise<Buffer> {
  // Loaded where the fonts are to be made: most starts find them made.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(whole, WRITTEN, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    dropTables: UNREAD,
  });
}
