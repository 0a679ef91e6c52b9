/** A cell as the corrected file writes it: a text that the import reads as it read the cell, whose type it has lost. */
import { decimalComma } from '../../texte/csv.ts';
import { champsOf } from '../correspondance/champs.ts';
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { lireStatut } from '../lignes/statut.ts';
import { lireDate } from '../valeurs/date.ts';
import type { Lecture } from '../valeurs/lecture.ts';
import { lireMontant } from '../valeurs/montant.ts';

/** What the reading of a cell rests on, beside the cell. */
interface AutourDeLaCase {
  /** The title of the column. */
  titre: string;
  /** The whole amount of the row, which a part is a part of. */
  total: number | undefined;
}

const SORTES = new Map(champsOf('projets').map(({ champ, sorte }) => [champ, sorte]));

export function texteDeCase(champ: string, cellule: CelluleLue | undefined, autour: AutourDeLaCase): string {
  const texte = texteDeCellule(cellule);
  if (typeof cellule !== 'number' && !(cellule instanceof Date)) return texte;
  const sorte = SORTES.get(champ);
  // Serial numbers of Excel and true dates lose their format in a text: they are written in full.
  if (sorte === 'date') return valeurDe(lireDate(cellule)) ?? texte;
  if (typeof cellule !== 'number') return texte;
  if (sorte === 'montant') return texteDeMontant(cellule, autour);
  // A part of one is a percentage that the spreadsheet shows.
  return sorte === 'statut' ? (lireStatut(cellule, new Map())?.avancement ?? texte) : texte;
}

const valeurDe = (lecture: Lecture<string>) => (lecture.etat === 'lue' ? lecture.valeur : undefined);

/**
 * The first writing that is read as the number was: « 12,345 » alone could count thousands, « 0,5 » be euros where the
 * spreadsheet showed a percentage.
 */
function texteDeMontant(nombre: number, { titre, total }: AutourDeLaCase): string {
  const lire = (cellule: CelluleLue) => JSON.stringify(lireMontant(cellule, total, titre));
  const virgule = decimalComma(nombre);
  const pourcent = `${decimalComma(Math.round(nombre * 1e10) / 1e8)} %`;
  const compris = lire(nombre);
  return [virgule, `${virgule}0`, pourcent].find((texte) => lire(texte) === compris) ?? virgule;
}
