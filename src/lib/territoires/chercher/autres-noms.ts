/** Names that are neither communes nor EPCI of today, and the territory that answers for them. */
import type { AncienEpci } from '../../../schemas/ancien-epci.ts';
import type { AutreNom } from '../../../schemas/autre-nom.ts';
import { formatCode } from '../code.ts';
import type { LigneAutreNom } from './format.ts';

const GRAND_PARIS = formatCode({ niveau: 'epci', code: '200054781' });

/** The public territorial establishments (« Plaine Commune ») are parts of the Métropole du Grand Paris. */
export function autresNomsOf(noms: AutreNom[], ept: { nom: string }[], epci: AncienEpci[]): LigneAutreNom[] {
  return [
    ...noms.flatMap(({ nom, nature, territoires }): LigneAutreNom[] =>
      territoires.slice(0, 1).map((territoire) => [nom, nature, territoire]),
    ),
    ...epci.flatMap(({ id, nom, territoires }): LigneAutreNom[] =>
      territoires.slice(0, 1).map((territoire) => [nom, 'ancienne intercommunalité', territoire, id]),
    ),
    ...ept.map(({ nom }): LigneAutreNom => [nom, 'établissement public territorial', GRAND_PARIS]),
  ];
}
