import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp, { type PngOptions } from 'sharp';

const OPTIONS: PngOptions = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 9 };

/** What has been made stays here from build to build, under the print of all that decides its bytes. May be deleted. */
const DOSSIER = resolve('.cache/vignettes');

/**
 * A drawing without text or outside picture, as a small PNG. The same bytes for the same drawing: nothing of the day is in it.
 * A hundred and thirty of them are a sixth of a build: the same drawing is made once.
 */
export async function toPng(svg: string): Promise<Buffer> {
  const made = fileOfPng(svg);
  if (existsSync(made)) return readFileSync(made);
  const png = await sharp(Buffer.from(svg)).png(OPTIONS).toBuffer();
  keep(made, png);
  return png;
}

/** Where the picture of a drawing is kept. */
export function fileOfPng(svg: string): string {
  const hash = createHash('sha256').update(JSON.stringify([sharp.versions, OPTIONS, svg]));
  return join(DOSSIER, `${hash.digest('hex').slice(0, 32)}.png`);
}

/** Two builds may make the same one: a file is there whole or not at all. */
function keep(path: string, png: Buffer): void {
  mkdirSync(DOSSIER, { recursive: true });
  const half = `${path}.${process.pid}`;
  writeFileSync(half, png);
  renameSync(half, path);
}
