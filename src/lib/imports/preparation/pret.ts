/** The corrected file: the columns that the Atlas takes, under titles that the import knows, and the rows that one wants. */
import { toCsvText } from '../../texte/csv.ts';
import type { Colonne } from '../correspondance/tableau.ts';
import type { LigneExaminee, Verdict } from '../examen.ts';
import { champsOf } from '../correspondance/champs.ts';
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import type { Feuille } from '../lecture/feuille.ts';
import { lireDate } from '../valeurs/date.ts';
import { rangDe } from './gestes.ts';
import type { NousPourImport } from './nous.ts';
import { titreDe } from './titres.ts';

const HORS = new Set(['', 'ignorer', 'personnel']);
const PRETS = new Set<Verdict>(['pris', 'inchange']);
const RESTES = new Set<Verdict>(['a-revoir', 'refuse']);

export const isPrete = ({ verdict }: LigneExaminee) => PRETS.has(verdict);
export const isRestante = ({ verdict }: LigneExaminee) => RESTES.has(verdict);

const DATES = new Set(
  champsOf('projets')
    .filter(({ sorte }) => sorte === 'date')
    .map(({ champ }) => champ),
);

export function ecrireTableau(
  feuille: Feuille,
  colonnes: readonly Colonne[],
  lignes: readonly Pick<LigneExaminee, 'ligne'>[],
  titres: NousPourImport['titres'],
): string {
  const gardees = colonnes
    .filter(({ champ }) => !HORS.has(champ))
    .map(({ champ, lettre }) => ({ champ, rang: rangDe(lettre) }));
  return toCsvText([
    gardees.map(({ champ }) => titreDe(titres, champ)),
    ...lignes.map(({ ligne }) =>
      gardees.map(({ champ, rang }) => texteDe(champ, feuille.lignes[ligne - 1]?.[rang])),
    ),
  ]);
}

/** Serial numbers of Excel and true dates lose their format in a text: they are written in full. */
function texteDe(champ: string, cellule: CelluleLue | undefined): string | number {
  if (DATES.has(champ) && (typeof cellule === 'number' || cellule instanceof Date)) {
    const lue = lireDate(cellule);
    if (lue.etat === 'lue') return lue.valeur;
  }
  return typeof cellule === 'number' ? cellule : texteDeCellule(cellule);
}
