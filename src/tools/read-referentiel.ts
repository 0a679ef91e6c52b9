/** Reads the reference of territories (@etalab/decoupage-administratif) from node_modules. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildReferentiel, type Referentiel, type SourceRows } from '../lib/territoires.ts';

let referentiel: Referentiel | undefined;

/** The reference, read once per process. */
export function readReferentiel(): Referentiel {
  referentiel ??= buildReferentiel({
    communes: readRows('communes'),
    epci: readRows('epci'),
    departements: readRows('departements'),
    regions: readRows('regions'),
  });
  return referentiel;
}

/** A table as the package publishes it. */
export function readRows<K extends keyof SourceRows>(name: K): NonNullable<SourceRows[K]> {
  const path = createRequire(`${process.cwd()}/`).resolve(
    `@etalab/decoupage-administratif/data/${name}.json`,
  );
  return JSON.parse(readFileSync(path, 'utf8')) as NonNullable<SourceRows[K]>;
}
