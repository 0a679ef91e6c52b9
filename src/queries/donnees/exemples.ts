/** What the pages about reuse take as examples: the first of each kind that this edition has. */
import { getCollection } from 'astro:content';
import { cellOf } from '../../lib/donnees/csv.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { allCouches } from '../couches.ts';
import { allFichesTerritoires } from '../territoires/fiches.ts';
import { lignesOf } from './tables.ts';
import { allVersions } from './versions.ts';

/** The first fiche of a level, one with a project when there is one. @throws {Error} when there is none. */
async function ficheOf(niveau: FicheTerritoire['niveau']): Promise<FicheTerritoire> {
  const own = [...(await allFichesTerritoires()).values()].filter((fiche) => fiche.niveau === niveau);
  const found = own.find(({ projets }) => projets.length > 0) ?? own[0];
  if (!found) throw new Error(`Aucune fiche de territoire de niveau « ${niveau} ».`);
  return found;
}

export async function exemplesOf() {
  const [epci, departement, couches, versions, projets, axes] = await Promise.all([
    ficheOf('epci'),
    ficheOf('departement'),
    allCouches(),
    allVersions(),
    lignesOf({ collection: 'projets' }),
    getCollection('axes'),
  ]);
  return {
    epci,
    departement,
    couche: couches[0]?.id ?? '',
    version: versions[0]?.id ?? '',
    projet: cellOf(projets[0]?.['id']),
    axe: axes[0]?.id ?? '',
  };
}
