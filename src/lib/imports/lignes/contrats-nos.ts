/** Our contracts, found by their territory and by the name of who signs them. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import { requireCode } from '../../territoires/code.ts';
import { cleDe } from '../cle.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import type { LigneDeTable } from './projet.ts';

interface NosContrats {
  ofTerritoire: (territoire: string) => LigneDeTable | undefined;
  /** « Collectivité de Corse », « Alsace »: the territories of the contracts that this body signs; none for another name. */
  ofSignataire: (nom: string) => string[];
}

/** What the reading of a place rests on. */
export interface AutourDuContrat {
  nous: NosContrats;
  chercher: ChercheurDeLieux;
  interpretations: string[];
}

/** « Collectivité européenne d’Alsace » → « alsace ». Folded. */
const COLLECTIVITE = /^collectivite (?:europeenne |territoriale )?(?:de |d )/;

/** « Collectivité européenne d’Alsace »: « alsace », and « cea », by which people write it; two letters would be those of others. */
function nomsDe(signataire: string): string[] {
  const cle = cleDe(signataire);
  if (!COLLECTIVITE.test(cle)) return [];
  const sigle = cle
    .split(' ')
    .filter((mot) => mot.length > 2)
    .map((mot) => mot.charAt(0))
    .join('');
  return [cle.replace(COLLECTIVITE, ''), ...(sigle.length > 2 ? [sigle] : [])];
}

export function indexerContrats(contrats: readonly LigneDeTable[]): NosContrats {
  const parTerritoire = new Map(contrats.map((contrat) => [contrat['territoire'] ?? '', contrat]));
  const parSignataire = Map.groupBy(
    contrats.flatMap(({ signataire = '', territoire = '' }) =>
      nomsDe(signataire).map((nom) => ({ nom, territoire })),
    ),
    ({ nom }) => nom,
  );
  return {
    ofTerritoire: (territoire) => parTerritoire.get(territoire),
    ofSignataire: (nom) =>
      (parSignataire.get(cleDe(nom).replace(COLLECTIVITE, '')) ?? []).map(({ territoire }) => territoire),
  };
}

export const isDepartement = (territoire: CodeTerritoire) => requireCode(territoire).niveau === 'departement';
