/** The outline of each department in the square of « Les 101 »: what its tile becomes. The mainland as a map, each overseas one where its tile is. */
import { geoConicConformal, geoMercator, geoPath, type GeoProjection } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import type { TuileDepartement } from '../lib/tuiles/modele.ts';
import { PAS } from './pas-tuiles.ts';
import type { DessinTuiles } from './tuiles.ts';

interface FormeDepartement {
  feature: Feature;
  code: string;
  /** Far from the others: it keeps the place of its tile. */
  isApart: boolean;
}

/** Absolute paths of straight lines by code, in the units of the drawing of the tiles. */
export function drawFormes(
  { width, height }: Pick<DessinTuiles, 'width' | 'height'>,
  tuiles: readonly TuileDepartement[],
  formes: readonly FormeDepartement[],
): Record<string, string> {
  const places = new Map(tuiles.map((tuile) => [tuile.code, tuile]));
  const shown = formes.filter(({ code }) => places.has(code));
  const together = shown.filter(({ isApart }) => !isApart).map(({ feature }) => feature);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: together };
  const main = geoConicConformal()
    .rotate([-3, 0])
    .parallels([45.9, 47.7])
    .fitExtent(
      [
        [1, 1],
        [width - 1, height - 1],
      ],
      collection,
    );
  return Object.fromEntries(
    shown.map(({ feature, code, isApart }) => {
      const projection = isApart ? inTile(feature, places.get(code)) : main;
      return [code, geoPath(projection).digits(1)(feature) ?? ''];
    }),
  );
}

function inTile(feature: Feature, tuile: TuileDepartement | undefined): GeoProjection {
  const [x, y] = [(tuile?.colonne ?? 0) * PAS, (tuile?.ligne ?? 0) * PAS];
  return geoMercator().fitExtent(
    [
      [x + 2, y + 2],
      [x + PAS - 2, y + PAS - 2],
    ],
    feature,
  );
}
