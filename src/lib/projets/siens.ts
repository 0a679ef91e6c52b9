import type { Filtres } from './filtres.ts';
import type { ProjetPublie } from './projet.ts';

/**
 * The projects of the territory that the filters ask for, before those that it shares with others: a project of the
 * whole region answers to each of its departments. An order by amount is what the reader asks for: it stays.
 */
export function ownFirst(projets: ProjetPublie[], { choix, tri }: Filtres): ProjetPublie[] {
  const [facette, held] =
    choix.departement.length > 0
      ? (['departement', 'departements'] as const)
      : (['region', 'regions'] as const);
  const asked = choix[facette];
  if (asked.length === 0 || tri === 'montant') return projets;
  const shares = (projet: ProjetPublie) => Number(projet[held].some(({ id }) => !asked.includes(id)));
  return projets.toSorted((a, b) => shares(a) - shares(b));
}
