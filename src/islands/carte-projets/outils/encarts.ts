/** The overseas regions under the map of an image, each in its frame: what the legend counts is all there. */
import { geoCentroid, geoMercator, geoPath, type GeoProjection } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import { COUCHE_PROJETS, motifOf, type Couche } from '../../../lib/carte/couches/modele.ts';
import { disquesOf } from '../../../lib/carte/couches/cercles.ts';
import { couvertsOf } from '../../../lib/carte/couverts.ts';
import type { EtatCarte } from '../../../lib/carte/etat.ts';
import { marqueOf } from '../../../lib/carte/points.ts';
import { semer, type Semis } from '../../../lib/carte/semis.ts';
import { vuesOutreMer, type Cadrage } from '../../../lib/carte/vues.ts';
import { formatNombre } from '../../../lib/texte/format.ts';
import { readColours } from '../moteur/couleurs.ts';
import { makeMotif } from '../moteur/motifs.ts';

const HEIGHT = 150;
const GAP = 8;
/** Pixels in a thousandth of the width of the country, about as the map opens. */
const SCALE = 0.7;
/** Room of the name. */
const HEAD = 22;

export interface Encarts {
  couche: Couche;
  /** Those that the filters keep, drawn with the layer of the projects. */
  etat: EtatCarte | undefined;
  /** The territories of the level of the layer. */
  contours: FeatureCollection;
}

/** Pixels that the row of insets takes, with the room under it. */
export const HEIGHT_ENCARTS = HEIGHT + GAP;

/** Draws the five frames side by side from the corner `x`, `y`. */
export function drawEncarts(
  pen: CanvasRenderingContext2D,
  encarts: Encarts,
  x: number,
  y: number,
  width: number,
) {
  const { eau, encre } = readColours();
  const paint = painterOf(pen, encarts);
  const semis = encarts.couche.id === COUCHE_PROJETS && encarts.etat ? semer(encarts.etat) : undefined;
  const side = (width - GAP * (vuesOutreMer.length - 1)) / vuesOutreMer.length;
  for (const [i, { nom, cadrage }] of vuesOutreMer.entries()) {
    const left = x + i * (side + GAP);
    pen.fillStyle = eau;
    pen.fillRect(left, y, side, HEIGHT);
    pen.fillStyle = encre;
    pen.font = "400 13px 'Atkinson Hyperlegible Next', sans-serif";
    pen.fillText(nom, left + 6, y + 16, side - 12);
    const own = encarts.contours.features.filter((shape) => lies(geoCentroid(shape), cadrage));
    const projection = geoMercator().fitExtent(
      [
        [left + GAP, y + HEAD],
        [left + side - GAP, y + HEIGHT - GAP],
      ],
      { type: 'FeatureCollection', features: own },
    );
    for (const shape of own) paint(shape, projection);
    if (encarts.couche.forme === 'cercles' && !semis) drawDiscs(pen, encarts.couche, own, projection);
    if (semis) drawMark(pen, semis, cadrage, projection);
  }
}

function lies([longitude = 0, latitude = 0]: number[], [west, south, east, north]: Cadrage): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Fills a territory as the map does. */
function painterOf(pen: CanvasRenderingContext2D, { couche, etat }: Encarts) {
  const { terre, frontiereForte, classes, axes } = readColours();
  const motifs = new Map<string, CanvasPattern | null | undefined>(
    (['hachures', 'croix'] as const).map((motif) => {
      const tile = makeMotif(motif);
      return [motif, tile && pen.createPattern(tile, 'repeat')];
    }),
  );
  const classOf = new Map(couche.lignes.map(({ code, classe }) => [code, classe]));
  const covered = etat && couvertsOf(etat).departement;
  const axeOf = (code: string) => axes[covered?.get(code) ?? '']?.aplat ?? terre;
  const fillOf = (code: string) => {
    if (couche.id === COUCHE_PROJETS) return axeOf(code);
    const classe = classOf.get(code) ?? '';
    if (couche.forme === 'cercles' && classe.startsWith('rang')) return terre;
    return motifs.get(motifOf(classe)) ?? classes[classe] ?? terre;
  };
  return (shape: Feature, projection: GeoProjection) => {
    pen.beginPath();
    geoPath(projection, pen)(shape);
    pen.fillStyle = fillOf(String(shape.properties?.['code']));
    pen.fill();
    pen.lineWidth = 0.8;
    pen.strokeStyle = frontiereForte;
    pen.stroke();
  };
}

/** What is counted, on the same scale as on the map that is drawn above: thousandths of its width. */
function drawDiscs(pen: CanvasRenderingContext2D, couche: Couche, own: Feature[], projection: GeoProjection) {
  const { classes, surface } = readColours();
  const centreOf = new Map(own.map((shape) => [String(shape.properties?.['code']), geoCentroid(shape)]));
  const discs = disquesOf(couche, (code) => centreOf.get(code));
  pen.strokeStyle = surface;
  for (const { geometry, properties } of discs.features) {
    const place = projection([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
    if (!place) continue;
    pen.beginPath();
    pen.arc(place[0], place[1], properties.r * SCALE, 0, 2 * Math.PI);
    pen.fillStyle = classes[properties.classe] ?? surface;
    pen.fill();
    pen.stroke();
  }
}

/** One disc a region: the number of its axis for one project, the count for several, as on the map. */
function drawMark(pen: CanvasRenderingContext2D, semis: Semis, cadrage: Cadrage, projection: GeoProjection) {
  const found = markIn(semis, cadrage);
  const place = found && projection(found.point);
  if (!place) return;
  const { axes, encre, surface } = readColours();
  const axe = axes[found.axe];
  pen.beginPath();
  pen.arc(place[0], place[1], 13, 0, 2 * Math.PI);
  pen.fillStyle = axe?.trait ?? encre;
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = surface;
  pen.stroke();
  pen.fillStyle = axe?.fond ?? surface;
  pen.textAlign = 'center';
  pen.fillText(found.texte, place[0], place[1] + 5, 24);
  pen.textAlign = 'start';
}

/** What the mark of a frame says, and where it stands: at the first of its places. */
function markIn({ etat, nombres, temoins }: Semis, cadrage: Cadrage) {
  const here = etat.lieux.lieux.flatMap(({ point }, lieu) =>
    lies(point, cadrage) && nombres[lieu] ? [{ point, lieu, nombre: nombres[lieu] }] : [],
  );
  const [first] = here;
  if (!first) return undefined;
  const nombre = here.reduce((sum, place) => sum + place.nombre, 0);
  const said =
    nombre === 1 ? marqueOf(etat, temoins[first.lieu] ?? 0) : { axe: '', texte: `×${formatNombre(nombre)}` };
  return { point: first.point, ...said };
}
