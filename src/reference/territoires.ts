/** Reads the reference of territories (@etalab/decoupage-administratif) from node_modules. */
import { makeSeeds, type BoxRow, type Seed } from '../lib/contours/seeds.ts';
import { onceByKey, onceInProcess } from './once.ts';
import { buildReferentiel, type Referentiel, type SourceRows } from '../lib/territoires/referentiel.ts';
import { readPackage } from './json.ts';

/** The reference, read once per process. */
export const readReferentiel = onceInProcess('referentiel', (): Referentiel =>
  buildReferentiel({
    communes: readRows('communes'),
    epci: readRows('epci'),
    departements: readRows('departements'),
    regions: readRows('regions'),
  }),
);

type Rows<K extends keyof SourceRows> = NonNullable<SourceRows[K]>;

/** A table as the package publishes it, read once per process: several ask for the communes, the longest of all. */
export const readRows = onceByKey((name: keyof SourceRows) =>
  onceInProcess(name, () => readPackage<unknown>(`@etalab/decoupage-administratif/data/${name}.json`))(),
) as <K extends keyof SourceRows>(name: K) => Rows<K>;

/** The boxes of the communes, joined to the present reference. */
export function readSeeds(): Seed[] {
  const boxes: BoxRow[] = readPackage('@etalab/fr-bounding-boxes/dist/communes.json');
  return makeSeeds(readRows('communes'), readRows('epci'), boxes);
}
