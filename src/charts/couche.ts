/** A layer of the map as a drawing: one path a class, so that 1 255 territories stay light. */
import { group } from 'd3';
import type { Feature } from 'geojson';
import { INCONNU, type Couche } from '../lib/carte/couches/modele.ts';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { drawFrames, hatching } from './choroplethe.ts';
import type { CarteComposite } from './projection.ts';

/** Shapes are counted in steps of this many units: the drawing is shown at most 700 pixels wide. */
const STEP = 2;

/** `shapes`: every territory of the level, with the region that says in which frame it lies. */
export function drawCouche(
  carte: CarteComposite,
  shapes: { feature: Feature; region: string }[],
  couche: Pick<Couche, 'id' | 'classes' | 'lignes'>,
): DessinSvg {
  const classOf = new Map(couche.lignes.map(({ code, classe }) => [code, classe]));
  const byClasse = group(shapes, ({ feature }) => classOf.get(String(feature.properties?.['code'])));
  const paths = couche.classes.map(({ id }) => {
    const own = byClasse.get(id) ?? [];
    const d = own.map(({ feature, region }) => carte.path(feature, region, STEP)).join('');
    const fill = id === INCONNU.id ? ` fill="url(#hachures-${couche.id})"` : '';
    return `<path class="${id}"${fill} d="${d}"/>`;
  });
  return {
    width: carte.width,
    height: carte.height,
    body: `${hatching(couche.id)}${drawFrames(carte)}<g transform="scale(${STEP})">${paths.join('')}</g>`,
  };
}
