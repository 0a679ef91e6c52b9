/** Which layers the map of the edition has, and at which level. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { coveredReferentiel } from '../reference/portee.ts';

export type EntreeCouche = CollectionEntry<'couches'>;

/**
 * The entries of the layers, in the order of the choice. Nothing can be compared where the edition has a single territory of the
 * level: that of a department compares its EPCI, when the layer has the words for them.
 */
export async function entreesCouches(): Promise<EntreeCouche[]> {
  const { regions: region, departements: departement, epci } = coveredReferentiel();
  const isCompared = ({ data }: EntreeCouche) => ({ region, departement, epci })[data.niveau].size > 1;
  return (await getCollection('couches'))
    .flatMap((entree) => (isCompared(entree) ? entree : perEpci(entree)))
    .sort((a, b) => a.data.ordre - b.data.ordre);
}

const perEpci = (entree: EntreeCouche): EntreeCouche[] =>
  entree.data.parEpci
    ? [{ ...entree, data: { ...entree.data, ...entree.data.parEpci, niveau: 'epci' } }]
    : [];
