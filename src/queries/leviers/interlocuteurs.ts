import { getCollection, type CollectionEntry } from 'astro:content';
import { famillesInterlocuteurs } from '../../schemas/interlocuteur.ts';

interface Famille {
  id: (typeof famillesInterlocuteurs)[number];
  interlocuteurs: CollectionEntry<'interlocuteurs'>['data'][];
}

/** Whom to call, by family, in order: in the whole country, or in one department (« 44 ») only. */
export async function interlocuteursByFamille(departement = ''): Promise<Famille[]> {
  const entries = await getCollection('interlocuteurs', ({ data }) => data.departement === departement);
  const rows = entries.map(({ data }) => data).sort((a, b) => a.ordre - b.ordre);
  return famillesInterlocuteurs
    .map((id) => ({ id, interlocuteurs: rows.filter(({ famille }) => famille === id) }))
    .filter(({ interlocuteurs }) => interlocuteurs.length > 0);
}
