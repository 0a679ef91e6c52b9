import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/lib/charte/vision.ts';

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

test.each(['src/components/carte/CarteStatique.astro', 'src/components/territoires/Tuiles.astro'])(
  '%s gives the colour of an axis to nothing else',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/var\(--axe-[1-4to]/);
  },
);
