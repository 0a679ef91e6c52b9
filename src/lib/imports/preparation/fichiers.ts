/** The files that a prepared table gives: what the import takes as it is, what remains, the report. */
import { lireClasseur } from '../lecture/classeur.ts';
import { ecrireRapport } from '../rapport/html.ts';
import type { Decision } from '../correspondance/fichier.ts';
import type { LigneExaminee } from '../examen.ts';
import { colonnesADire, colonnesLaissees, nommerColonne } from './colonnes.ts';
import { ouvrir, relire, type ContextePreparation, type EtapePreparation } from './preparation.ts';
import { ecrireTableau, isPrete, isRestante } from './pret.ts';
import { comparerRelecture, type EcartRelu } from './relecture.ts';
import { deciderDesRestes, ecrireDecisions, ouverts } from './revue.ts';

export interface FichierPret {
  csv: string;
  lignes: number;
  /** The answers that no cell can hold, for « --revue »; undefined without any. */
  revue: string | undefined;
  /** What the import would still ask, when it reads both: 0, or the file is not ready. */
  reste: number;
  /** Values that the import would read otherwise than they were understood: none, or the file is not ready. */
  ecarts: EcartRelu[];
  /** Columns that hold something and that nobody has said: none, or the file would lose it. */
  aDire: string[];
  /** Columns that hold something, and that one has said to leave out. */
  laissees: string[];
}

/** Whatever the file that it comes from, what is handed back is a text. */
const PRET = 'pret.csv';

/** The rows that are ready, read again as the import will read them. */
export async function ecrirePret(
  etape: EtapePreparation,
  contexte: ContextePreparation,
): Promise<FichierPret> {
  const lignes = etape.examen.lignes.filter(isPrete);
  const csv = ecrireTableau(etape, lignes, contexte.nous.titres);
  const aDire = colonnesADire(etape).map(nommerColonne);
  const laissees = colonnesLaissees(etape).map(nommerColonne);
  const pret = { csv, lignes: lignes.length, revue: undefined, reste: 0, ecarts: [], aDire, laissees };
  if (lignes.length === 0 || aDire.length > 0) return pret;
  const { decisions } = etape.examen.correspondance;
  return { ...pret, ...(await relirePret(csv, { lignes, dites: decisions }, contexte)) };
}

async function relirePret(
  csv: string,
  { lignes, dites }: { lignes: readonly LigneExaminee[]; dites: readonly Decision[] },
  contexte: ContextePreparation,
) {
  const classeur = await lireClasseur(new TextEncoder().encode(csv), PRET);
  const lire = (decisions: Decision[]) =>
    relire(
      classeur,
      ouvrir(classeur, contexte),
      decisions.map((decision) => ({ sorte: 'decision', decision })),
      contexte,
    ).examen;
  const decisions = deciderDesRestes(lire([]), dites);
  const relu = lire(decisions);
  return {
    revue: decisions.length > 0 ? ecrireDecisions(decisions) : undefined,
    reste: ouverts(relu).length,
    ecarts: comparerRelecture(lignes, relu),
  };
}

/** What one opens again: nothing of its columns is lost, but for those that are never taken. */
export const ecrireReste = (etape: EtapePreparation, { nous }: ContextePreparation) =>
  ecrireTableau(etape, etape.examen.lignes.filter(isRestante), nous.titres, 'avec-a-dire');

export const ecrireCompteRendu = ({ examen }: EtapePreparation, { aujourdHui }: ContextePreparation) =>
  ecrireRapport(examen, {
    issue: 'Préparé dans un navigateur : rien n’a été envoyé, rien n’a été écrit.',
    date: aujourdHui,
    pour: 'service',
  });
