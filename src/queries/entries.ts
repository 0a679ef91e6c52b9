import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';

/**
 * The entry `id` of `collection`.
 * @throws {Error} when it does not exist: a dangling link must stop the build.
 */
export async function requireEntry<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  // Astro types the ids that it knew when it wrote its types: here they come from the data.
  // eslint-disable-next-line @typescript-eslint/await-thenable -- of an unknown collection, its types lose the promise
  const entry = (await getEntry(collection, id as never)) as CollectionEntry<C> | undefined;
  if (!entry) throw new Error(`« ${id} » n’existe pas dans la collection « ${collection} ».`);
  return entry;
}

/** The entries of `ids`, in that order. @throws {Error} when one does not exist. */
export async function requireEntries<C extends CollectionKey>(collection: C, ids: readonly string[]) {
  return Promise.all(ids.map((id) => requireEntry(collection, id)));
}

/** The axes by rank. */
export async function allAxes() {
  return (await getCollection('axes')).sort((a, b) => a.data.ordre - b.data.ordre);
}

/** The measures by number. */
export async function allMesures() {
  return (await getCollection('mesures')).sort((a, b) => a.data.numero - b.data.numero);
}

/** The levers by number. */
export async function allLeviers() {
  return (await getCollection('leviers')).sort((a, b) => a.data.numero - b.data.numero);
}

/** The publics by rank. */
export async function allPublics() {
  return (await getCollection('publics')).sort((a, b) => a.data.ordre - b.data.ordre);
}

/** The parts of the 2024 assessment by rank, without its presentation. */
export async function partiesOfBilan() {
  return (await getCollection('bilan', ({ data }) => data.ordre > 0)).sort(
    (a, b) => a.data.ordre - b.data.ordre,
  );
}

/** The objectives of a measure, in the order of the dashboard. */
export async function objectifsOfMesure(mesure: string) {
  return (await getCollection('objectifs', ({ data }) => data.mesure === mesure)).sort(
    (a, b) => a.data.ordre - b.data.ordre,
  );
}
