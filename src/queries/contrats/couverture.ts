import { getCollection } from 'astro:content';
import { makeCouverture, type Couverture } from '../../lib/contrats/couverture-pays.ts';
import { coveredReferentiel, readPortee } from '../../reference/portee.ts';
import { requireEntry } from '../entries.ts';
import { allFichesTerritoires } from '../territoires/fiches.ts';

let couverture: Promise<Couverture> | undefined;

/** The coverage of the whole country, computed once a build. */
export function readCouverture(): Promise<Couverture> {
  couverture ??= Promise.all([
    allFichesTerritoires(),
    readPortee() ? [] : getCollection('collectivites'),
    requireEntry('origines', 'contrats'),
  ]).then(([fiches, collectivites, origine]) =>
    makeCouverture({
      fiches: [...fiches.values()],
      collectivites: collectivites.map(({ data }) => data),
      epci: coveredReferentiel().epci.size,
      luLe: origine.data.consulteLe,
    }),
  );
  return couverture;
}
