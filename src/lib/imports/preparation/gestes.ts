/** What a person changes in a file that is being prepared; the file itself is never touched, so that each can be undone. */
import { adresseDe, rangDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import type { Feuille } from '../lecture/feuille.ts';
import type { Decision } from '../correspondance/fichier.ts';

export type GestePreparation =
  /** Cells by their address, « F12 ». */
  | { sorte: 'cases'; cases: [adresse: string, texte: string][] }
  | { sorte: 'decision'; decision: Decision }
  | { sorte: 'colonnes'; lettres: string[]; champ: string }
  | { sorte: 'laisser'; ligne: number };

const ADRESSE = /^([A-Z]+)(\d+)$/;

/** « AB12 » → its column and its row, counted from 0; undefined when it is no address. */
export function lireAdresse(adresse: string): { colonne: number; rang: number } | undefined {
  const [, lettres, ligne] = ADRESSE.exec(adresse) ?? [];
  return lettres === undefined ? undefined : { colonne: rangDe(lettres), rang: Number(ligne) - 1 };
}

export function texteA({ lignes }: Feuille, adresse: string): string | undefined {
  const place = lireAdresse(adresse);
  return place && texteDeCellule(lignes[place.rang]?.[place.colonne]);
}

/** The sheet after the gestures; rows left aside are empty. The rows that nobody touched are those of `feuille`. */
export function appliquer(feuille: Feuille, gestes: readonly GestePreparation[]): Feuille {
  const lignes = [...feuille.lignes];
  for (const geste of gestes) {
    if (geste.sorte === 'laisser') lignes[geste.ligne - 1] = [];
    if (geste.sorte === 'cases') for (const [adresse, texte] of geste.cases) ecrire(lignes, adresse, texte);
  }
  return { nom: feuille.nom, lignes };
}

function ecrire(lignes: CelluleLue[][], adresse: string, texte: string): void {
  const place = lireAdresse(adresse);
  if (!place) return;
  const ligne = [...(lignes[place.rang] ?? [])];
  while (ligne.length < place.colonne) ligne.push(null);
  ligne[place.colonne] = texte;
  lignes[place.rang] = ligne;
}

export const adresseSur = (lettre: string, ligne: number) => adresseDe(rangDe(lettre), ligne - 1);
