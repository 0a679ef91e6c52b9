/** A layer of the map as a drawing: one path a territory while they are few, else one a class, so that 1 255 of them stay light. */
import { group, max } from 'd3';
import type { Feature } from 'geojson';
import { rayonOf } from '../lib/carte/couches/cercles.ts';
import type { Couche } from '../lib/carte/couches/modele.ts';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { drawFrames } from './choroplethe.ts';
import { motifDefs, motifFill } from '../lib/carte/couches/motifs.ts';
import { isOutreMer, type CarteComposite } from './projection.ts';

/** Shapes are counted in steps of this many units: the drawing is shown at most 700 pixels wide. */
const STEP = 2;
/** More territories than this are drawn together. */
const SEULS = 150;

/** A territory to draw: `region` says in which frame it lies; `point` is where its disc stands. */
interface TerritoireDeCouche {
  feature: Feature;
  region: string;
  point: [number, number];
}

/** A piece of the drawing: what has the same class and the same frame, or one territory. */
interface Morceau {
  classe: string;
  /** Overseas region in whose frame it lies; empty for the mainland. */
  cadre: string;
  code: string;
  own: TerritoireDeCouche[];
}

/** `shapes`: every territory of the level. */
export function drawCouche(
  carte: CarteComposite,
  shapes: TerritoireDeCouche[],
  couche: Pick<Couche, 'id' | 'forme' | 'classes' | 'lignes'>,
): DessinSvg {
  const morceaux = cut(shapes, couche);
  const lands = morceaux.map((morceau) => {
    const d = morceau.own.map(({ feature, region }) => carte.path(feature, region, STEP)).join('');
    // Land says nothing under a disc; a state still does.
    const isCounted = couche.forme === 'cercles' && morceau.classe.startsWith('rang');
    const classe = isCounted ? 'fond' : morceau.classe;
    return `<path class="${classe}"${motifFill(classe)}${namesOf(morceau)} d="${d}"/>`;
  });
  const discs = couche.forme === 'cercles' ? drawDiscs(carte, morceaux, couche) : '';
  return {
    width: carte.width,
    height: carte.height,
    body: `${motifDefs()}${drawFrames(carte)}<g transform="scale(${STEP})">${lands.join('')}</g>${discs}`,
  };
}

function cut(shapes: TerritoireDeCouche[], { lignes }: Pick<Couche, 'lignes'>): Morceau[] {
  const classOf = new Map(lignes.map(({ code, classe }) => [code, classe]));
  const isAlone = shapes.length <= SEULS;
  const known = shapes.flatMap((shape) => {
    const code = String(shape.feature.properties?.['code']);
    const classe = classOf.get(code);
    const cadre = isOutreMer(shape.region) ? shape.region : '';
    return classe === undefined ? [] : [{ shape, classe, cadre, code: isAlone ? code : '' }];
  });
  return [...group(known, ({ classe, cadre, code }) => [classe, cadre, code].join()).values()].flatMap(
    (own) => own.slice(0, 1).map((first) => ({ ...first, own: own.map(({ shape }) => shape) })),
  );
}

const namesOf = ({ code, cadre }: Morceau) =>
  `${code ? ` data-code="${code}"` : ''}${cadre ? ` data-cadre="${cadre}"` : ''}`;

/** Discs whose surface is the value, the largest under the others. */
function drawDiscs(carte: CarteComposite, morceaux: Morceau[], { lignes }: Pick<Couche, 'lignes'>): string {
  const values = new Map(
    lignes.map(({ code, classe, valeur }) => [code, classe.startsWith('rang') ? valeur : null]),
  );
  const most = max(values.values(), (valeur) => valeur ?? 0) ?? 0;
  return morceaux
    .map((morceau) => {
      const discs = morceau.own.flatMap(({ feature, region, point }) => {
        const valeur = values.get(String(feature.properties?.['code'])) ?? 0;
        const place = carte.point(point, region);
        return place && valeur > 0 ? [discAt(place, rayonOf(valeur, most))] : [];
      });
      return { morceau, d: discs.join('') };
    })
    .filter(({ d }) => d !== '')
    .sort((a, b) => b.morceau.classe.localeCompare(a.morceau.classe))
    .map(({ morceau, d }) => `<path class="disque ${morceau.classe}"${namesOf(morceau)} d="${d}"/>`)
    .join('');
}

const discAt = ([x, y]: [number, number], r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
