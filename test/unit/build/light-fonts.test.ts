import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lightFonts, RARE } from '../../../src/tools/build/light-fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-fonts-'));
beforeAll(() => lightFonts(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const FRENCH = 'Où naît l’été, à Saint-Étienne « çà et là » : œuvre, aiguë, Île, 1 234,5 % – 12 € · 48 − 3…';

/** « U+26, U+C6-C8 » → the letters, in order. */
const lettersOf = (ranges: string): string[] =>
  ranges.split(/,\s+/).flatMap((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((code) => parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  });

describe('the fonts of the site', () => {
  const sizesOf = (part: string) =>
    readdirSync(folder)
      .filter((face) => face.includes(part))
      .map((face) => readFileSync(join(folder, face)).length);

  test('are the two weights, each lighter than 7 kB; what few pages write is apart, lighter than 3.5 kB', () => {
    expect(sizesOf('-latin-')).toHaveLength(2);
    expect(Math.max(...sizesOf('-latin-'))).toBeLessThan(7000);
    expect(sizesOf('-rare-')).toHaveLength(2);
    expect(Math.max(...sizesOf('-rare-'))).toBeLessThan(3500);
  });

  test('are asked for, when rare, for the letters that they hold', () => {
    const css = readFileSync('src/styles/fonts.css', 'utf8');
    const ranges = [...css.matchAll(/unicode-range:\s+([^;]+);/g)].map(([, list = '']) => lettersOf(list));
    const rare = Array.from(RARE).sort();
    expect(ranges).toEqual([rare, rare]);
  });

  test.each([
    ['latin', 400, FRENCH],
    ['latin', 700, FRENCH],
    ['rare', 400, RARE],
    ['rare', 700, RARE],
  ])('%s, in weight %d, write all that French asks for', (part, weight, text) => {
    const font = create(
      readFileSync(join(folder, `atkinson-hyperlegible-next-${part}-${weight}-normal.woff2`)),
    );
    if (font.isCollection) throw new Error('une seule police par fichier était attendue');
    // Browsers refuse the whole font without it.
    expect(font.postscriptName).toMatch(/^Atkinson/);
    const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    expect(Array.from(text).filter((letter) => !has(letter))).toEqual([]);
    expect(has('Ж')).toBe(false);
  });

  test('are asked for instead of the package’s', async () => {
    const { find, replacement } = await lightFonts(folder);
    expect('@fontsource/atkinson-hyperlegible-next/files/x.woff2'.replace(find, replacement)).toBe(
      `${folder}/x.woff2`,
    );
  });
});
