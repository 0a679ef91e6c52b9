import { getCollection } from 'astro:content';
import { makeCouverture, type Couverture } from '../../lib/contrats/couverture-pays.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import { allFichesTerritoires } from '../territoires/fiches.ts';

let couverture: Promise<Couverture> | undefined;

/** The coverage of the whole country, computed once a build. */
export function readCouverture(): Promise<Couverture> {
  couverture ??= Promise.all([allFichesTerritoires(), getCollection('collectivites')]).then(
    ([fiches, collectivites]) =>
      makeCouverture(
        [...fiches.values()],
        collectivites.map(({ data }) => data),
        readReferentiel().epci.size,
      ),
  );
  return couverture;
}
