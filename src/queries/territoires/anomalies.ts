import { verifyReferentiel } from '../../lib/territoires/anomalies.ts';
import { readReferentiel, readRows } from '../../reference/territoires.ts';

/** What is unexpected in the reference. */
export const readVerification = () =>
  verifyReferentiel(readReferentiel(), { communes: readRows('communes'), epci: readRows('epci') });
