import { makeCouverture, type Couverture } from '../../lib/contrats/couverture-pays.ts';
import { readReferentiel, readRows } from '../../reference/territoires.ts';
import { allFichesTerritoires } from '../territoires/fiches.ts';

let couverture: Promise<Couverture> | undefined;

/** The coverage of the whole country, computed once a build. */
export function readCouverture(): Promise<Couverture> {
  couverture ??= allFichesTerritoires().then((fiches) =>
    makeCouverture([...fiches.values()], readRows('departements'), readReferentiel().epci.size),
  );
  return couverture;
}
