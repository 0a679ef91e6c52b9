/** How the state of a contract is known, in the grammar of the tiles: said, deduced, refused, published by nobody. */
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';

/** How something is known; never more than the source allows. */
export type Savoir = 'dit' | 'deduit' | 'refuse' | 'personne';

/** What one contract is; nothing for who cannot sign one. */
export function savoirContrat({
  statut,
  preuve,
}: Pick<ContratDeFiche, 'statut' | 'preuve'>): Savoir | undefined {
  if (statut === 'non-eligible') return undefined;
  if (statut === 'non-signe') return 'refuse';
  if (statut === 'non-precise') return 'personne';
  return preuve === 'deduit' ? 'deduit' : 'dit';
}
