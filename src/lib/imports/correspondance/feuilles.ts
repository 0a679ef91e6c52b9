/** The sheets of a workbook that are not read: an import reads one, and says what the others hold. */
import type { JeuImportable } from '../../../schemas/imports.ts';
import { formatCount, formatListe } from '../../texte/format.ts';
import { isVide } from '../lecture/cellule.ts';
import type { Classeur } from '../lecture/feuille.ts';
import { champsOf } from './champs.ts';
import { champsDesTitres, indexerTitres, trouverLigneDeTitres, type TitresConnus } from './tableau.ts';

export interface FeuilleNonLue {
  nom: string;
  /** Rows that are not empty, under its titles when it has some. */
  lignes: number;
  /** It could be read as the one that is. */
  isTableau: boolean;
}

/** `lue`: the sheet that is read, if any. Empty ones are not said. */
export function trouverNonLues(
  { feuilles }: Pick<Classeur, 'feuilles'>,
  lue: string | undefined,
  jeu: JeuImportable,
  connus: TitresConnus,
): FeuilleNonLue[] {
  const titres = indexerTitres(connus, jeu);
  const requis = champsOf(jeu).filter((champ) => champ.requis);
  return feuilles
    .filter(({ nom }) => nom !== lue)
    .map((feuille) => {
      const tete = trouverLigneDeTitres([feuille], titres);
      const champs = champsDesTitres(feuille.lignes[tete?.rang ?? -1] ?? [], titres);
      const isTableau = requis.every(
        ({ champ }) => champs.has(champ) || (champ === 'territoire' && champs.has('codes')),
      );
      const corps = feuille.lignes.slice(tete ? tete.rang + 1 : 0);
      const lignes = corps.filter((ligne) => !ligne.every(isVide)).length;
      return { nom: feuille.nom, lignes, isTableau };
    })
    .filter(({ lignes }) => lignes > 0);
}

/** « 2 autres feuilles ne sont pas lues : « 32 » (2 lignes, le même tableau), « Notice » (3 lignes). »; nothing without any. */
export function direNonLues(feuilles: readonly FeuilleNonLue[]): string {
  if (feuilles.length === 0) return '';
  const dites = feuilles.map(
    ({ nom, lignes, isTableau }) =>
      `« ${nom} » (${formatCount(lignes, 'ligne')}${isTableau ? ', le même tableau' : ''})`,
  );
  const sujet = formatCount(feuilles.length, 'autre feuille', 'autres feuilles');
  return `${sujet} ${feuilles.length > 1 ? 'ne sont pas lues' : 'n’est pas lue'} : ${formatListe(dites)}.`;
}
