/** Our contracts, found by their territory and by the name of who signs them. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import { requireCode } from '../../territoires/code.ts';
import { cleDe } from '../cle.ts';
import type { LigneDeTable } from './projet.ts';

export interface NosContrats {
  ofTerritoire: (territoire: string) => LigneDeTable | undefined;
  /** « Collectivité de Corse », « Alsace »: the territories of the contracts that this body signs; none for another name. */
  ofSignataire: (nom: string) => string[];
}

/** « Collectivité européenne d’Alsace » → « alsace ». Folded. */
const COLLECTIVITE = /^collectivite (?:europeenne |territoriale )?(?:de |d )/;

export function indexerContrats(contrats: readonly LigneDeTable[]): NosContrats {
  const parTerritoire = new Map(contrats.map((contrat) => [contrat['territoire'] ?? '', contrat]));
  const parSignataire = Map.groupBy(
    contrats.filter(({ signataire = '' }) => COLLECTIVITE.test(cleDe(signataire))),
    ({ signataire = '' }) => cleDe(signataire).replace(COLLECTIVITE, ''),
  );
  return {
    ofTerritoire: (territoire) => parTerritoire.get(territoire),
    ofSignataire: (nom) =>
      (parSignataire.get(cleDe(nom).replace(COLLECTIVITE, '')) ?? []).map(
        ({ territoire = '' }) => territoire,
      ),
  };
}

export const isDepartement = (territoire: CodeTerritoire) => requireCode(territoire).niveau === 'departement';
