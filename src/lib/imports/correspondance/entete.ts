/** The titles of the columns, amounts with the unit that the top of the table says once for all of them. */
import { rangDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { saysUnite } from '../valeurs/unite.ts';
import { champsOf } from './champs.ts';
import type { Correspondance } from './fichier.ts';

/** « Montants en k€ », « (en milliers d’euros) »: not « budget : 2,3 M€ », which is an amount. */
const MENTION = /\ben\s+(?:(k|m)\s?(?:€|eur)|(millier|million)s?\b)/i;

/** `lignes`: those of the sheet. */
export function lireEntete(
  lignes: readonly (readonly CelluleLue[])[],
  { jeu, ligneTitres, colonnes }: Pick<Correspondance, 'jeu' | 'ligneTitres' | 'colonnes'>,
): readonly CelluleLue[] {
  const entete = lignes[ligneTitres - 1] ?? [];
  const mention = lignes
    .slice(0, ligneTitres - 1)
    .flat()
    .map((cellule) => MENTION.exec(texteDeCellule(cellule)))
    .find((found) => found !== null);
  if (!mention) return entete;
  const unite = /^k|^millier/i.test(mention[1] ?? mention[2] ?? '') ? 'k€' : 'M€';
  const montants = new Set(champsOf(jeu).flatMap(({ champ, sorte }) => (sorte === 'montant' ? [champ] : [])));
  const rangs = new Set(
    colonnes.flatMap(({ champ, lettre }) => (montants.has(champ) ? [rangDe(lettre)] : [])),
  );
  return entete.map((cellule, rang) => {
    const titre = texteDeCellule(cellule);
    return rangs.has(rang) && !saysUnite(titre) ? `${titre} (${unite})` : cellule;
  });
}
