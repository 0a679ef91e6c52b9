/** Reads the reference of territories (@etalab/decoupage-administratif) from node_modules. */
import { makeSeeds, type BoxRow, type CommuneRow, type EpciRow, type Seed } from '../lib/contours/seeds.ts';
import { once } from './once.ts';
import { buildReferentiel, type Referentiel, type SourceRows } from '../lib/territoires/referentiel.ts';
import { readPackage } from './json.ts';

/** The reference, read once per process. */
export const readReferentiel = once((): Referentiel =>
  buildReferentiel({
    communes: readRows('communes'),
    epci: readRows('epci'),
    departements: readRows('departements'),
    regions: readRows('regions'),
  }),
);

/** A table as the package publishes it. */
export function readRows<K extends keyof SourceRows>(name: K): NonNullable<SourceRows[K]> {
  return readPackage(`@etalab/decoupage-administratif/data/${name}.json`);
}

/** The boxes of the communes, joined to the present reference. */
export function readSeeds(): Seed[] {
  const communes: CommuneRow[] = readPackage('@etalab/decoupage-administratif/data/communes.json');
  const epci: EpciRow[] = readPackage('@etalab/decoupage-administratif/data/epci.json');
  const boxes: BoxRow[] = readPackage('@etalab/fr-bounding-boxes/dist/communes.json');
  return makeSeeds(communes, epci, boxes);
}
