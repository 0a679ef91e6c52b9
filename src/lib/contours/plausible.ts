/** Compares official outlines with those in force: a file whose shapes are elsewhere, or of another size, is not what it says. */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Faute } from '../contenu/faute.ts';
import { boundsOf } from './coast.ts';
import { crossingLines } from './crossings.ts';
import type { Box, Point } from './grid.ts';
import { codeOf } from './official-features.ts';
import { fewEach, rawFeatures, type OfficialFile } from './official.ts';
import { isSurface } from './surface.ts';

/** Ours are approximate, and small islands are the worst of them: beyond these, it is another place. */
const SURFACE = 3;
const MOST_SMALLER = 0.2;
/** Degrees: ten centimetres. */
const UNIT = 1e-6;
/** A degree of latitude, squared, in square kilometres. */
const DEGRE_CARRE = 111.2 ** 2;

/** Every outline of a file, already sound, that does not lie where the one in force does, or whose border crosses itself. */
export function checkPlausible({ fichier, contenu }: OfficialFile, enVigueur: FeatureCollection): Faute[] {
  const known = new Map(enVigueur.features.map((feature) => [codeOf(feature), feature.geometry]));
  const fautes = (rawFeatures(contenu) ?? []).flatMap((feature): Faute[] => {
    const [code, shape] = [codeOf(feature), feature?.geometry];
    const ours = known.get(code);
    if (!isSurface(shape) || !isSurface(ours)) return [];
    const found = compare(shape, ours) ?? selfCrossing(shape);
    return found ? [{ fichier, id: String(code), ...found }] : [];
  });
  return fewEach(fautes);
}

type Surface = Polygon | MultiPolygon;
type Dit = Pick<Faute, 'probleme' | 'remede' | 'valeur'>;

const polygonsOf = (shape: Surface): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

function compare(shape: Surface, ours: Surface): Dit | undefined {
  const [area, expected] = [areaOf(shape), areaOf(ours)];
  if (overlapOf(boxOf(shape), boxOf(ours)) < MOST_SMALLER)
    return {
      probleme: 'ce contour ne se trouve pas où est le territoire',
      valeur: boxOf(shape)
        .map((value) => value.toFixed(1))
        .join(', '),
      remede: 'vérifiez que les formes n’ont pas été échangées entre les codes',
    };
  if (area * SURFACE >= expected && area <= expected * SURFACE) return undefined;
  return {
    probleme: 'la surface de ce contour n’est pas celle du territoire',
    valeur: `${Math.round(area)} km², contre ${Math.round(expected)} aujourd’hui`,
    remede: 'vérifiez que le fichier dessine les territoires entiers, et non leur centre ou une partie',
  };
}

function selfCrossing(shape: Surface): Dit | undefined {
  const rings = polygonsOf(shape).flat();
  const crossed = rings.some((ring) => crossingLines([withoutRepeats(ring)], UNIT).size > 0);
  if (!crossed) return undefined;
  return {
    probleme: 'le bord de ce contour se croise lui-même',
    remede: 'réparez la géométrie dans un logiciel de cartes (QGIS : « Réparer les géométries »)',
  };
}

/** The points on the lattice of the test, without those that fall on the one before. */
function withoutRepeats(ring: Position[]): Point[] {
  const points = ring.map(([x = 0, y = 0]): Point => [
    Math.round(x / UNIT) * UNIT,
    Math.round(y / UNIT) * UNIT,
  ]);
  return points.filter(([x, y], k) => k === 0 || x !== points[k - 1]![0] || y !== points[k - 1]![1]);
}

const boxOf = (shape: Surface): Box => boundsOf(polygonsOf(shape).flat(2));

/** Share that two boxes have in common. */
function overlapOf(a: Box, b: Box): number {
  const side = (k: 0 | 1) => Math.max(0, Math.min(a[k + 2]!, b[k + 2]!) - Math.max(a[k], b[k]));
  const sizeOf = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
  const both = side(0) * side(1);
  return both / (sizeOf(a) + sizeOf(b) - both || 1);
}

/** Square kilometres, to within a few in a hundred. */
function areaOf(shape: Surface): number {
  const [, south, , north] = boxOf(shape);
  const width = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const degrees = polygonsOf(shape).reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringArea(outer) - holes.reduce((inside, hole) => inside + ringArea(hole), 0),
    0,
  );
  return degrees * width * DEGRE_CARRE;
}

function ringArea(ring: Position[]): number {
  const twice = ring.slice(1).reduce((sum, [x = 0, y = 0], k) => {
    const [px = 0, py = 0] = ring[k]!;
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(twice) / 2;
}
