import { getCollection, type CollectionEntry } from 'astro:content';
import type { Feature } from 'geojson';
import type { Valeur } from '../schemas/graphique.ts';
import { chartFrance } from './contours-legers.ts';
import { requireEntry } from './entries.ts';
import { referentiel } from './territoires.ts';

export interface GraphiqueComplet {
  graphique: CollectionEntry<'graphiques'>['data'];
  valeurs: Valeur[];
  source: CollectionEntry<'ressources'>['data'];
  /** The shapes of a map; absent for bars. */
  fond?: { regions: Feature[]; shapes: { feature: Feature; region: string }[] };
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
  const shapes = shapesOf(graphique.forme);
  const complet = { graphique, valeurs, source };
  return shapes ? { ...complet, fond: { regions: chartFrance.regions.features, shapes } } : complet;
}

function shapesOf(forme: string) {
  if (forme === 'carte-regions') {
    return chartFrance.regions.features.map((feature) => ({ feature, region: feature.properties.code }));
  }
  if (forme !== 'carte-departements') return undefined;
  return chartFrance.departements.features.map((feature) => ({
    feature,
    region: referentiel.departements.get(feature.properties.code)?.region ?? '',
  }));
}
