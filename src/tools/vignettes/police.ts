/** The fonts of the site as outlines: a picture made at build looks the same on every machine, whatever fonts it has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import type { Police } from '../../lib/partage/trait.ts';

const FILES = 'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';

/** @throws {Error} when the package of the font has changed. */
export function readPolice(weight: 400 | 700): Police {
  const file = `${FILES}-${weight}-normal.woff2`;
  const font = create(readFileSync(join(process.cwd(), file)));
  if (!('glyphForCodePoint' in font))
    throw new Error(`${file} : une seule police attendue, il y en a plusieurs.`);
  const glyphsOf = (text: string) =>
    Array.from(text, (sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 32));
  return {
    widthOf: (text, size) =>
      glyphsOf(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * (size / font.unitsPerEm),
    draw: (text, size, x, y) => {
      let at = 0;
      const paths = glyphsOf(text).map((glyph) => {
        const path = `<path transform="translate(${at} 0)" d="${glyph.path.toSVG()}"/>`;
        at += glyph.advanceWidth;
        return path;
      });
      const scale = size / font.unitsPerEm;
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
    },
  };
}
