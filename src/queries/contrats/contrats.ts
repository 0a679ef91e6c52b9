/** The local contracts that the sources tell of, one a territory. */
import { getCollection } from 'astro:content';
import { spreadContrats } from '../../lib/contrats/territoires.ts';
import { isOfPortee } from '../../reference/portee.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';

/** In the order of the table. */
export async function allContrats(): Promise<ContratDeFiche[]> {
  const rows = (await getCollection('contrats')).map(({ data }) => data);
  return spreadContrats(rows, readReferentiel()).filter(({ territoire }) => isOfPortee(territoire));
}
