/** Names that are neither communes nor EPCI of today, and the territory that answers for them. */
import type { AncienEpci } from '../../../schemas/ancien-epci.ts';
import type { AutreNom } from '../../../schemas/autre-nom.ts';
import type { LigneAutreNom } from './format.ts';

const GRAND_PARIS = 'epci:200054781';

/** The public territorial establishments (« Plaine Commune ») are parts of the Métropole du Grand Paris. */
export function autresNomsOf(noms: AutreNom[], ept: { nom: string }[], epci: AncienEpci[]): LigneAutreNom[] {
  return [
    ...noms.map(({ nom, nature, territoires }): LigneAutreNom => [nom, nature, territoires[0] ?? '']),
    ...epci.map(({ id, nom, territoires }): LigneAutreNom => [
      nom,
      'ancienne intercommunalité',
      territoires[0] ?? '',
      id,
    ]),
    ...ept.map(({ nom }): LigneAutreNom => [nom, 'établissement public territorial', GRAND_PARIS]),
  ];
}
