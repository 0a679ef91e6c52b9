import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseJetons, type Jetons } from '../../../src/lib/charte/jetons.ts';
import { encreOf, toneOf, TUILES } from '../../../src/lib/charte/tuiles.ts';
import { DALTONISMES, distance, lightness, simulate } from '../../../src/lib/charte/vision.ts';
import { contrast } from '../../../src/lib/edition/couleurs.ts';

const themes = parseJetons(readFileSync('src/styles/tokens.css', 'utf8'));
const SHAPE = 3;
const TEXT = 4.5;
/** Steps of L* (0 to 100) that stay apart when a photocopier takes the colours away. */
const GREY_TILES = 8;
const GREY_CLASSES = 12;
/** Below, two flat colours side by side look the same on a small screen (OKLab). */
const APART = 0.045;

/** The states that one layer of the map shows together (src/queries/couches.ts). */
const TOGETHER = [
  ['etat-signe', 'etat-probable'],
  ['etat-signe', 'etat-non-signe'],
  ['etat-laureat', 'etat-probable'],
] as const;
const RANGS = [0, 1, 2, 3, 4].map((rang) => `rang-${rang}`);

const pairsOf = <T>(list: readonly T[]) =>
  list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));

function colour(jetons: Jetons, name: string): string {
  const value = jetons[name];
  if (!value?.startsWith('#')) throw new Error(`--${name} n’est pas une couleur de tokens.css : ${value}`);
  return value;
}

/** How a tile is seen without colours, then by each colour blindness. */
const seenBy = (hex: string) => [hex, ...DALTONISMES.map((daltonisme) => simulate(hex, daltonisme))];

describe.each([
  ['light', themes.clair],
  ['dark', themes.sombre],
  ['paper', themes.papier],
])('tiles, %s', (theme, jetons) => {
  test.each(TUILES)('%s stands out of the page, and its number can be read', (tuile) => {
    const { marque, fond, texte } = encreOf(tuile, jetons);
    for (const ground of ['paper', 'surface']) {
      const outer = tuile === 'refus' ? (theme === 'paper' ? marque : fond) : marque;
      expect(contrast(outer, colour(jetons, ground))).toBeGreaterThanOrEqual(SHAPE);
    }
    expect(contrast(texte, fond)).toBeGreaterThanOrEqual(TEXT);
    if (tuile !== 'pleine') expect(contrast(marque, fond)).toBeGreaterThanOrEqual(SHAPE);
  });

  test.each(pairsOf(TUILES))(
    '%s and %s are apart: 3:1 somewhere, in grey, for every kind of sight',
    (a, b) => {
      const [one, other] = [encreOf(a, jetons), encreOf(b, jetons)];
      const parts = [one.marque, one.fond].flatMap((x) =>
        [other.marque, other.fond].map((y) => contrast(x, y)),
      );
      expect(Math.max(...parts)).toBeGreaterThanOrEqual(SHAPE);
      const [tone, next] = [toneOf(a, jetons), toneOf(b, jetons)];
      expect(Math.abs(lightness(tone) - lightness(next))).toBeGreaterThanOrEqual(GREY_TILES);
      const nexts = seenBy(next);
      seenBy(tone).forEach((seen, at) => expect(distance(seen, nexts[at] ?? '')).toBeGreaterThan(APART));
    },
  );
});

describe.each([
  ['light', themes.clair],
  ['dark', themes.sombre],
])('maps, %s', (_, jetons) => {
  const of = (name: string) => colour(jetons, name);

  test.each(TOGETHER)('%s and %s are at 3:1, from one another and from the land', (a, b) => {
    expect(contrast(of(a), of(b))).toBeGreaterThanOrEqual(SHAPE);
    for (const state of [a, b]) expect(contrast(of(state), of('land'))).toBeGreaterThanOrEqual(SHAPE);
    const nexts = seenBy(of(b));
    seenBy(of(a)).forEach((seen, at) => expect(distance(seen, nexts[at] ?? '')).toBeGreaterThan(APART));
  });

  test('classes follow one another in grey, and are apart for every kind of sight', () => {
    const steps = RANGS.slice(1).map((rang, at) => [RANGS[at] ?? '', rang] as const);
    const directions = steps.map(([a, b]) => lightness(of(b)) - lightness(of(a)));
    expect(new Set(directions.map(Math.sign)).size).toBe(1);
    expect(Math.min(...directions.map(Math.abs))).toBeGreaterThanOrEqual(GREY_CLASSES);
    for (const [a, b] of steps) {
      const nexts = seenBy(of(b));
      seenBy(of(a)).forEach((seen, at) => expect(distance(seen, nexts[at] ?? '')).toBeGreaterThan(APART));
    }
  });

  test('a label can be read on every class, in the ink or in the paper', () => {
    const best = RANGS.map((rang) =>
      Math.max(contrast(of(rang), of('ink')), contrast(of(rang), of('paper'))),
    );
    expect(Math.min(...best)).toBeGreaterThanOrEqual(TEXT);
  });

  test('axes are read as text on what they are written on', () => {
    const axes = ['1', '2', '3', '4', 't', 'o'].flatMap((axe) =>
      ['paper', 'surface', `axe-${axe}-fond`].map((ground) => contrast(of(`axe-${axe}`), of(ground))),
    );
    expect(Math.min(...axes)).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(['line', 'focus'])('%s is seen on every surface', (name) => {
    const ratios = ['paper', 'surface'].map((ground) => contrast(of(name), of(ground)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(SHAPE);
  });
});

describe('the measures see what is wrong', () => {
  test('a red and a green that one reader in twelve confuses', () => {
    const [red, green] = ['#c0504d', '#7a7a2e'];
    expect(distance(red, green)).toBeGreaterThan(APART);
    expect(distance(simulate(red, 'protanopie'), simulate(green, 'protanopie'))).toBeLessThan(
      distance(red, green) / 2,
    );
  });

  test('grey stays grey, white is white', () => {
    for (const kind of DALTONISMES) expect(distance(simulate('#808080', kind), '#808080')).toBeLessThan(0.01);
    expect(lightness('#ffffff')).toBeCloseTo(100, 0);
    expect(lightness('#000')).toBe(0);
  });
});

describe('reading the tokens', () => {
  test('a theme overlays the light one, and follows its names', () => {
    const css = `:root {\n  --a: #111;\n  --b: var(--a);\n}\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --a: #eee;\n  }\n}\n`;
    expect(parseJetons(css)).toEqual({
      clair: { a: '#111', b: '#111' },
      sombre: { a: '#eee', b: '#eee' },
      papier: { a: '#111', b: '#111' },
    });
  });
});
