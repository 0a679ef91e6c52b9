import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [clair = '', sombre = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const AXES = ['axe-1', 'axe-2', 'axe-3', 'axe-4', 'axe-t', 'axe-o'];
const APLATS = AXES.map((axe) => `${axe}-aplat`);
const RANGS = [0, 1, 2, 3, 4].map((rang) => `rang-${rang}`);
const ETATS = ['signe', 'probable', 'non-signe', 'laureat', 'commun'].map((etat) => `etat-${etat}`);
/** Below, two flat colours side by side look the same on a small screen. */
const APART = 0.045;

const tokenOf = (theme: string, name: string) => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
  if (!found) throw new Error(`--${name} manque dans tokens.css.`);
  return found;
};

/** OKLab, where distances follow what eyes see (Björn Ottosson, 2020). */
function toOklab(hex: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string): number {
  const [x, y] = [toOklab(a), toOklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

describe.each([
  ['light', clair],
  ['dark', sombre],
])('in the %s theme', (_, theme) => {
  const fills = [...APLATS, ...RANGS, ...ETATS, 'projet-nomme', 'ici', 'land', 'neighbour'];
  test.each(fills)('%s is not the colour of the sea', (name) => {
    expect(distance(tokenOf(theme, name), tokenOf(theme, 'water'))).toBeGreaterThan(APART);
  });

  // What one screen shows together.
  test.each([
    ['the axes and the land', [...AXES, ...APLATS, 'land']],
    ['the classes of a layer and the land', [...RANGS, 'land']],
    ['states, axes and the land', [...ETATS, ...AXES, 'land']],
    ['classes and axes', [...RANGS, ...AXES]],
    ['what a territory page marks', ['projet-nomme', 'ici', 'land', ...AXES]],
  ])('no two of %s look alike', (_name, names) => {
    const alike = names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => distance(tokenOf(theme, a), tokenOf(theme, b)) < APART)
        .map((b) => `${a} = ${b}`),
    );
    expect(alike).toEqual([]);
  });
});

test('the check sees the axis 2 that lay on the sea', () => {
  expect(distance('#e2eef8', '#e6eef3')).toBeLessThan(APART);
});

test.each(['src/components/carte/CarteStatique.astro', 'src/components/territoires/CarteCouverture.astro'])(
  '%s gives the colour of an axis to nothing else',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/var\(--axe-[1-4to]/);
  },
);
