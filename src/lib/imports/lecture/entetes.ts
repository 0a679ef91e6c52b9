/** Titles on two rows: « Montants (€ TTC) » over « Coût total », « Crédits État » over « 2024 », beside titles that stand on the first alone. */
import { isVide, texteDeCellule, type CelluleLue } from './cellule.ts';
import type { Feuille } from './feuille.ts';

/** Titles are looked for in the first rows of each sheet. */
const HAUT = 40;
const MINIMUM = 3;

/** « 2024 », « 3 », « 2A »: what a group counts its columns by. */
const NUMERO = /^(?:20\d\d|\d{1,3}|2[AB])$/i;

const isTexte = (cellule: CelluleLue | undefined) => typeof cellule === 'string' && /\p{L}/u.test(cellule);

/** The first row of several cells, all of them words: what comes under it may complete it. */
const trouverPremiers = ({ lignes }: Feuille) =>
  lignes.slice(0, HAUT).findIndex((ligne) => {
    const pleines = ligne.filter((cellule) => !isVide(cellule));
    return pleines.length >= MINIMUM && pleines.every(isTexte);
  });

/** Brings down the titles of the upper row, so that one row holds them all; a sheet without such rows is left as it is. */
export function descendreTitres(feuille: Feuille): void {
  const rang = trouverPremiers(feuille);
  const [haut, dessous] = [feuille.lignes[rang], feuille.lignes[rang + 1]];
  if (!haut || !dessous) return;
  const bas = sansRepetitions(haut, dessous);
  if (!isCompletee(haut, bas)) return;
  const largeur = Math.max(haut.length, bas.length);
  const groupes = Array.from({ length: largeur }, (_, colonne) => groupeDe(haut, bas, colonne));
  feuille.lignes[rang + 1] = groupes.map((groupe, colonne) =>
    isVide(bas[colonne]) ? (haut[colonne] ?? null) : nommer(texteDeCellule(bas[colonne]), groupe),
  );
  // What a group says of its columns, a unit, is said once more by each of them.
  feuille.lignes[rang] = haut.map((cellule, colonne) => (isVide(bas[colonne]) ? null : cellule));
}

/** A title merged downwards is on both rows. */
const sansRepetitions = (haut: readonly CelluleLue[], bas: readonly CelluleLue[]) =>
  bas.map((cellule, colonne) => (texteDeCellule(cellule) === texteDeCellule(haut[colonne]) ? null : cellule));

const isSousTitre = (cellule: CelluleLue | undefined) =>
  isTexte(cellule) || NUMERO.test(texteDeCellule(cellule));

/** The lower row holds words or numbers of columns alone, under what spans or is empty, and no one else's. */
function isCompletee(haut: readonly CelluleLue[], bas: readonly CelluleLue[]): boolean {
  const pleines = [...bas.keys()].filter((colonne) => !isVide(bas[colonne]));
  const isDessous = (colonne: number) => isVide(haut[colonne]) || isTete(haut, bas, colonne);
  return (
    pleines.every((colonne) => isSousTitre(bas[colonne]) && isDessous(colonne)) &&
    pleines.some((colonne) => isTete(haut, bas, colonne))
  );
}

/** The title of a group: empty cells beside it, and a title under it as under them. */
const isTete = (haut: readonly CelluleLue[], bas: readonly CelluleLue[], colonne: number) =>
  !isVide(haut[colonne]) && !isVide(bas[colonne]) && isVide(haut[colonne + 1]) && !isVide(bas[colonne + 1]);

/** The title of the group that a column is in; « » for none. */
function groupeDe(haut: readonly CelluleLue[], bas: readonly CelluleLue[], colonne: number): string {
  if (isVide(bas[colonne])) return '';
  for (let rang = colonne; rang >= 0 && !isVide(bas[rang]); rang -= 1)
    if (!isVide(haut[rang])) return texteDeCellule(haut[rang]);
  return '';
}

/** « Coût total (Montants € TTC) »: the import knows a title without what its brackets hold, and finds the unit there; « Crédits État : 2024 ». */
function nommer(titre: string, groupe: string): string {
  if (groupe === '') return titre;
  const nom = groupe.replace(/\s+/g, ' ').trim();
  return NUMERO.test(titre) ? `${nom} : ${titre}` : `${titre} (${nom.replace(/[()]+/g, ' ').trim()})`;
}
