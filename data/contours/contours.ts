/**
 * Makes regions.geojson, departements.geojson and epci.geojson: approximate outlines (« contours approchés »),
 * from the boxes of the communes and the coast of Natural Earth. Run it with `npm run contours`.
 * The method, step by step, is in src/lib/contours/outline.ts.
 */
import { writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { featureLines, levelsOf, type Reference } from '../../src/lib/contours/levels.ts';
import { neighboursLand } from '../../src/lib/contours/neighbours.ts';
import { FRANCE, outlinePieces } from '../../src/lib/contours/outline.ts';
import { makePieces, makeSeeds, type BoxRow } from '../../src/lib/contours/seeds.ts';
import { readPackage } from '../../src/reference/json.ts';

const here = (name: string) => new URL(name, import.meta.url);

const reference: Reference = {
  communes: readPackage('@etalab/decoupage-administratif/data/communes.json'),
  epci: readPackage('@etalab/decoupage-administratif/data/epci.json'),
  departements: readPackage('@etalab/decoupage-administratif/data/departements.json'),
  regions: readPackage('@etalab/decoupage-administratif/data/regions.json'),
};
const boxes = readPackage<BoxRow[]>('@etalab/fr-bounding-boxes/dist/communes.json');
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
const [world, far] = ['10m', '110m'].map((detail) =>
  readPackage<World>(`world-atlas/countries-${detail}.json`),
) as [World, World];

const countries = feature(world, world.objects.countries);
const seeds = makeSeeds(reference.communes, reference.epci, boxes);
const { pieces, pieceOf } = makePieces(seeds);
const arcs = outlinePieces(seeds, pieceOf, countries);
const levels = levelsOf(arcs, pieces, reference);

const aroundIn = (from: World) =>
  merge(
    from,
    from.objects.countries.geometries.filter(({ id }) => id !== FRANCE) as (Polygon | MultiPolygon)[],
  );

const files: Record<string, FeatureCollection> = {
  ...levels,
  voisins: neighboursLand(aroundIn(world), aroundIn(far)),
};
for (const [name, collection] of Object.entries(files)) {
  const text = featureLines(collection);
  writeFileSync(here(`${name}.geojson`), text);
  console.log(
    `${name}.geojson : ${collection.features.length} contours, ${Math.round(text.length / 1000)} ko`,
  );
}
