import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs } from './rings.ts';
import type { CommuneRow, EpciRow, Parcelle } from './seeds.ts';
import type { Arc } from './trace.ts';

interface DepartementRow {
  code: string;
  nom: string;
  region: string;
  zone: string;
}

interface RegionRow {
  code: string;
  nom: string;
  zone: string;
}

/** The tables of `@etalab/decoupage-administratif`. */
export interface Reference {
  communes: CommuneRow[];
  epci: EpciRow[];
  departements: DepartementRow[];
  regions: RegionRow[];
}

type Level<P extends { code: string; nom: string }> = FeatureCollection<Polygon | MultiPolygon, P>;

export interface Levels {
  regions: Level<{ code: string; nom: string }>;
  departements: Level<{ code: string; nom: string; region: string }>;
  epci: Level<{ code: string; nom: string; type: string }>;
}

/** The territories that must be drawn: the overseas collectivities have neither region, department nor EPCI. */
export function expectedOf({ regions, departements, epci }: Omit<Reference, 'communes'>) {
  const inFrance = ({ zone }: { zone: string }) => zone === 'metro' || zone === 'drom';
  return {
    regions: regions.filter(inFrance).map(({ code, nom }) => ({ code, nom })),
    departements: departements.filter(inFrance).map(({ code, nom, region }) => ({ code, nom, region })),
    epci: epci.map(({ code, nom, type }) => ({ code, nom, type })),
  };
}

/** Merges the pieces into the three levels; throws, naming them, when territories of the reference have no land. */
export function levelsOf(arcs: readonly Arc[], pieces: Parcelle[], reference: Reference): Levels {
  const expected = expectedOf(reference);
  return {
    regions: drawLevel(arcs, expected.regions, (label) => pieces[label]?.region ?? null),
    departements: drawLevel(arcs, expected.departements, (label) => pieces[label]?.departement ?? null),
    epci: drawLevel(arcs, expected.epci, (label) => pieces[label]?.epci ?? null),
  };
}

function drawLevel<P extends { code: string; nom: string }>(
  arcs: readonly Arc[],
  territories: P[],
  codeOf: (label: number) => string | null,
): Level<P> {
  const shapes = mergeArcs(arcs, codeOf);
  const missing = territories.filter(({ code }) => !shapes.has(code));
  if (missing.length > 0) {
    throw new Error(`No land for: ${missing.map(({ code, nom }) => `${code} ${nom}`).join(', ')}`);
  }
  const features = territories
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((properties): Feature<Polygon | MultiPolygon, P> => {
      return { type: 'Feature', properties, geometry: shapes.get(properties.code)! };
    });
  return { type: 'FeatureCollection', features };
}

/** One feature a line, so that a change shows as changed lines. */
export function featureLines(collection: FeatureCollection): string {
  const lines = collection.features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
