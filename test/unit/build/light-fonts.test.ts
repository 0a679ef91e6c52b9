import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lightFonts } from '../../../src/tools/build/light-fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-fonts-'));
let place = '';
beforeAll(async () => void (place = (await lightFonts(folder)).replacement));
afterAll(() => rmSync(folder, { recursive: true }));

const FRENCH =
  'Où naît l’été, à Saint-Étienne « çà et là » : œuvre, Œta, aiguë, île, 1 234,5 % – 12 € · 48 m²…';

describe('the fonts of the site', () => {
  test('are the two weights, each lighter than 8.5 kB', () => {
    const sizes = readdirSync(place).map((face) => readFileSync(join(place, face)).length);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThan(8500);
  });

  test.each([400, 700])('in weight %d, write all that French asks for', (weight) => {
    const font = create(readFileSync(join(place, `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`)));
    if (font.isCollection) throw new Error('une seule police par fichier était attendue');
    // Browsers refuse the whole font without it.
    expect(font.postscriptName).toMatch(/^Atkinson/);
    const missing = Array.from(FRENCH).filter(
      (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
    expect(font.hasGlyphForCodePoint('Ж'.codePointAt(0) ?? 0)).toBe(false);
  });

  test('are made once: the next build finds them', async () => {
    const face = join(place, readdirSync(place)[0] ?? '');
    const made = statSync(face).mtimeMs;
    expect(await lightFonts(folder)).toMatchObject({ replacement: place });
    expect(statSync(face).mtimeMs).toBe(made);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('are asked for instead of the package’s', async () => {
    const { find, replacement } = await lightFonts(folder);
    expect('@fontsource/atkinson-hyperlegible-next/files/x.woff2'.replace(find, replacement)).toBe(
      `${place}x.woff2`,
    );
  });
});
