/** The criteria of a referential in the order of their numbers, which Astro does not keep. */
import { getCollection, type CollectionEntry } from 'astro:content';

type Referentiel = 'criteresAccessibilite' | 'criteresEcoconception';

const rankOf = (numero: string) => {
  const [theme = 0, rank = 0] = numero.split('.').map(Number);
  return 100 * theme + rank;
};

export async function lignesEnOrdre<C extends Referentiel>(
  collection: C,
): Promise<CollectionEntry<C>['data'][]> {
  const entries = await getCollection(collection);
  return entries.map(({ data }) => data).sort((a, b) => rankOf(a.numero) - rankOf(b.numero));
}
