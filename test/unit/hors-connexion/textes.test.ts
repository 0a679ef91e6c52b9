import { describe, expect, test } from 'vitest';
import { aroundMots } from '../../../src/lib/hors-connexion/extrait.ts';
import { dessinIcone, ICONES_INSTALLEES } from '../../../src/lib/hors-connexion/icones.ts';
import { formatPoids } from '../../../src/lib/hors-connexion/poids.ts';
import { tropOf } from '../../../src/lib/hors-connexion/trop.ts';

test.each([
  [400, '1\u00a0ko'],
  [63_400, '63\u00a0ko'],
  [949_999, '950\u00a0ko'],
  [950_000, '1\u00a0Mo'],
  [1_431_000, '1,4\u00a0Mo'],
])('%i bytes are %s', (octets, said) => expect(formatPoids(octets)).toBe(said));

test('the oldest pages go, then the oldest files; scripts and sheets stay', () => {
  const pages = Array.from({ length: 62 }, (_, i) => `page-${i}/`);
  const files = Array.from({ length: 201 }, (_, i) => `donnees/${i}.json`);
  const scripts = Array.from({ length: 300 }, (_, i) => `_astro/${i}.js`);
  expect(tropOf([...pages, ...scripts, ...files])).toEqual(['page-0/', 'page-1/', 'donnees/0.json']);
  expect(tropOf(['page-0/'])).toEqual([]);
});

describe('an extract', () => {
  const words = Array.from({ length: 60 }, (_, i) => `mot${i}`).join(' ');

  test('stands around the first word that is asked, accents aside', () => {
    const said = aroundMots(words.replace('mot40', 'Épicerie'), ['epicerie']);
    expect(said).toMatch(/^… mot32 .*Épicerie.* mot59$/);
  });

  test('is the beginning when no word is there', () =>
    expect(aroundMots(words, ['absent'])).toMatch(/^mot0 .* …$/));
});

describe('an icon', () => {
  const svg = '<svg xmlns="x" viewBox="0 0 32 32"><path d="M0 0"/></svg>';

  test('is the drawing as it is, larger', () => {
    expect(dessinIcone(svg, { cote: 192, part: 1, fond: false }, '#fff')).toBe(
      '<svg xmlns="x" width="192" height="192" viewBox="0 0 32 32"><path d="M0 0"/></svg>',
    );
  });

  test('that systems cut stands on a ground, within the circle that they all show', () => {
    const { 'masque-512': mask } = ICONES_INSTALLEES;
    if (!mask) throw new Error('Icône « masque-512 » attendue.');
    expect(dessinIcone(svg, { ...mask, part: 0.5 }, '#fbfaf6')).toContain(
      'viewBox="-16 -16 64 64"><path fill="#fbfaf6" d="M-16 -16h64v64h-64z"/>',
    );
    // The corners of the drawing, at most at the edge of a circle of eight tenths.
    expect(mask.part * Math.SQRT2).toBeLessThanOrEqual(0.8);
  });

  test('without a square view is refused', () =>
    expect(() => dessinIcone('<svg/>', { cote: 1, part: 1, fond: false }, '')).toThrow('viewBox'));
});
