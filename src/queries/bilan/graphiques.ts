import { getCollection, type CollectionEntry } from 'astro:content';
import type { Valeur } from '../../schemas/graphique.ts';
import { requireEntry } from '../entries.ts';

export interface GraphiqueComplet {
  graphique: CollectionEntry<'graphiques'>['data'];
  valeurs: Valeur[];
  source: CollectionEntry<'ressources'>['data'];
  /** The axis that each series is about, when each has its own. */
  axes?: Readonly<Record<string, string>>;
}

/** A chart with its values and its source. @throws {Error} when it does not exist or has no value. */
export async function requireGraphique(id: string): Promise<GraphiqueComplet> {
  const { data: graphique } = await requireEntry('graphiques', id);
  const [{ data: source }, entries] = await Promise.all([
    requireEntry('ressources', graphique.source),
    getCollection('valeurs', ({ data }) => data.graphique === id),
  ]);
  const valeurs = entries
    .map(({ data }) => data)
    .sort((a, b) => a.ordre - b.ordre || a.id.localeCompare(b.id));
  if (valeurs.length === 0) {
    throw new Error(`Le graphique « ${id} » n’a aucune valeur dans data/graphiques/valeurs.csv.`);
  }
  return { graphique, valeurs, source };
}
