import type { Box } from './grid.ts';

/** A row of `@etalab/decoupage-administratif` `communes.json`, present communes and former ones alike. */
export interface CommuneRow {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  region?: string;
  chefLieu?: string;
  anciensCodes?: string[];
}

export interface EpciRow {
  code: string;
  nom: string;
  type: string;
  membres: { code: string }[];
}

/** A row of `@etalab/fr-bounding-boxes` `communes.json`: `id` is `fr:commune:<code INSEE>`. */
export interface BoxRow {
  id: string;
  bbox: number[];
}

/** The box of a commune of the boxes' year, and where that land belongs today. */
export interface Seed {
  /** Code of the commune in the boxes' year: identifies the seed. */
  code: string;
  /** Code of the present commune. */
  commune: string;
  /** SIREN of its EPCI; null for the islands that have none (Ouessant, Sein, Bréhat, Yeu). */
  epci: string | null;
  departement: string;
  region: string;
  box: Box;
}

/**
 * Joins the boxes to the present reference. A commune that has merged since keeps its own box, which is finer,
 * and points at the present commune (see makeSuccession). Throws on a box that leads nowhere.
 */
export function makeSeeds(communes: CommuneRow[], epcis: EpciRow[], boxes: BoxRow[]): Seed[] {
  const { present, presentCode } = makeSuccession(communes);
  const epciOf = new Map(epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code])));
  const lost: string[] = [];
  const seeds: Seed[] = [];
  for (const { id, bbox } of boxes) {
    const code = id.slice('fr:commune:'.length);
    const row = present.get(presentCode(code) ?? '');
    if (!row?.departement || !row.region) lost.push(code);
    else {
      const { departement, region } = row;
      const box: Box = [bbox[0]!, bbox[1]!, bbox[2]!, bbox[3]!];
      seeds.push({ code, commune: row.code, epci: epciOf.get(row.code) ?? null, departement, region, box });
    }
  }
  if (lost.length > 0) throw new Error(`Boxes of communes unknown to the reference: ${lost.join(', ')}`);
  return seeds.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Follows a former commune to the present one: through `chefLieu` when it is still a delegated or associated
 * commune, else through the present commune's `anciensCodes`.
 */
export function makeSuccession(communes: CommuneRow[]) {
  const present = new Map(
    communes.filter((row) => row.type === 'commune-actuelle').map((row) => [row.code, row]),
  );
  const successor = new Map<string, string>();
  for (const row of communes) {
    for (const former of row.anciensCodes ?? []) if (!present.has(former)) successor.set(former, row.code);
  }
  for (const row of communes) {
    if (row.chefLieu && !present.has(row.code)) successor.set(row.code, row.chefLieu);
  }
  const presentCode = (code: string): string | undefined => (present.has(code) ? code : successor.get(code));
  return { present, presentCode };
}

/** The smallest piece that no level cuts: the land of one EPCI (or of none) in one department. */
export interface Parcelle {
  epci: string | null;
  departement: string;
  region: string;
}

/** Numbers the pieces, in a fixed order, and gives each seed the number of its own. */
export function makePieces(seeds: Seed[]): { pieces: Parcelle[]; pieceOf: Int32Array } {
  const keys = [...new Set(seeds.map(pieceKey))].sort();
  const rank = new Map(keys.map((key, index) => [key, index]));
  const pieces: Parcelle[] = [];
  const pieceOf = Int32Array.from(seeds, (seed) => {
    const index = rank.get(pieceKey(seed))!;
    pieces[index] = { epci: seed.epci, departement: seed.departement, region: seed.region };
    return index;
  });
  return { pieces, pieceOf };
}

function pieceKey({ departement, epci }: Seed): string {
  return `${departement} ${epci ?? ''}`;
}
