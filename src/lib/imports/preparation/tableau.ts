/** The table of a file as it is prepared: a column for the codes of territories that one chooses, where it has none. */
import { trouverNonLues, type FeuilleNonLue } from '../correspondance/feuilles.ts';
import { trouverTableau, type Tableau } from '../correspondance/tableau.ts';
import { lettresDe } from '../lecture/cellule.ts';
import type { Classeur, Feuille } from '../lecture/feuille.ts';
import type { NousPourImport } from './nous.ts';
import { titreDe } from './titres.ts';

/** Of the column that the file does not have. */
export const AJOUTEE = 'ajoutée pour les territoires que vous choisirez';

export interface TableauPrepare extends Tableau {
  source: Feuille;
  /** The other sheets of the workbook that hold rows. */
  nonLues: FeuilleNonLue[];
}

/** `nom`: that of the file; `feuille`: the sheet to read, when it was chosen. @throws {ImportImpossible} when no row looks like titles. */
export function preparerTableau(
  classeur: Classeur,
  titres: NousPourImport['titres'],
  nom: string,
  feuille?: string,
): TableauPrepare {
  const feuilles = classeur.feuilles.filter((each) => feuille === undefined || each.nom === feuille);
  const tableau = trouverTableau({ ...classeur, feuilles }, 'projets', titres, nom);
  const source = feuilles.find((each) => each.nom === tableau.feuille) ?? { nom: '', lignes: [] };
  const nonLues = trouverNonLues(classeur, tableau.feuille, 'projets', titres);
  return { ...avecCodes(tableau, source, titreDe(titres, 'codes')), nonLues };
}

/** The table with a column for codes: its own, or one that we add. */
function avecCodes(tableau: Tableau, source: Feuille, titre: string): Tableau & { source: Feuille } {
  if (tableau.colonnes.some(({ champ }) => champ === 'codes')) return { ...tableau, source };
  const width = source.lignes.reduce((max, { length }) => Math.max(max, length), 0);
  const lignes = source.lignes.map((ligne, rang) => {
    if (rang !== tableau.ligneTitres - 1) return ligne;
    return [...ligne, ...Array.from({ length: width - ligne.length }, () => null), titre];
  });
  const codes = { lettre: lettresDe(width), titre, champ: 'codes', raison: AJOUTEE };
  return { ...tableau, colonnes: [...tableau.colonnes, codes], source: { nom: source.nom, lignes } };
}
