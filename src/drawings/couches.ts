/** The shapes that the layers colour: for their drawings, their GeoJSON files, and the walk between neighbours. */
import { geoCentroid } from 'd3';
import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { composeFrance, isOutreMer } from '../charts/projection.ts';
import { drawCouche } from '../charts/couche.ts';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { counterClockwise } from '../lib/contours/winding.ts';
import { packLieux, type LieuCarte, type LigneLieu } from '../lib/carte/couches/lieux.ts';
import type { Couche, NiveauCouche } from '../lib/carte/couches/modele.ts';
import { voisinsOf } from '../lib/carte/couches/voisinage.ts';
import {
  chartFrance,
  epciTopology,
  fileFrance,
  lightRegion,
  nationalContours,
} from '../reference/contours-legers.ts';
import { pointOf } from '../reference/contours.ts';
import { once } from '../reference/once.ts';
import { allFichesTerritoires } from '../queries/territoires/fiches.ts';
import { carteOfEdition } from './fond-edition.ts';

type ContourDeTerritoire = Feature<Polygon | MultiPolygon, { code: string }>;

/** The whole country, or the land of the edition. */
const carte = once(
  () =>
    carteOfEdition() ??
    composeFrance(
      chartFrance().regions.features.map((feature) =>
        finer({ feature, region: feature.properties.code }, 'region'),
      ),
    ),
);

const shapes: Record<NiveauCouche, ContourDeTerritoire[]> = {
  region: chartFrance().regions.features,
  departement: chartFrance().departements.features,
  epci: chartFrance().epci.features,
};

/** The layer as a drawing of the whole country, the overseas frames included. */
export function dessinCouche(couche: Couche): DessinSvg {
  const regionOf = new Map(couche.lignes.map(({ code, region }) => [code, region]));
  const own = shapes[couche.niveau].map((feature) => ({
    feature,
    region: regionOf.get(feature.properties.code) ?? '',
    point: pointOf(couche.niveau, feature.properties.code),
  }));
  return drawCouche(
    carte(),
    own.map((shape) => ({ ...shape, feature: finer(shape, couche.niveau) })),
    couche,
  );
}

/** The frames of the overseas regions are drawn at a larger scale than the mainland: their shapes are finer. */
function finer(
  { feature, region }: { feature: ContourDeTerritoire; region: string },
  niveau: NiveauCouche,
): Feature {
  if (!isOutreMer(region)) return feature;
  const light = lightRegion(region);
  return niveau === 'region' ? light.region : (light.find(niveau, feature.properties.code) ?? feature);
}

const geometries = new Map<NiveauCouche, Map<string, Geometry>>();

/** The outline of a territory for files: degrees, wound as RFC 7946 wants. */
export function geometryOf(niveau: NiveauCouche, code: string): Geometry | undefined {
  const known =
    geometries.get(niveau) ??
    new Map(
      fileFrance()[niveau].features.map(({ properties, geometry }) => [
        properties.code,
        counterClockwise(geometry),
      ]),
    );
  geometries.set(niveau, known);
  return known.get(code);
}

/** The territories of a level with their neighbours in each direction on the drawing. */
export async function lieuxOfNiveau(niveau: NiveauCouche): Promise<LigneLieu[]> {
  const lieux: LieuCarte[] = [...(await allFichesTerritoires()).values()]
    .filter((fiche) => fiche.niveau === niveau)
    .map(({ code, nom, region }) => ({ code, nom, region: region.code, point: pointOf(niveau, code) }));
  return packLieux(lieux, voisinsOf(placesOf(lieux, niveau), adjacentsOf(niveau)));
}

/** Where each territory stands on the drawing: the middle of what is drawn of it. */
function placesOf(lieux: LieuCarte[], niveau: NiveauCouche) {
  const byCode = new Map(shapes[niveau].map((shape) => [shape.properties.code, shape]));
  return lieux.flatMap(({ code, region, point }) => {
    const shape = byCode.get(code);
    const place = carte().point(shape ? geoCentroid(shape) : point, region);
    return place ? [{ code, x: place[0], y: place[1] }] : [];
  });
}

/** Who shares a border with whom, from the shared arcs of the outlines. */
function adjacentsOf(niveau: NiveauCouche): Map<string, Set<string>> {
  const collections = {
    region: nationalContours().objects.regions,
    departement: nationalContours().objects.departements,
    epci: epciTopology().objects.epci,
  } as Record<NiveauCouche, GeometryCollection<{ code: string }>>;
  const { geometries: objects } = collections[niveau];
  const codeAt = (index: number) => String((objects[index]?.properties as { code?: string }).code);
  return new Map(neighbors(objects).map((near, index) => [codeAt(index), new Set(near.map(codeAt))]));
}
