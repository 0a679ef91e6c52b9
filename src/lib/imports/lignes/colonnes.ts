/** What is to be said of columns, before any row, and of the cells that stand under none. */
import { formatCount } from '../../texte/format.ts';
import { direChamps } from '../correspondance/champs.ts';
import { nomDeColonne } from '../correspondance/decider.ts';
import type { Correspondance } from '../correspondance/fichier.ts';
import type { Colonne } from '../correspondance/tableau.ts';
import { adresseDe, isVide, lettresDe, rangDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import type { Feuille } from '../lecture/feuille.ts';
import { nomDeTexte } from '../valeurs/personnes.ts';
import type { Constat } from './constats.ts';
import { IGNORER, type Decisions } from './decisions.ts';
import { direReponseRefusee } from './mots-de-reponse.ts';

/** Columns that nobody matched, and how many cells they hold. */
export function direColonnes(
  { colonnes, ligneTitres, jeu }: Correspondance,
  lignes: Feuille['lignes'],
): Constat[] {
  const pleines = ({ lettre }: Colonne) =>
    lignes.slice(ligneTitres).filter((ligne) => !isVide(ligne[rangDe(lettre)])).length;
  return colonnes
    .filter(({ champ }) => champ === '')
    .filter((colonne) => pleines(colonne) > 0)
    .map((colonne) => ({
      sorte: 'colonne-inconnue' as const,
      adresse: `${colonne.lettre}${ligneTitres}`,
      champ: 'colonne',
      valeur: nomDeColonne(colonne),
      vu: colonne.titre,
      colonne: colonne.titre || colonne.lettre,
      probleme: `${colonne.raison || 'cette colonne ne remplit aucun champ'} (${formatCount(pleines(colonne), 'case remplie', 'cases remplies')})`,
      remede: `écrire le champ qu’elle remplit, « ignorer » (colonne non reprise) ou « personnel » (jamais reprise) ; champs : ${direChamps(jeu)}`,
      propositions: [{ decision: IGNORER, nom: 'ne pas reprendre la colonne' }],
      contexte: '',
    }));
}

const HORS_COLONNES = {
  probleme: 'cette case n’est sous aucun titre : une colonne de trop, ou un séparateur dans un texte',
  remede: 'la remettre dans sa colonne, ou l’effacer ; « ignorer » ne la reprend pas',
  propositions: [{ decision: IGNORER, nom: 'ne pas reprendre cette case' }],
};

/** Cells to the right of the table, which no title names. */
export function direCasesSansTitre(
  cellules: readonly CelluleLue[],
  ligne: number,
  connues: ReadonlySet<string>,
  decisions: Decisions,
): Constat[] {
  return cellules.flatMap((cellule, colonne): Constat[] => {
    const texte = texteDeCellule(cellule);
    if (texte === '' || connues.has(lettresDe(colonne))) return [];
    const reponse = decisions.trouver('colonne', texte, '');
    if (reponse === IGNORER) return [];
    const { probleme } = HORS_COLONNES;
    return [
      {
        ...HORS_COLONNES,
        probleme: reponse === undefined ? probleme : direReponseRefusee(reponse, probleme),
        sorte: 'case-sans-titre',
        adresse: adresseDe(colonne, ligne - 1),
        champ: 'colonne',
        ...{ valeur: nomDeTexte(texte), vu: texte, colonne: lettresDe(colonne) },
        contexte: '',
      },
    ];
  });
}
