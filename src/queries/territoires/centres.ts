import { makeCentres } from '../../lib/territoires/centres.ts';
import { allTerritoires } from '../../lib/territoires/referentiel.ts';
import { hasPoint, pointOf } from '../../reference/contours.ts';
import { readReferentiel } from '../../reference/territoires.ts';

/** The centres of the territories, cut into small files: each by its name, without « .json ». */
export const centresFichiers = () =>
  makeCentres(allTerritoires(readReferentiel()), ({ niveau, code }) =>
    hasPoint(niveau, code) ? pointOf(niveau, code) : undefined,
  );
