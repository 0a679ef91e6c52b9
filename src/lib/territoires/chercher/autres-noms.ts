/** Names that are neither communes nor EPCI of today, and the territory that answers for them. */
import type { AutreNom } from '../../../schemas/autre-nom.ts';
import type { LigneAutreNom } from './format.ts';

const GRAND_PARIS = 'epci:200054781';

/** The public territorial establishments (« Plaine Commune ») are parts of the Métropole du Grand Paris. */
export function autresNomsOf(noms: AutreNom[], ept: { nom: string }[]): LigneAutreNom[] {
  return [
    ...noms.map(({ nom, nature, territoires }): LigneAutreNom => [nom, nature, territoires[0] ?? '']),
    ...ept.map(({ nom }): LigneAutreNom => [nom, 'établissement public territorial', GRAND_PARIS]),
  ];
}
