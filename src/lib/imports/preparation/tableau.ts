/** The table of a file as it is prepared: a column for the codes of territories that one chooses, where it has none. */
import { trouverTableau, type Tableau } from '../correspondance/tableau.ts';
import { lettresDe } from '../lecture/cellule.ts';
import type { Classeur, Feuille } from '../lecture/feuille.ts';
import type { NousPourImport } from './nous.ts';
import { titreDe } from './titres.ts';

/** Of the column that the file does not have. */
export const AJOUTEE = 'ajoutée pour les territoires que vous choisirez';

export interface TableauPrepare extends Tableau {
  source: Feuille;
}

/** `nom`: that of the file. @throws {ImportImpossible} when no row looks like titles. */
export function preparerTableau(
  classeur: Classeur,
  titres: NousPourImport['titres'],
  nom: string,
): TableauPrepare {
  const tableau = trouverTableau(classeur, 'projets', titres, nom);
  const source = classeur.feuilles.find((feuille) => feuille.nom === tableau.feuille) ?? {
    nom: '',
    lignes: [],
  };
  if (tableau.colonnes.some(({ champ }) => champ === 'codes')) return { ...tableau, source };
  const width = source.lignes.reduce((max, { length }) => Math.max(max, length), 0);
  const titre = titreDe(titres, 'codes');
  const lignes = source.lignes.map((ligne, rang) => {
    if (rang !== tableau.ligneTitres - 1) return ligne;
    return [...ligne, ...Array.from({ length: width - ligne.length }, () => null), titre];
  });
  const codes = {
    lettre: lettresDe(width),
    titre,
    champ: 'codes',
    raison: AJOUTEE,
  };
  return {
    ...tableau,
    colonnes: [...tableau.colonnes, codes],
    source: { nom: source.nom, lignes },
  };
}
