import { getCollection } from 'astro:content';
import { makeCouverture, type Couverture } from '../../lib/contrats/couverture-pays.ts';
import { coveredReferentiel, readPortee } from '../../reference/portee.ts';
import { allFichesTerritoires } from '../territoires/fiches.ts';

let couverture: Promise<Couverture> | undefined;

/** The coverage of the whole country, computed once a build. */
export function readCouverture(): Promise<Couverture> {
  couverture ??= Promise.all([
    allFichesTerritoires(),
    readPortee() ? [] : getCollection('collectivites'),
  ]).then(([fiches, collectivites]) =>
    makeCouverture(
      [...fiches.values()],
      collectivites.map(({ data }) => data),
      coveredReferentiel().epci.size,
    ),
  );
  return couverture;
}
