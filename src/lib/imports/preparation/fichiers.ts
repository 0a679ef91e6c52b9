/** The files that a prepared table gives: what the import takes as it is, what remains, the report. */
import { lireClasseur } from '../lecture/classeur.ts';
import { ecrireRapport } from '../rapport/html.ts';
import type { Decision } from '../correspondance/fichier.ts';
import { ouvrir, relire, type ContextePreparation, type EtapePreparation } from './preparation.ts';
import { ecrireTableau, isPrete, isRestante } from './pret.ts';
import { deciderDesRestes, ecrireDecisions, ouverts } from './revue.ts';

export interface FichierPret {
  csv: string;
  lignes: number;
  /** The answers that no cell can hold, for « --revue »; undefined without any. */
  revue: string | undefined;
  /** What the import would still ask, when it reads both: 0, or the file is not ready. */
  reste: number;
}

/** Whatever the file that it comes from, what is handed back is a text. */
const PRET = 'pret.csv';

/** The rows that are ready, read again as the import will read them. */
export async function ecrirePret(
  etape: EtapePreparation,
  contexte: ContextePreparation,
): Promise<FichierPret> {
  const lignes = etape.examen.lignes.filter(isPrete);
  const csv = ecrireTableau(etape.feuille, etape.colonnes, lignes, contexte.nous.titres);
  if (lignes.length === 0) return { csv, lignes: 0, revue: undefined, reste: 0 };
  const classeur = await lireClasseur(new TextEncoder().encode(csv), PRET);
  const lu = (decisions: Decision[]) =>
    relire(
      classeur,
      ouvrir(classeur, contexte),
      decisions.map((decision) => ({ sorte: 'decision', decision })),
      contexte,
    ).examen;
  const decisions = deciderDesRestes(lu([]));
  const isDecide = decisions.length > 0;
  return {
    csv,
    lignes: lignes.length,
    revue: isDecide ? ecrireDecisions(decisions) : undefined,
    reste: ouverts(lu(decisions)).length,
  };
}

export const ecrireReste = (etape: EtapePreparation, { nous }: ContextePreparation) =>
  ecrireTableau(etape.feuille, etape.colonnes, etape.examen.lignes.filter(isRestante), nous.titres);

export const ecrireCompteRendu = ({ examen }: EtapePreparation, { aujourdHui }: ContextePreparation) =>
  ecrireRapport(examen, {
    issue: 'Préparé dans un navigateur : rien n’a été envoyé, rien n’a été écrit.',
    date: aujourdHui,
    pour: 'service',
  });
