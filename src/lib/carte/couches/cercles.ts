/** Discs for what is counted: their surface is the value. */
import type { FeatureCollection, Point } from 'geojson';
import type { Disque } from '../style-couches.ts';
import type { Couche } from './modele.ts';

/** Radius of the largest disc, in thousandths of the width of the drawing of the country. */
const RAYON_MAX = 46;
/** The smallest that can be seen and pointed at. */
const RAYON_MIN = 2.5;

/** The radius of a value, `most` being the largest one shown. */
export function rayonOf(valeur: number, most: number): number {
  if (valeur <= 0 || most <= 0) return 0;
  return Math.round(10 * Math.max(RAYON_MIN, RAYON_MAX * Math.sqrt(valeur / most))) / 10;
}

/** One disc a territory that has a value and a place, the largest first: the small ones lie over them. */
export function disquesOf(
  { lignes }: Pick<Couche, 'lignes'>,
  pointOf: (code: string) => [number, number] | undefined,
): FeatureCollection<Point, Disque> {
  const counted = lignes
    .filter(({ classe, valeur }) => classe.startsWith('rang') && (valeur ?? 0) > 0)
    .sort((a, b) => (b.valeur ?? 0) - (a.valeur ?? 0));
  const most = counted[0]?.valeur ?? 0;
  return {
    type: 'FeatureCollection',
    features: counted.flatMap(({ code, classe, valeur }) => {
      const coordinates = pointOf(code);
      if (!coordinates) return [];
      const properties = { classe, r: rayonOf(valeur ?? 0, most) };
      return [{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates }, properties }];
    }),
  };
}
