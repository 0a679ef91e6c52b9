import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { boundsOf } from '../support/traces.ts';

interface Carte {
  path: string;
  width: number;
  height: number;
  /** The traces of the land that the map is about, and of the territory that may go over its border. */
  land: string;
}

const cartes = builtPages().flatMap(({ path, html }): Carte[] => {
  const [, width, height, body = ''] =
    /<svg class="map" viewBox="0 0 (\d+) (\d+)"[^>]*>(.*?)<\/svg>/s.exec(html) ?? [];
  const land = [...body.matchAll(/<path class="(?:terre|ici)" d="([^"]+)"/g)].map(([, d]) => d).join('');
  return land === '' ? [] : [{ path, width: Number(width), height: Number(height), land }];
});

/** The empty parts around the land: left, above, right, under. */
function marginsOf({ width, height, land }: Carte): [number, number, number, number] {
  const [west, north, east, south] = boundsOf(land);
  return [west, north, width - east, height - south];
}

describe('the maps of regions, departments, intercommunalities and projects', () => {
  test('are there', () => {
    const paths = cartes.map(({ path }) => path);
    for (const path of ['/territoires/occitanie/', '/territoires/34-herault/', '/projets/tznr-lodeve/'])
      expect(paths).toContain(path);
  });

  test('are as high as their land, within margins; a land that is too long is in the middle', () => {
    const wrong = cartes.filter((carte) => {
      const [left, above, right, under] = marginsOf(carte);
      const isLong = carte.height === Math.round(carte.width * 1.15);
      const margin = carte.width === 480 ? 34 : 12;
      // Everything is drawn in whole units, each side may be rounded.
      const isMargin = (value: number) => Math.abs(value - margin) <= 1;
      const isFull = isMargin(left) && isMargin(right);
      return !(isMargin(above) && isMargin(under) && (isFull || (isLong && Math.abs(left - right) <= 2)));
    });
    expect(wrong.map((carte) => `${carte.path} : ${marginsOf(carte).join(' ')}`)).toEqual([]);
  });
});
